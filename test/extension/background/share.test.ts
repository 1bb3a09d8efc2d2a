// How much of all they have a payment is: said by who wants to say it, a finding then, and no way to make a wait shorter.
import { expect, test, vi } from 'vitest';
import type { Share } from '../../../src/findings/question.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

async function held(yuan: number) {
  const trial = makeTrial();
  await trial.desk.press(transferOf(yuan), from);
  const [hold] = await trial.desk.holds({}, ours);
  if (hold === undefined) throw new Error('not held');
  return { trial, hold };
}

const say = (trial: Trial, id: string, share: Share) =>
  trial.desk.answer({ id, answer: { stroke: 'amount', share } }, ours);

test.each([
  ['small', false],
  ['half', false],
  ['nearly-all', true],
] as const)('%s: a finding is %s', async (share, found) => {
  const { trial, hold } = await held(60_000);
  await trial.desk.answer({ id: hold.id, answer: { stroke: 'amount', typed: '60000' } }, ours);
  const after = await say(trial, hold.id, share);
  expect(after?.outcomes.amount).toBe('fits');
  expect(after?.findings.some(({ code }) => code === 'amount/half-of-savings')).toBe(found);
  expect(after?.tier).toBe(found ? 6 : hold.tier);
  expect(after?.endsAt).toBeGreaterThanOrEqual(hold.endsAt);
});

test('for someone at risk half of it is a finding', async () => {
  const { trial, hold } = await held(60_000);
  trial.policy.fixed = { profile: 'strict' };
  await trial.desk.answer({ id: hold.id, answer: { stroke: 'amount', typed: '60000' } }, ours);
  const after = await say(trial, hold.id, 'half');
  expect(after?.findings.find(({ code }) => code === 'amount/half-of-savings')?.facts).toEqual([
    { kind: 'number', number: 50 },
  ]);
});

test('said once, it is not talked down', async () => {
  const { trial, hold } = await held(60_000);
  await trial.desk.answer({ id: hold.id, answer: { stroke: 'amount', typed: '60000' } }, ours);
  await say(trial, hold.id, 'nearly-all');
  const after = await say(trial, hold.id, 'small');
  expect(after?.tier).toBe(6);
  expect(after?.said?.share).toBe(0.9);
});

test('before the amount is said it means nothing, and it is not asked of a small sum', async () => {
  const { trial, hold } = await held(60_000);
  expect((await say(trial, hold.id, 'nearly-all'))?.outcomes.amount).toBeUndefined();
  const small = await held(600);
  const asks = small.hold.questions.some((one) => one.stroke === 'amount' && 'askShare' in one);
  expect(asks).toBe(false);
});
