// @vitest-environment happy-dom
// What is said beside a control, in whatever order the background's answers come.
import { expect, test } from 'vitest';
import type { Lines } from '../../../extension/channel/content-protocol.ts';
import type { Line } from '../../../extension/content/line.ts';
import { makeSayings, type Sayings } from '../../../extension/content/sayings.ts';

const lines = new Proxy({} as Lines, { get: (_, key) => String(key) });
const held = { kind: 'held', holdId: 'h', line: 'held until noon', isLong: false } as const;

/** The sayings, and the text that stands on the page. */
function speaking(): { readonly sayings: Sayings; readonly shown: () => string } {
  let text = '';
  const line: Line = {
    show: (_, said) => {
      text = said;
    },
    clear: () => {
      text = '';
    },
    at: () => null,
  };
  const sayings = makeSayings(line);
  sayings.speak(lines);
  return { sayings, shown: () => text };
}

test('what may have left is not called "not sent" by an answer that comes late; the next press is told anew', () => {
  const { sayings, shown } = speaking();
  sayings.checking(document.body);
  sayings.unchecked(document.body);
  sayings.held(document.body, held);
  sayings.windowClosed(document.body, 'h');
  sayings.cancelled(document.body);
  expect(shown()).toBe('line_unchecked');
  sayings.checking(document.body);
  sayings.held(document.body, held);
  expect(shown()).toBe('held until noon');
});
