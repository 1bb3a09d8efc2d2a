// The story of a payment at the desk: made again, made smaller, made larger, in another tab, in a private window.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionArea } from '../../../extension/background/store/session.ts';
import { unchecked } from '../../../extension/background/way.ts';
import type { Observation } from '../../../extension/channel/content-protocol.ts';
import { from, makeSession, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;
let database: IDBFactory;
let session: SessionArea;
let trial: Trial;

beforeEach(() => {
  database = new IDBFactory();
  session = makeSession();
  trial = makeTrial(database, session);
});

async function held(observation: Observation, at = from): Promise<string> {
  const verdict = await trial.desk.press(observation, at);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  return verdict.holdId;
}

async function answerAll(id: string, yuan: number): Promise<void> {
  await trial.answer(id, [
    { stroke: 'payee', typed: '5678' },
    { stroke: 'amount', typed: String(yuan) },
    { stroke: 'purpose', reason: 'goods', same: true },
    { stroke: 'account-type', expected: 'person' },
    { stroke: 'relationship', relationship: 'friend', knownBy: 'in-person' },
    { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
  ]);
}

/** Held, answered, and waited for. */
async function ready(yuan: number): Promise<string> {
  const id = await held(transferOf(yuan));
  await answerAll(id, yuan);
  trial.later(MINUTE);
  return id;
}

const otherTab = { ...from, tabId: 9, documentId: 'd9' };

describe('made again', () => {
  test('after the wait, on another page: the same hold, and only the last look is asked', async () => {
    const id = await ready(5000);
    expect(await held(transferOf(5000), otherTab)).toBe(id);
    expect(await trial.desk.hold({ id }, ours)).toMatchObject({ canRelease: null, change: [] });
    await trial.desk.release({ id }, ours);
    expect(await trial.desk.assess(transferOf(5000), otherTab)).toMatchObject({ kind: 'pass' });
    expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
  });

  test('after the wait, smaller: the last look shows the change, and the pass is for the smaller one', async () => {
    const id = await ready(5000);
    expect(await held(transferOf(3000), otherTab)).toBe(id);
    expect(await trial.desk.hold({ id }, ours)).toMatchObject({
      canRelease: null,
      transfer: { amount: { minor: 300_000n } },
      change: [{ field: 'amount', before: { minor: 500_000n }, now: { minor: 300_000n } }],
    });
    await trial.desk.release({ id }, ours);
    expect(await trial.desk.assess(transferOf(3000), otherTab)).toMatchObject({ kind: 'pass' });
    expect(await trial.desk.assess(transferOf(5000), otherTab)).toEqual({ kind: 'would-hold' });
  });

  test('after a smaller one meanwhile, the one that was waited for: the same hold, and the sum is asked once more', async () => {
    const id = await held(transferOf(5000));
    expect(await held(transferOf(3000), otherTab)).toBe(id);
    const [before] = await trial.desk.holds({}, ours);
    trial.later(10 * 60_000);
    expect(await held(transferOf(5000), otherTab)).toBe(id);
    const [after, ...others] = await trial.desk.holds({}, ours);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ endsAt: before?.endsAt, state: { kind: 'ready' } });
    expect(after).not.toHaveProperty('upTo');
  });

  test('before the end, in two tabs at once: one hold with one end', async () => {
    const [one, two] = await Promise.all([
      trial.desk.press(transferOf(5000), from),
      trial.desk.press(transferOf(5000), otherTab),
    ]);
    expect(one).toEqual(two);
    expect(await trial.desk.holds({}, ours)).toMatchObject([{ place: { tabId: 9 } }]);
  });

  test('a small one to the same payee, before the end: no way round', async () => {
    expect(await trial.desk.assess(transferOf(200), otherTab)).toMatchObject({ kind: 'ahead' });
    const id = await held(transferOf(5000));
    const [before] = await trial.desk.holds({}, ours);
    trial.later(10_000);
    expect(await trial.desk.assess(transferOf(200), otherTab)).toEqual({ kind: 'would-hold' });
    expect(await held(transferOf(200), otherTab)).toBe(id);
    const [after, ...others] = await trial.desk.holds({}, ours);
    expect(others).toEqual([]);
    expect([after?.endsAt, after?.tier]).toEqual([before?.endsAt, before?.tier]);
  });

  test('larger, before the end: another hold with its own end, and the change is shown', async () => {
    const id = await held(transferOf(5000));
    const larger = await held(transferOf(50_000), otherTab);
    expect(larger).not.toBe(id);
    expect(await trial.desk.hold({ id: larger }, ours)).toMatchObject({
      change: [{ field: 'amount', before: { minor: 500_000n }, now: { minor: 5_000_000n } }],
    });
    expect(await trial.desk.hold({ id }, ours)).toMatchObject({ state: { kind: 'cooling' } });
  });

  test('with words that swindlers give: held more strictly than before, as another hold', async () => {
    const id = await ready(5000);
    const { transfer, ...rest } = transferOf(5000);
    const cued = { ...rest, transfer: { ...transfer, purpose: '安全账户保证金' } };
    const other = await held(cued);
    expect(other).not.toBe(id);
    expect(await trial.desk.hold({ id: other }, ours)).toMatchObject({ canRelease: 'too-early' });
  });

  test('to another payee: not this story', async () => {
    const id = await held(transferOf(5000));
    expect(await held(transferOf(3000, '王强', '6222020200112233'))).not.toBe(id);
  });
});

describe('answered in two windows at once', () => {
  test('both answers are kept', async () => {
    const id = await held(transferOf(5000));
    await Promise.all([
      trial.desk.answer({ id, answer: { stroke: 'payee', typed: '5678' } }, ours),
      trial.desk.answer({ id, answer: { stroke: 'amount', typed: '5000' } }, ours),
    ]);
    expect(await trial.desk.hold({ id }, ours)).toMatchObject({
      outcomes: { payee: 'fits', amount: 'fits' },
    });
  });

  test('released in both: one pass', async () => {
    const id = await ready(5000);
    const both = await Promise.all([trial.desk.release({ id }, ours), trial.desk.release({ id }, ours)]);
    expect(both).toEqual([{ refused: null }, { refused: 'closed' }]);
    expect(trial.told).toEqual([{ kind: 'released', holdId: id }]);
  });

  test('cancelled in one, released in the other: no pass', async () => {
    const id = await ready(5000);
    const [cancelled, released] = await Promise.all([
      trial.desk.cancel({ id }, ours),
      trial.desk.release({ id }, ours),
    ]);
    expect([cancelled, released]).toEqual([{ cancelled: true }, { refused: 'closed' }]);
    expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
  });

  test('the pass is used in two tabs at once: one payment in the journal', async () => {
    const id = await ready(5000);
    await trial.desk.release({ id }, ours);
    await Promise.all([trial.desk.sent(transferOf(5000), from), trial.desk.sent(transferOf(5000), from)]);
    const entries = await trial.world.store.journal.since(0);
    expect(entries.filter(({ event }) => event === 'paid')).toHaveLength(1);
  });
});

describe('a private window', () => {
  const privately = { ...from, tabId: 30, isPrivate: true };

  test('holds and releases as any other, and leaves nothing in the database', async () => {
    const id = await held(transferOf(5000), privately);
    await answerAll(id, 5000);
    trial.later(MINUTE);
    expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
    expect(await trial.desk.assess(transferOf(5000), privately)).toMatchObject({ kind: 'pass' });
    expect(await trial.desk.sent(transferOf(5000), privately)).toEqual({ noted: true });
    expect(await trial.world.store.journal.since(0)).toEqual([]);
    const next = makeTrial(database, makeSession(), trial.world.now());
    expect(await next.world.store.holds.all()).toEqual([]);
    expect(await next.world.store.payees.lately()).toMatchObject({ payments: [] });
  });

  test('keeps its hold while the browser runs, whatever becomes of the background', async () => {
    const id = await held(transferOf(5000), privately);
    const before = await trial.desk.hold({ id }, ours);
    trial = makeTrial(database, session);
    expect(await trial.desk.hold({ id }, ours)).toEqual(before);
  });

  test('the code step after a private payment belongs to it', async () => {
    const code: Observation = { ...transferOf(200), step: 'code' };
    const step = { ...code, transfer: { ...code.transfer, amount: null } };
    expect(await trial.desk.assess(step, privately)).toEqual({ kind: 'would-hold' });
    await trial.desk.sent(transferOf(200), privately);
    expect(await trial.desk.assess(step, privately)).toEqual({ kind: 'covered', forMs: 10 * MINUTE });
    expect(await trial.desk.assess(step, { ...privately, tabId: 31 })).toEqual({ kind: 'would-hold' });
  });

  test('is no way round a hold of another window, which stays where it is', async () => {
    const id = await held(transferOf(5000));
    trial.later(10_000);
    expect(await trial.desk.assess(transferOf(200), privately)).toEqual({ kind: 'would-hold' });
    const copy = await held(transferOf(200), privately);
    expect(copy).not.toBe(id);
    expect(await held(transferOf(200), privately)).toBe(copy);
    const [one, two] = await Promise.all([
      trial.desk.hold({ id }, ours),
      trial.desk.hold({ id: copy }, ours),
    ]);
    expect(two?.endsAt).toBe(one?.endsAt);
    expect(one).toMatchObject({ place: from, transfer: { amount: { minor: 500_000n } } });
  });
});

describe('a request left that may have carried it', () => {
  test('the hold that stands says so', async () => {
    const id = await held(transferOf(5000));
    trial.later(5000);
    await unchecked(trial.world, transferOf(5000), from);
    expect(await trial.desk.hold({ id }, ours)).toMatchObject({ uncheckedAt: trial.world.now() });
  });

  test('and so does one that is made after it', async () => {
    await unchecked(trial.world, transferOf(5000), from);
    const at = trial.world.now();
    trial.later(5000);
    const id = await held(transferOf(5000));
    expect(await trial.desk.hold({ id }, ours)).toMatchObject({ uncheckedAt: at });
    const other = await held(transferOf(6000, '王强', '6222020200112233'));
    expect(await trial.desk.hold({ id: other }, ours)).not.toHaveProperty('uncheckedAt');
  });
});

test('a payment told twice, because the background died over the first time, is one payment', async () => {
  const id = await ready(5000);
  await trial.desk.release({ id }, ours);
  trial.world.store.journal.add = () => Promise.reject(new Error('died'));
  await expect(trial.desk.sent(transferOf(5000), from)).rejects.toThrow('died');
  const again = makeTrial(database, session, trial.world.now());
  expect(await again.desk.assess(transferOf(5000), from)).not.toMatchObject({ kind: 'pass' });
  expect(await again.desk.sent(transferOf(5000), from)).toEqual({ noted: true });
  expect(await again.desk.sent(transferOf(5000), from)).toEqual({ noted: true });
  const entries = await again.world.store.journal.since(0);
  expect(entries.filter(({ event }) => event === 'paid')).toHaveLength(1);
});
