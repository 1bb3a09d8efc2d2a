// @vitest-environment happy-dom
// What becomes of payment calls: known leave at once, everything else stopped, asked about and said.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Observation, Verdict } from '../../../extension/channel/content-protocol.ts';
import type { LastPress } from '../../../extension/content/clerk-seat.ts';
import { makeLeave } from '../../../extension/content/leave.ts';
import { readPageCall } from '../../../extension/content/page-call.ts';
import { makePageCalls } from '../../../extension/content/page-calls.ts';
import { takeSeat } from '../../../extension/content/reading-seat.ts';
import type { Sayings } from '../../../extension/content/sayings.ts';

const ask = vi.fn();

const ANNA = `0x${'b2'.repeat(20)}`;
const text = (value: string, data?: string): string =>
  JSON.stringify({
    kind: 'ethereum',
    method: 'eth_sendTransaction',
    params: [{ to: ANNA, value, data }],
    chain: '0x1',
  });
const call = text('0x2');
const observed = readPageCall(call, 'swap.example');

const said: string[] = [];
/** Notes the name of whatever is said. */
const sayings = new Proxy({} as Sayings, { get: (_, name) => () => said.push(String(name)) });
const held: Verdict = { kind: 'held', holdId: 'h', line: 'held', isLong: false };
const pass: Verdict = { kind: 'pass', holdId: 'h', forMs: 180_000 };
let answers: Partial<Record<string, Verdict>>;
let isOn: boolean;
let now: number;

let lastPress: LastPress;

/** A person presses something of the page. */
function pressed(): void {
  Object.assign(lastPress, { element: document.body, at: now });
}

function make() {
  return makePageCalls({ isOn: () => isOn, ask, leave: makeLeave(), sayings, lastPress });
}
const settle = (): Promise<void> => vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 0)));
const asked = (kind: string): readonly Observation[] =>
  ask.mock.calls.filter(([one]) => one === kind).map(([, observation]) => observation as Observation);

/** A call that is held and released, in the words of background. */
async function released() {
  const calls = make();
  calls.called(call);
  await settle();
  answers = { press: pass, assess: pass };
  calls.hear({ kind: 'released', holdId: 'h' });
  await settle();
  now += 1000;
  return calls;
}

beforeEach(() => {
  said.length = 0;
  ask.mockReset();
  isOn = true;
  now = 10_000;
  lastPress = { element: null, at: Number.NEGATIVE_INFINITY };
  answers = { press: held };
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  ask.mockImplementation(async (kind: string) => {
    const answer = answers[kind];
    return answer === undefined ? { ok: false, why: 'silent' } : { ok: true, answer };
  });
  takeSeat({
    read: () => ({ press: 'none', observation: observed, print: '' }),
    readAtRest: async () => ({ press: 'none', observation: observed, print: '' }),
    readCode: () => ({ press: 'none', observation: observed, print: '' }),
    readBeside: () => null,
    readOnward: () => null,
    teaches: () => 'nothing',
    readCall: (one) => readPageCall(one, 'swap.example'),
  });
});

test('no leave: stopped at once, asked about, said', async () => {
  expect(make().called(call)).toBe(false);
  await settle();
  expect(asked('press')).toEqual([observed]);
  expect(said).toEqual(['checking', 'held']);
});

test('a site that is switched off is let alone', () => {
  isOn = false;
  expect(make().called(call)).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

test('no answer: stopped, and said', async () => {
  answers = {};
  expect(make().called(call)).toBe(false);
  await settle();
  expect(said).toEqual(['checking', 'noAnswer']);
});

test('an ordinary payment: press again, and it goes', async () => {
  answers = { press: { kind: 'ahead', forMs: 60_000, readBack: null } };
  const calls = make();
  calls.called(call);
  await settle();
  expect(said).toEqual(['checking', 'pressAgain']);
  expect(calls.called(call)).toBe(true);
});

test('an announced one goes at the first press', async () => {
  answers = { assess: { kind: 'ahead', forMs: 60_000, readBack: null } };
  const calls = make();
  void calls.announced(call);
  await settle();
  expect(calls.called(call)).toBe(true);
  expect(said).toEqual([]);
});

test('released: for one press of the same call', async () => {
  const calls = await released();
  expect(said.at(-1)).toBe('released');
  expect(calls.called(call)).toBe(false);
  await settle();
  now += 1000;
  pressed();
  expect(calls.called(call)).toBe(true);
  await settle();
  expect(asked('sent')).toEqual([observed]);
  answers = { press: held };
  expect(calls.called(call)).toBe(false);
});

test.each([
  ['another amount', text('0x3')],
  ['other bytes, the same payee and amount', text('0x2', '0xdeadbeef')],
])('released: %s is stopped again, and gets no leave by asking', async (_, other) => {
  const calls = await released();
  pressed();
  expect(calls.called(other)).toBe(false);
  await settle();
  expect(said.at(-1)).toBe('gone');
  now += 1000;
  pressed();
  expect(calls.called(other)).toBe(false);
});

test('the press that was let through covers the call it sets off, once', async () => {
  const calls = make();
  calls.admitted(observed.transfer);
  expect(calls.called(text('0x3'))).toBe(false);
  expect(calls.called(call)).toBe(true);
  expect(calls.called(call)).toBe(false);
});

test('and not for ever', () => {
  const calls = make();
  calls.admitted(observed.transfer);
  now += 60_001;
  expect(calls.called(call)).toBe(false);
});

test.each([
  ['window-closed', 'windowClosed'],
  ['cancelled', 'cancelled'],
] as const)('%s is said beside the press', async (kind, saying) => {
  const calls = make();
  calls.called(call);
  await settle();
  expect(calls.hear({ kind, holdId: 'h' })).toBe(true);
  expect(said.at(-1)).toBe(saying);
  expect(calls.hear({ kind, holdId: 'of a press' })).toBe(false);
  expect(calls.hear({ kind: 'switched' })).toBe(false);
});
