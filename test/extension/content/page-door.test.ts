// @vitest-environment happy-dom
// The door between the two worlds: it opens once, before the page, and no script of the page can listen or knock.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPageDoor } from '../../../extension/content/page-door.ts';
import { openDoor } from '../../../extension/page/door.ts';

// The simulated document has no fonts; browsers do.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

const called = vi.fn<(text: string) => boolean>();
const keeper = { called, announced: vi.fn(), pressed: vi.fn() };
let life: AbortController;

beforeEach(() => {
  vi.clearAllMocks();
  life = new AbortController();
  keepPageDoor(keeper, life.signal);
});
afterEach(() => life.abort());

const call = { kind: 'unread', method: 'show' } as const;

test('a call is asked about at once, and answered by the isolated world alone', () => {
  const door = openDoor();
  called.mockReturnValueOnce(false).mockReturnValueOnce(true);
  expect([door?.asks(call), door?.asks(call)]).toEqual([false, true]);
  expect(called).toHaveBeenCalledWith(JSON.stringify(call));
  door?.announces(call);
  expect(keeper.announced).toHaveBeenCalledWith(JSON.stringify(call));
  expect(called).toHaveBeenCalledTimes(2);
});

test('who is not answered any more has no leave', () => {
  const door = openDoor();
  called.mockReturnValue(true);
  life.abort();
  expect(door?.asks(call)).toBe(false);
});

test('it opens once', () => {
  expect(openDoor()).not.toBeNull();
  expect(openDoor()).toBeNull();
});

test("the page's first element ends the waiting", async () => {
  document.head.append(document.createElement('script'));
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(openDoor()).toBeNull();
});

test('no listener of the document or the window hears what goes through it', () => {
  const heard = vi.fn();
  for (const type of ['knock', 'call', 'soon'])
    for (const target of [window, document]) target.addEventListener(type, heard, { capture: true });
  const door = openDoor();
  door?.asks(call);
  door?.announces(call);
  expect(heard).not.toHaveBeenCalled();
});

test('methods that the page has replaced are not used', () => {
  const door = openDoor();
  called.mockReturnValue(false);
  const replaced = [
    vi.spyOn(EventTarget.prototype, 'dispatchEvent').mockReturnValue(false),
    vi.spyOn(JSON, 'stringify').mockReturnValue('{}'),
  ];
  const answer = door?.asks(call);
  for (const one of replaced) one.mockRestore();
  expect(answer).toBe(false);
  expect(called).toHaveBeenCalledWith(JSON.stringify(call));
});
