// @vitest-environment happy-dom
// The guard of a frame: what is said when clerk and reader do not come, and that they are called only where there is need.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Clerk } from '../../../extension/content/clerk-seat.ts';
import { makeGuard } from '../../../extension/content/guard.ts';

const show = vi.hoisted(() => vi.fn());
vi.mock('../../../extension/content/line.ts', () => ({
  makeLine: () => ({ show, clear: () => undefined, at: () => null }),
}));

const world = globalThis as { chrome?: object; thriceClerk?: Clerk; thriceReader?: object };
const said = (): readonly unknown[] => show.mock.calls.map(([, words]) => words);

/** What was asked of the background. */
let asked: string[];
/** What becomes of a question: an answer, or silence. */
let answer: (kind: string) => Promise<string>;

const ok = (given: object): Promise<string> => Promise.resolve(JSON.stringify({ ok: true, answer: given }));
const hello = { guarded: true, code: null, lines: { line_checking: 'line_checking' }, taught: [] };

beforeEach(() => {
  show.mockReset();
  asked = [];
  answer = (kind) => ok(kind === 'hello' ? hello : { injected: false });
  document.body.innerHTML = '<button>确认转账</button>';
  world.chrome = {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      id: 'ours',
      sendMessage: (message: string) => {
        const { kind } = JSON.parse(message) as { kind: string };
        asked.push(kind);
        return answer(kind);
      },
    },
  };
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 0));
});
afterEach(() => {
  delete world.chrome;
  delete world.thriceClerk;
  delete world.thriceReader;
  vi.unstubAllGlobals();
});

const button = (): Element => document.querySelector('button') as Element;

const noAnswers: [what: string, break_: () => void, words: string][] = [
  ['the reader is not let in', () => undefined, 'line_background_silent'],
  [
    'the background dies',
    () => {
      answer = () => Promise.reject(new Error('closed'));
    },
    'line_background_silent',
  ],
  [
    'this copy of the extension is gone',
    () => {
      world.chrome = { i18n: { getMessage: (key: string) => key }, runtime: {} };
    },
    'line_reload_page',
  ],
];

test.each(noAnswers)('%s: a stopped press is said to have had no answer', async (_, break_, words) => {
  break_();
  makeGuard().stopped(button());
  await vi.waitFor(() => expect(said()).toEqual(['line_checking', words]));
});

test.each(noAnswers)(
  '%s: a payment call is stopped, and said to have had no answer',
  async (_, break_, words) => {
    break_();
    expect(makeGuard().door.called('{}')).toBe(false);
    await vi.waitFor(() => expect(said()).toEqual(['line_checking', words]));
  },
);

/** A clerk that only notes what it is asked for. */
function seatClerk(): string[] {
  const notes: string[] = [];
  const note =
    (what: string) =>
    (of: Element | string | null): Promise<void> => {
      notes.push(`${what} ${of instanceof Element ? of.textContent : (of ?? '')}`);
      return Promise.resolve();
    };
  world.thriceReader = {};
  world.thriceClerk = {
    explain: note('explain'),
    released: note('released'),
    lookAt: note('look'),
    lookAtCode: note('look'),
    unveil: () => undefined,
    navigates: () => undefined,
    fillsForm: () => undefined,
    calls: {
      called: () => true,
      explain: note('explain call'),
      announced: note('announced'),
      admitted: () => undefined,
      hear: () => false,
    },
    showing: { asked: () => notes.push('shows'), again: () => undefined, wentOn: () => undefined },
  };
  return notes;
}

test('with a clerk, it is the clerk who explains', async () => {
  const notes = seatClerk();
  makeGuard().stopped(button());
  await vi.waitFor(() => expect(notes).toEqual(['explain 确认转账']));
});

test('asked on behalf of another frame, the clerk says what this one shows', async () => {
  const notes = seatClerk();
  makeGuard().hear({ kind: 'ask-around' });
  await vi.waitFor(() => expect(notes).toEqual(['shows']));
});

test('a page is looked over once, when it is whole', async () => {
  const notes = seatClerk();
  const guard = makeGuard();
  const greeting = guard.begin();
  await guard.look();
  expect(notes).toEqual([]);
  guard.parsed();
  await greeting;
  await vi.waitFor(() => expect(notes).toEqual(['look 确认转账']));
  await guard.begin();
  expect(notes).toEqual(['look 确认转账', 'look 确认转账']);
});

test('nothing is called into a page that has no commit control', async () => {
  document.body.innerHTML = '<button>Search</button>';
  const guard = makeGuard();
  await guard.begin();
  guard.parsed();
  await guard.look();
  expect(asked).toEqual(['hello']);
});

test('a page that is switched off is not looked over', async () => {
  answer = () => ok({ ...hello, guarded: false });
  const guard = makeGuard();
  await guard.begin();
  guard.parsed();
  await guard.look();
  expect(asked).toEqual(['hello']);
  expect(guard.door.called('{}')).toBe(true);
});
