// Where a rule begins to speak: times, ratios, counts and hours, each of which the person can move.

/**
 * Times in ms, hours of the person's own clock (0 to 24), shares and slack as parts of 1, all else counts and ratios.
 * `knownFrom`, `seldomUpTo`: the words of the product, "known payee"; `newFor`: a payee first paid so short a time ago
 * is not known, however often it was paid since; `freshFor`: nor is one first paid so lately, from the low limit on.
 * `grownWithin`, `grownFrom`, `grownUpTo`: payments have grown that rose to so many times the first within that time,
 * where fewer than `knownFrom` earlier ones, times the third, come to this one. `companyFrom`, `companyFromSmall`: the
 * score beside which what is ordinary by itself counts, from the low limit on and below it. `triedUpTo`, `triedTimes`:
 * a payee that had at most that part of the low limit has only been tried out for so many times as much. `slack`,
 * `justUnder`, `balanceShare`, `severalNewPayees`: facts/payee-amount-checks.json, `anomaly_rules`. `declaredFor`,
 * `notSeenFor`: 180 days. `routineFrom`, `routineOfFamilyFrom`: paid so often, a word that is usual in the trade needs
 * no look, up to `routineUpTo` times the largest; of a business from mid on only `routineAfter` its first payment.
 * `sameAgainWithin`: so long the same sum to the same payee is the same payment again, a week at most. `sameAgainHabit`:
 * on so many earlier days the same sum was paid as often, so that it is no slip. `mostWeakCues`: so many count.
 * `promisedFrom`, `promisedUpTo`: which sums, in whole units and as a multiple of the amount, are said to come back.
 * `checkFrom` and the four below: the score that asks for the tiers from 2 to 6 (facts/cooling-off.json, `to_tier`).
 */
export const defaultThresholds = {
  knownFrom: 3,
  seldomUpTo: 1.5,
  newFor: 24 * 60 * 60 * 1000,
  freshFor: 7 * 24 * 60 * 60 * 1000,
  triedUpTo: 0.01,
  triedTimes: 100,
  timesLargest: 3,
  tenTimes: 10,
  slack: 0.02,
  steadySpread: 0.1,
  grownWithin: 42 * 24 * 60 * 60 * 1000,
  grownFrom: 3,
  grownUpTo: 1.5,
  sameDigits: 5,
  codeDigits: 6,
  accountDigits: 4,
  feeShare: 0.2,
  balanceShare: 0.95,
  savingsShare: 0.5,
  justUnder: 0.02,
  severalNewPayees: 3,
  sameAgainHabit: 2,
  burst: 5,
  nightFrom: 23,
  nightTo: 6,
  sameAgainWithin: 24 * 60 * 60 * 1000,
  triedAgainWithin: 30 * 60 * 1000,
  notSeenFor: 180 * 24 * 60 * 60 * 1000,
  declaredFor: 180 * 24 * 60 * 60 * 1000,
  lossWithin: 365 * 24 * 60 * 60 * 1000,
  routineFrom: 6,
  routineOfFamilyFrom: 3,
  routineUpTo: 1.5,
  routineAfter: 180 * 24 * 60 * 60 * 1000,
  mostWeakCues: 2,
  promisedFrom: 20,
  promisedUpTo: 5,
  companyFrom: 1,
  companyFromSmall: 2,
  checkFrom: 2,
  pauseFrom: 3,
  coolFrom: 4,
  longFrom: 7,
  overnightFrom: 9,
} as const;

export type ThresholdName = keyof typeof defaultThresholds;
export const thresholdNames = Object.keys(defaultThresholds) as readonly ThresholdName[];
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** Limits in whole units that someone may stay just under, by currency (facts/payee-amount-checks.json, `just_under`). */
export const defaultKnownLimits: Readonly<Record<string, readonly number[]>> = {
  CNY: [5000, 10_000, 50_000],
  USD: [10_000],
  GBP: [85_000],
};
