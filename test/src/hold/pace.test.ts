// How the answers come: only choices in a hurry, each at the same place of its list, are taken for pressed and not read.
import { describe, expect, test } from 'vitest';
import { type Answer, accountTypes, promptings, reasons } from '../../../src/findings/question.ts';
import { isHurried, type Pace, paced, placeOf } from '../../../src/hold/pace.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { relationships } from '../../../src/payees/relationship.ts';

const id = 'a hold';
const QUICK = 900;
const SLOW = 2500;

/** The answer that stands at this place of its list. */
function at<T>(options: readonly T[], place: number): T {
  const option = turnedBy(options, id)[place];
  if (option === undefined) throw new Error(`no place ${place}`);
  return option;
}

const purpose = (place: number): Answer => ({ stroke: 'purpose', reason: at(reasons, place), same: true });
const account = (place: number): Answer => ({ stroke: 'account-type', expected: at(accountTypes, place) });
const relation = (place: number): Answer => ({
  stroke: 'relationship',
  relationship: at(relationships, place),
});
const prompts = (place: number): Answer => ({
  stroke: 'prompts',
  prompting: at(promptings, place),
  idea: 'own',
});

/** The pace after these answers, each so many ms after the one before. */
function paceOf(...given: readonly (readonly [Answer, number])[]): Pace {
  let now = 1_000_000;
  let last: Pace | undefined;
  for (const [answer, ms] of given) {
    now += ms;
    last = paced(last, answer, id, now);
  }
  if (last === undefined) throw new Error('no answers');
  return last;
}

test('an answer has its place in the list as it stands on this screen; what was typed has none', () => {
  expect([purpose(3), account(2), relation(10), prompts(1)].map((one) => placeOf(one, id))).toEqual([
    3, 2, 10, 1,
  ]);
  expect(placeOf({ stroke: 'payee', typed: '1234' }, id)).toBeNull();
  expect(placeOf({ stroke: 'amount', chosen: 0 }, id)).toBeNull();
});

describe('hurried', () => {
  test.each([
    ['three quick choices at one place', [purpose(0), account(0), relation(0)]],
    ['the last three of four', [purpose(5), account(1), relation(1), prompts(1)]],
  ])('%s', (_, answers) => {
    expect(isHurried(paceOf(...answers.map((one) => [one, QUICK] as const)))).toBe(true);
  });

  test.each([
    ['two alike', [purpose(0), account(0)]],
    ['quick, at different places', [purpose(4), account(0), relation(7), prompts(1)]],
    ['the same place, but not in a row', [purpose(0), account(0), relation(3), prompts(0)]],
    [
      'what is typed in between breaks the row',
      [purpose(0), account(0), { stroke: 'amount', typed: '5' }, relation(0)],
    ],
    ['one button pressed three times', [account(0), account(0), account(0), account(0)]],
    ['after one that was corrected', [purpose(1), account(1), account(0), relation(0)]],
    ['one that is corrected', [purpose(0), account(1), account(0), relation(2), prompts(0)]],
  ] as const)('not %s', (_, answers) => {
    expect(isHurried(paceOf(...answers.map((one) => [one, QUICK] as const)))).toBe(false);
  });

  test('not where each was read first', () => {
    expect(isHurried(paceOf([purpose(1), SLOW], [account(1), SLOW], [relation(1), SLOW]))).toBe(false);
    expect(isHurried(paceOf([purpose(1), SLOW], [account(1), QUICK], [relation(1), SLOW]))).toBe(false);
    expect(isHurried(paceOf([purpose(1), QUICK], [account(1), SLOW], [relation(1), QUICK]))).toBe(false);
  });

  test('not by a clock that was set back', () => {
    expect(isHurried(paceOf([purpose(1), QUICK], [account(1), QUICK], [relation(1), -60_000]))).toBe(false);
  });
});
