import { expect, test } from 'vitest';
import { html } from './html.ts';

test('a value is escaped, markup and lists of markup are not', () => {
  const items = ['<b>', `"'&`].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${3}`.markup).toBe('<ul><li>&lt;b&gt;</li><li>&quot;&#39;&amp;</li></ul>3');
});
