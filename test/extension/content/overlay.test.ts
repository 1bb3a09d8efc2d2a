// @vitest-environment happy-dom
// What content draws over a page: its buttons are for a person alone.
import { expect, test, vi } from 'vitest';
import { drawAction } from '../../../extension/content/overlay.ts';

test.each([
  ['a press of a person', true, 1],
  ['a press that the page makes up', false, 0],
])('%s', (_, isTrusted, times) => {
  const act = vi.fn<() => void>();
  const button = drawAction({ label: 'Go on checking', act }, {});
  document.body.append(button);
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  button.dispatchEvent(click);
  expect(act).toHaveBeenCalledTimes(times);
});
