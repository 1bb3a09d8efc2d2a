// What the person says when asked: each answer that is a fact, and its silence otherwise.
import { expect, test } from 'vitest';
import { spokenRules } from '../../../src/confirms/spoken.ts';
import { runRules } from '../../../src/findings/rule.ts';
import type { Said } from '../../../src/findings/said.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { subjectOf } from '../samples.ts';

const spoken = (said: Said): readonly unknown[] =>
  runRules(spokenRules, subjectOf({}, noFacts, defaultSettings, { said })).map(({ code, points, floor }) => [
    code,
    points,
    floor,
  ]);

test.each([
  [{ guided: true }, 'anomaly/guided', 6, 5],
  [{ screenSeen: true }, 'anomaly/screen-seen', 6, 5],
  [{ idea: 'caller' }, 'anomaly/callers-idea', 4, 5],
  [{ idea: 'online' }, 'anomaly/online-idea', 4, 5],
  [{ prepaidToWithdraw: true }, 'anomaly/prepaid-to-withdraw', 4, 4],
] as const)('%o', (said, code, points, floor) => {
  expect(spoken(said)).toEqual([[code, points, floor]]);
});

test.each([
  {},
  { guided: false, screenSeen: false, prepaidToWithdraw: false },
  { idea: 'own' },
  { idea: 'family' },
  { idea: 'work' },
] as const)('nothing in %o', (said) => {
  expect(spoken(said)).toEqual([]);
});
