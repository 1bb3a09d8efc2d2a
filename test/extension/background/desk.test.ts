// The desk over a real store: the way of a transfer, and what is refused on it.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Observation } from '../../../extension/channel/content-protocol.ts';
import { type Answer, accountTypes, reasons } from '../../../src/findings/question.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;
let database: IDBFactory;
let trial: Trial;

beforeEach(() => {
  database = new IDBFactory();
  trial = makeTrial(database);
});

async function held(observation: Observation): Promise<string> {
  const verdict = await trial.desk.press(observation, from);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  return verdict.holdId;
}

/** All six answered as they should be for a transfer of `yuan` to the account ending in `lastFour`. */
function answers(yuan: number, lastFour = '5678'): readonly Answer[] {
  return [
    { stroke: 'payee', typed: lastFour },
    { stroke: 'amount', typed: String(yuan) },
    { stroke: 'purpose', reason: 'goods', same: true },
    { stroke: 'account-type', expected: 'person' },
    { stroke: 'relationship', relationship: 'friend', knownBy: 'in-person' },
    { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
  ];
}

async function answerAll(id: string, yuan: number): Promise<void> {
  await trial.answer(id, answers(yuan));
}

/** A payment of tier 2: three checks, answered by choosing. */
async function pay(yuan: number): Promise<void> {
  const id = await held(transferOf(yuan));
  await trial.desk.answer({ id, answer: { stroke: 'payee', same: true } }, ours);
  await trial.desk.answer({ id, answer: { stroke: 'amount', chosen: 1 } }, ours);
  await trial.desk.answer({ id, answer: { stroke: 'purpose', reason: 'goods', same: true } }, ours);
  trial.later(MINUTE);
  await trial.desk.release({ id }, ours);
  await trial.desk.sent(transferOf(yuan), from);
}

/** What is typed, then every choice at the first place of its list, each so long after the one before. */
async function answerTheFirst(id: string, yuan: number, ms: number): Promise<void> {
  const first = <T>(options: readonly [T, ...T[]]): T => turnedBy(options, id)[0] ?? options[0];
  const chosen: readonly Answer[] = [
    { stroke: 'purpose', reason: first(reasons), same: true },
    { stroke: 'account-type', expected: first(accountTypes) },
    { stroke: 'relationship', relationship: first(relationships), knownBy: 'in-person' },
  ];
  for (const answer of [...answers(yuan).slice(0, 2), ...chosen]) {
    trial.later(ms);
    await trial.desk.answer({ id, answer }, ours);
  }
}

test('a first transfer of 5,000 is held for a minute, stored before it is shown', async () => {
  const verdict = await trial.desk.press(transferOf(5000), from);
  expect(verdict).toMatchObject({ kind: 'held', line: expect.stringContaining('10:01') });
  expect(trial.done).toEqual(['wake in 60000', 'badge 1', 'show']);
  const [hold] = await trial.desk.holds({}, ours);
  expect(hold).toMatchObject({ tier: 3, canRelease: 'too-early', state: { kind: 'cooling' } });
});

test('what is stored and shown of an account is its mask', async () => {
  const id = await held(transferOf(5000));
  const view = await trial.desk.hold({ id }, ours);
  const text = JSON.stringify(view, (_, one) => (typeof one === 'bigint' ? String(one) : one));
  expect(text).not.toContain('6217001210012345678');
  expect(text).not.toContain('5678');
  expect(view).not.toHaveProperty('lastFour');
});

test('too early, unanswered, and a wrong last four are refused; then it goes', async () => {
  const id = await held(transferOf(5000));
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'too-early' });
  trial.later(MINUTE);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'unanswered' });
  await answerAll(id, 5000);
  await trial.desk.answer({ id, answer: { stroke: 'payee', typed: '9999' } }, ours);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'does-not-fit' });
  await trial.desk.answer({ id, answer: { stroke: 'payee', typed: '5678' } }, ours);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
  expect(trial.told).toEqual([{ kind: 'released', holdId: id }]);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'closed' });
});

test('an honest answer that does not fit is no locked door: a new fact waits as long as it deserves', async () => {
  const id = await held(transferOf(5000));
  await answerAll(id, 5000);
  await trial.desk.answer({ id, answer: { stroke: 'relationship', relationship: 'authority' } }, ours);
  trial.later(MINUTE);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'too-early' });
  trial.later(29 * MINUTE);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
});

test('the pass is for this transfer, this place, once, for 3 minutes', async () => {
  const id = await held(transferOf(5000));
  await answerAll(id, 5000);
  trial.later(MINUTE);
  await trial.desk.release({ id }, ours);
  for (const other of [
    { tabId: 8 },
    { frameId: 1 },
    { documentId: 'd2' },
    { origin: 'https://bank.example:8443' },
  ]) {
    expect(await trial.desk.assess(transferOf(5000), { ...from, ...other })).toEqual({ kind: 'would-hold' });
  }
  expect(await trial.desk.assess(transferOf(5001), from)).toEqual({ kind: 'would-hold' });
  expect(await trial.desk.assess(transferOf(5000), from)).toEqual({
    kind: 'pass',
    holdId: id,
    forMs: 180_000,
  });
  expect(await trial.desk.sent(transferOf(5000), from)).toEqual({ noted: true });
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({
    state: { pass: { usedAt: trial.world.now() } },
  });
});

test('a pass that nobody uses lapses, and the hold asks only the last look', async () => {
  const id = await held(transferOf(5000));
  await answerAll(id, 5000);
  trial.later(MINUTE);
  await trial.desk.release({ id }, ours);
  trial.later(3 * MINUTE);
  expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
  expect(await held(transferOf(5000))).toBe(id);
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({ canRelease: null, state: { kind: 'ready' } });
});

test('a document that begins takes the pass of the one before; the hold waits for the new one', async () => {
  const id = await held(transferOf(5000));
  await answerAll(id, 5000);
  trial.later(MINUTE);
  await trial.desk.release({ id }, ours);
  const reloaded = { ...from, documentId: 'd2' };
  await trial.desk.hello({ cameFrom: '' }, reloaded);
  expect(await trial.desk.assess(transferOf(5000), reloaded)).toEqual({ kind: 'would-hold' });
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({ state: { kind: 'ready' }, canRelease: null });
  await trial.desk.release({ id }, ours);
  expect(await trial.desk.assess(transferOf(5000), reloaded)).toMatchObject({ kind: 'pass', holdId: id });
});

test('a page that is gone gets no pass, and the checks are kept', async () => {
  const id = await held(transferOf(5000));
  await answerAll(id, 5000);
  trial.later(MINUTE);
  trial.pageIsThere = false;
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'page-gone' });
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({ canRelease: null, state: { kind: 'ready' } });
  trial.pageIsThere = true;
  const otherTab = { ...from, tabId: 9 };
  expect(await trial.desk.press(transferOf(5000), otherTab)).toMatchObject({ kind: 'held', holdId: id });
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
});

test('a changed amount takes the pass back and shows the change', async () => {
  const id = await held(transferOf(5000));
  await answerAll(id, 5000);
  trial.later(MINUTE);
  await trial.desk.release({ id }, ours);
  const other = await held(transferOf(50_000));
  expect(other).not.toBe(id);
  expect(await trial.desk.hold({ id: other }, ours)).toMatchObject({ change: [{ field: 'amount' }] });
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({ state: { kind: 'ready' } });
});

test('a changed amount is shown as a change on a later page too, another payment is not', async () => {
  const id = await held(transferOf(5000));
  await answerAll(id, 5000);
  trial.later(MINUTE);
  await trial.desk.release({ id }, ours);
  await trial.desk.hello({ cameFrom: '' }, { ...from, documentId: 'd2' });
  const other = await held(transferOf(6000, '王强', '6222020200112233'));
  expect(await trial.desk.hold({ id: other }, ours)).toMatchObject({ change: [] });
  const changed = await held(transferOf(50_000));
  expect(await trial.desk.hold({ id: changed }, ours)).toMatchObject({ change: [{ field: 'amount' }] });
});

test('the same transfer pressed again is the same hold with the same end', async () => {
  const id = await held(transferOf(5000));
  trial.later(10_000);
  expect(await held(transferOf(5000))).toBe(id);
  const [hold, ...others] = await trial.desk.holds({}, ours);
  expect(others).toEqual([]);
  expect(hold?.endsAt).toBe((hold?.createdAt ?? 0) + MINUTE);
});

test('paid once: silent up to one and a half times, held above', async () => {
  await pay(2000);
  expect(await trial.desk.assess(transferOf(3000), from)).toMatchObject({ kind: 'ahead', readBack: null });
  expect(await trial.desk.assess(transferOf(3001), from)).toEqual({ kind: 'would-hold' });
});

test('a hold that shows what was paid before is read back as it was written', async () => {
  await pay(2000);
  const id = await held(transferOf(8000));
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({
    questions: [
      { stroke: 'payee', before: { name: '李娜' } },
      { stroke: 'amount', before: { amount: { minor: 200_000n } } },
      ...Array.from({ length: 4 }, () => ({})),
    ],
  });
  expect((await trial.desk.settings({}, ours)).aside).toEqual([]);
});

test('a small first payment is read back, in figures and in words', async () => {
  const verdict = await trial.desk.assess(transferOf(200), from);
  expect(verdict).toMatchObject({ kind: 'ahead', readBack: expect.stringMatching(/李娜.*200.*两百/) });
});

test('nothing that was not allowed makes a payee known', async () => {
  expect(await trial.desk.sent(transferOf(5000), from)).toEqual({ noted: false });
  expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
});

test('a code step belongs to the press of its tab, for ten minutes', async () => {
  const code: Observation = { ...transferOf(200), step: 'code' };
  const step = { ...code, transfer: { ...code.transfer, amount: null } };
  expect(await trial.desk.assess(step, from)).toEqual({ kind: 'would-hold' });
  await trial.desk.sent(transferOf(200), from);
  expect(await trial.desk.assess(step, from)).toEqual({ kind: 'covered', forMs: 10 * MINUTE });
  expect(await trial.desk.assess(step, { ...from, tabId: 8 })).toEqual({ kind: 'would-hold' });
  trial.later(10 * MINUTE);
  expect(await trial.desk.assess(step, from)).not.toMatchObject({ kind: 'covered' });
});

test('a code step that shows another amount is none of the press before it', async () => {
  const code = (yuan: number): Observation => ({ ...transferOf(yuan), step: 'code' });
  await trial.desk.sent(transferOf(200), from);
  expect(await trial.desk.assess(code(200), from)).toMatchObject({ kind: 'covered' });
  expect(await trial.desk.assess(code(9000), from)).toEqual({ kind: 'would-hold' });
});

test('a page learns at its beginning that a code may be asked for, and has its reader at once', async () => {
  expect(await trial.desk.hello({ cameFrom: '' }, from)).toMatchObject({ code: null });
  expect(trial.done).not.toContain('inject');
  await trial.desk.sent(transferOf(200), from);
  const next = { ...from, documentId: 'd2' };
  const { code } = await trial.desk.hello({ cameFrom: '' }, next);
  expect(trial.done).toContain('inject');
  expect(code).toEqual({ amount: transferOf(200).transfer.amount, forMs: 10 * MINUTE });
  expect(await trial.desk.hello({ cameFrom: '' }, { ...next, tabId: 8 })).toMatchObject({ code: null });
});

test('the toolbar button of a tab says what the guard is there, and what is held', async () => {
  const hello = (at: typeof from) => trial.desk.hello({ cameFrom: '' }, at);
  const says = (tabId: number, what: string) => vi.waitFor(() => expect(trial.buttons.get(tabId)).toBe(what));
  await hello(from);
  await says(from.tabId, 'guarded, 0 held');
  await trial.desk.press(transferOf(5000), from);
  await hello({ ...from, tabId: 8 });
  await says(8, 'guarded, 1 held');
  await hello({ ...from, tabId: 9, frameId: 2 });
  await trial.desk['switch-site']({ host: 'bank.example', on: false }, ours);
  trial.later(10 * 60_000);
  await hello(from);
  await says(from.tabId, 'off, 1 held');
  expect(trial.buttons.has(9)).toBe(false);
});

test('a site that is off is off by what the browser says of the sender', async () => {
  await trial.desk['switch-site']({ host: 'bank.example', on: false }, ours);
  trial.later(10 * MINUTE);
  expect(await trial.desk.press(transferOf(5000), from)).toEqual({ kind: 'off' });
  const forged = { ...from, origin: 'https://other.example' };
  expect(await trial.desk.press(transferOf(5000), forged)).toMatchObject({ kind: 'held' });
  await trial.desk['switch-site']({ host: 'bank.example', on: true }, ours);
  expect(await trial.desk.press(transferOf(5000), from)).toMatchObject({ kind: 'held' });
});

test('only the frame whose press was held can give it up, raise it, show all that waits, or help', async () => {
  const id = await held(transferOf(5000));
  const stranger = { ...from, frameId: 3 };
  expect(await trial.desk['give-up']({ holdId: id }, stranger)).toEqual({ cancelled: false });
  expect(await trial.desk.raise({ holdId: id }, stranger)).toEqual({ raised: false });
  expect(await trial.desk.raise({ holdId: id }, from)).toEqual({ raised: true });
  expect(await trial.desk['show-holds']({ holdId: id }, stranger)).toEqual({ shown: false });
  expect(trial.done).not.toContain('show holds');
  expect(await trial.desk['show-holds']({ holdId: id }, from)).toEqual({ shown: true });
  expect(trial.done).toContain('show holds');
  expect(await trial.desk['show-help']({ holdId: id }, stranger)).toEqual({ shown: false });
  expect(trial.done).not.toContain('show help of a hold');
  expect(await trial.desk['show-help']({ holdId: id }, from)).toEqual({ shown: true });
  expect(trial.done).toContain('show help of a hold');
  expect(await trial.desk['show-help']({ holdId: null }, from)).toEqual({ shown: true });
  expect(await trial.desk['give-up']({ holdId: id }, from)).toEqual({ cancelled: true });
  expect(await trial.desk.holds({}, ours)).toEqual([]);
});

test('a background started anew finds the hold and its end as they were', async () => {
  const id = await held(transferOf(5000));
  const before = await trial.desk.hold({ id }, ours);
  trial = makeTrial(database);
  expect(await trial.desk.hold({ id }, ours)).toEqual(before);
});

test('someone who guides the person lifts the tier, and the end with it', async () => {
  const id = await held(transferOf(5000));
  const view = await trial.desk.answer(
    { id, answer: { stroke: 'prompts', prompting: 'someone-guides', idea: 'own' } },
    ours,
  );
  expect(view).toMatchObject({ tier: 5, endsAt: trial.world.now() + 2 * 60 * MINUTE });
});

test('"I cannot talk now" closes the warning, leaves the hold, and leaves help to the toolbar button, once', async () => {
  const id = await held(transferOf(5000));
  trial.done.length = 0;
  await trial.desk['cannot-talk']({ id }, ours);
  expect(trial.done).toEqual(['leave help', 'close']);
  expect(trial.told).toContainEqual({ kind: 'window-closed', holdId: id });
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({ state: { kind: 'cooling' } });
  expect(await trial.desk['help-next']({}, ours)).toEqual({ isNext: true });
  expect(await trial.desk['help-next']({}, ours)).toEqual({ isNext: false });
});

const codesOf = (
  hold: { readonly findings: readonly { readonly code: string }[] } | null,
): readonly string[] => hold?.findings.map(({ code }) => code) ?? [];

test('answers in a hurry, each at the same place, lift the tier to 5 and are said to be so', async () => {
  const id = await held(transferOf(5000));
  await answerTheFirst(id, 5000, 1000);
  const hold = await trial.desk.hold({ id }, ours);
  expect(hold).toMatchObject({ tier: 5, state: { kind: 'cooling' }, said: { hurried: true } });
  expect(hold?.endsAt).toBe(trial.world.now() + 2 * 60 * MINUTE);
  expect(codesOf(hold)).toContain('anomaly/hurried');
  // No later answer takes it back.
  trial.later(10_000);
  await trial.desk.answer(
    { id, answer: { stroke: 'relationship', relationship: 'colleague', knownBy: 'in-person' } },
    ours,
  );
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({ tier: 5, said: { hurried: true } });
});

test.each([
  ['caller', 'anomaly/callers-idea'],
  ['online', 'anomaly/online-idea'],
] as const)('an idea of a %s lifts the tier once, is said, and is not taken back', async (idea, code) => {
  const id = await held(transferOf(5000));
  await trial.desk.answer({ id, answer: { stroke: 'prompts', prompting: 'nobody', idea } }, ours);
  const hold = await trial.desk.hold({ id }, ours);
  expect(hold).toMatchObject({ tier: 5, outcomes: { prompts: 'does-not-fit' }, said: { idea } });
  expect(codesOf(hold)).toContain(code);
  trial.later(10_000);
  await trial.desk.answer({ id, answer: { stroke: 'prompts', prompting: 'nobody', idea: 'own' } }, ours);
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({
    tier: 5,
    endsAt: hold?.endsAt,
    said: { idea },
  });
});

test('the same answers, each read first, are no finding', async () => {
  const id = await held(transferOf(5000));
  await answerTheFirst(id, 5000, 4000);
  expect(codesOf(await trial.desk.hold({ id }, ours))).not.toContain('anomaly/hurried');
});
