// What an answer adds to a hold: its findings, each once, and how high they lift.
import { expect, test } from 'vitest';
import { withSaid } from '../../../src/assess/answer.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Said } from '../../../src/findings/said.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { noon, transferOf } from '../samples.ts';

const first: Finding = { code: 'payee/first-time', stroke: 'payee', points: 3, floor: 0, facts: [] };
const added = (said: Said, settings: Settings = defaultSettings): readonly [readonly string[], number] => {
  const { findings, raiseTo } = withSaid([first], said, transferOf(), noon, settings);
  return [findings.map(({ code }) => code), raiseTo];
};

test.each([
  [{}, ['payee/first-time'], 0],
  [{ guided: true }, ['anomaly/guided', 'payee/first-time'], 5],
  [{ share: 0.9 }, ['amount/half-of-savings', 'payee/first-time'], 6],
  [{ share: 0.5 }, ['payee/first-time'], 0],
  [{ relationship: 'authority' }, ['relationship/authority', 'payee/first-time'], 4],
  [{ relationship: 'online-only' }, ['relationship/online-only', 'payee/first-time'], 3],
  [{ relationship: 'family', met: true }, ['payee/first-time'], 0],
  [{ met: false }, ['relationship/never-met', 'payee/first-time'], 0],
  [{ calledBack: true }, ['payee/first-time', 'relationship/called-back'], 0],
  [
    { prepaidToWithdraw: true, idea: 'online' },
    ['anomaly/online-idea', 'anomaly/prepaid-to-withdraw', 'payee/first-time'],
    5,
  ],
] as const)('%o', (said, codes, raiseTo) => {
  expect(added(said)).toEqual([codes, raiseTo]);
});

test('said twice, found once', () => {
  const once = withSaid([first], { guided: true }, transferOf(), noon, defaultSettings);
  const twice = withSaid(once.findings, { guided: true }, transferOf(), noon, defaultSettings);
  expect(twice).toEqual(once);
});

test('the floors are settings', () => {
  expect(added({ guided: true }, { ...defaultSettings, floors: { guided: 6 } })[1]).toBe(6);
});
