// A payment was sent, its page is gone, and the background died over the word of it: the next one notes it first of all.
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { atSite } from '../../../extension/background/desk.ts';
import { finishWords, withLastWords } from '../../../extension/background/last-words.ts';
import { sent } from '../../../extension/background/way.ts';
import { from, makeSession, makeTrial, ours, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;

/** Held and released; the page may send it now. */
async function released(database: IDBFactory, session = makeSession()) {
  const trial = makeTrial(database, session);
  const verdict = await trial.desk.press(transferOf(2500), from);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  const id = verdict.holdId;
  await trial.desk.answer({ id, answer: { stroke: 'payee', same: true } }, ours);
  await trial.desk.answer({ id, answer: { stroke: 'amount', chosen: 1 } }, ours);
  await trial.desk.answer({ id, answer: { stroke: 'purpose', reason: 'goods', same: true } }, ours);
  trial.later(MINUTE);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
  return { trial, session, id };
}

test('killed over the word, before anything of it was done: noted at the next start, and released no second time', async () => {
  const database = new IDBFactory();
  const { trial, session, id } = await released(database);
  const dead = { ...trial.desk, sent: () => new Promise<never>(() => undefined) };
  void withLastWords(session, () => 'a', dead).sent(transferOf(2500), from);
  await Promise.resolve();
  const next = makeTrial(database, session, trial.world.now());
  await finishWords(session, (seen, at) => sent(next.world, atSite(seen, at), at));
  await next.desk.hello({ cameFrom: '' }, { ...from, documentId: 'the page after it' });
  expect((await next.desk.journal({ before: null }, ours)).lines.map(({ event }) => event)).toContain('paid');
  expect(await next.desk.release({ id }, ours)).toEqual({ refused: 'closed' });
  expect(Object.keys(await session.get(null)).filter((key) => key.startsWith('sent/'))).toEqual([]);
});

test('noted in time, nothing is left to do', async () => {
  const { trial, session } = await released(new IDBFactory());
  const desk = withLastWords(session, () => 'a', trial.desk);
  expect(await desk.sent(transferOf(2500), from)).toEqual({ noted: true });
  const again = vi.fn(async () => true);
  await finishWords(session, again);
  expect(again).not.toHaveBeenCalled();
});

test('heard twice, by the one who was killed and by the page that said it again, it is noted once', async () => {
  const database = new IDBFactory();
  const { trial, session } = await released(database);
  await trial.desk.sent(transferOf(2500), from);
  const unfinished = { ...trial.desk, sent: () => new Promise<never>(() => undefined) };
  void withLastWords(session, () => 'a', unfinished).sent(transferOf(2500), from);
  await Promise.resolve();
  const next = makeTrial(database, session, trial.world.now());
  await finishWords(session, (seen, at) => sent(next.world, atSite(seen, at), at));
  const events = (await next.desk.journal({ before: null }, ours)).lines.map(({ event }) => event);
  expect(events.filter((event) => event === 'paid')).toHaveLength(1);
});
