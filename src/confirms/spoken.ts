// What the person said when asked: guided, seen, told to prepay, someone else's idea; and that answers were not read.
import { nameFact } from '../findings/facts.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Rule } from '../findings/rule.ts';
import type { Said } from '../findings/said.ts';
import { floor, points } from '../findings/weigh.ts';
import type { FloorName, WeightName } from '../settings/weights.ts';

/** One answer as a rule; its weight and its floor have one name. */
function spoken(code: FindingCode, name: WeightName & FloorName, is: (said: Said) => boolean): Rule {
  return {
    code,
    stroke: 'prompts',
    applies: (subject) => (is(subject.said) ? [nameFact(subject)] : null),
    points: points(name),
    floor: floor(name),
  };
}

/** facts/warning-rules.json, W13: hurried identical answers go where a yes would. */
const hurried: Rule = {
  code: 'anomaly/hurried',
  stroke: 'prompts',
  applies: ({ said }) => (said.hurried === true ? [] : null),
  points: points('guided'),
  floor: floor('guided'),
};

/** facts/warning-rules.json, `questions`; facts/cooling-off.json, `guided_now`. */
export const spokenRules: readonly Rule[] = [
  spoken('anomaly/guided', 'guided', ({ guided }) => guided === true),
  hurried,
  spoken('anomaly/screen-seen', 'screenSeen', ({ screenSeen }) => screenSeen === true),
  spoken('anomaly/callers-idea', 'someonesIdea', ({ idea }) => idea === 'caller'),
  spoken('anomaly/online-idea', 'someonesIdea', ({ idea }) => idea === 'online'),
  spoken(
    'anomaly/prepaid-to-withdraw',
    'prepaidToWithdraw',
    ({ prepaidToWithdraw }) => prepaidToWithdraw === true,
  ),
];
