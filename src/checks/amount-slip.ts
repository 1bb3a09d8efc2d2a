// The amount by its digits: a digit typed twice, a number of the purpose or the message with a zero too many, a code or an account's end.
import { amountFact, nameFact, textFact } from '../findings/facts.ts';
import type { Fact, FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { type Amount, amountRatio, compareAmounts, decimalString, equalAmounts } from '../transfer/amount.ts';
import { slipWeight } from './amount-past.ts';
import { type AmountSaid, amountsSaid } from './amounts-said.ts';

/** The digits before the decimal point; `null` where there is a fraction that is not zero. */
function wholeDigits(amount: Amount): string | null {
  const [whole = '', fraction = ''] = decimalString(amount).split('.');
  return /^0*$/u.test(fraction) ? whole : null;
}

/** What was meant if a digit that is no zero was typed twice: 5500 and 550 of 5550; trailing zeros are a slip of their own. */
function withoutRepeats(digits: string): readonly string[] {
  return digits
    .split('')
    .flatMap((digit, at) =>
      digit !== '0' && digit === digits[at + 1] ? [digits.slice(0, at) + digits.slice(at + 1)] : [],
    );
}

/** The amounts that this payee has had and that this one may be a slip of. */
function amountsBefore({ payee }: Subject): readonly Amount[] {
  return [payee.usual, payee.last?.amount ?? null, payee.largest].filter((one) => one !== null);
}

/** Paid before to this payee, this very sum is no slip. */
function isPaidBefore(subject: Subject, amount: Amount): boolean {
  return amountsBefore(subject).some((before) => equalAmounts(before, amount));
}

const repeatedDigit: Rule = {
  code: 'amount/repeated-digit',
  stroke: 'amount',
  applies: (subject) => {
    const { amount } = subject.transfer;
    const digits = amount === null ? null : wholeDigits(amount);
    if (amount === null || digits === null || isPaidBefore(subject, amount)) return null;
    const meant = withoutRepeats(digits);
    const before = amountsBefore(subject).find(
      (one) => one.currency === amount.currency && meant.includes(wholeDigits(one) ?? ''),
    );
    return before === undefined ? null : [amountFact(amount), amountFact(before), nameFact(subject)];
  },
  ...slipWeight,
};

/** A key held down. In a red packet 88,888 is a wish, not a slip. */
const sameDigits: Rule = {
  code: 'amount/same-digits',
  stroke: 'amount',
  applies: (subject) => {
    const { amount, kind } = subject.transfer;
    if (amount === null || kind === 'red-packet' || isPaidBefore(subject, amount)) return null;
    const whole = decimalString(amount).split('.')[0] ?? '';
    const run = /([1-9])\1*/gu;
    const longest = Math.max(0, ...[...whole.matchAll(run)].map(([digits]) => digits.length));
    return longest < threshold(subject, 'sameDigits') ? null : [amountFact(amount)];
  },
  ...slipWeight,
};

const sorted = (digits: string): string => digits.split('').sort().join('');

/** Whether one may be the other with zeros too many or too few, a digit typed twice, or two digits swapped. */
function isSlipOf(amount: Amount, said: Amount, marked: boolean): boolean {
  const ratio = amountRatio(amount, said);
  if ([10, 100, 1000, 10_000].some((factor) => ratio === factor || amountRatio(said, amount) === factor))
    return true;
  const [now, meant] = [wholeDigits(amount), wholeDigits(said)];
  if (now === null || meant === null) return false;
  if (withoutRepeats(now).includes(meant)) return true;
  return marked && now !== meant && sorted(now) === sorted(meant);
}

/** 房租3500 in the purpose of 35,000, the nearest where several may be meant; a text that names this sum as well says nothing against it. */
function factsOfSlip({ transfer: { amount } }: Subject, text: string | null): readonly Fact[] | null {
  if (amount === null) return null;
  const said = amountsSaid(text, amount.currency);
  if (said.some((one) => compareAmounts(one.amount, amount) === 0)) return null;
  const distance = (one: AmountSaid): number => Math.abs(Math.log(amountRatio(amount, one.amount)));
  const [slip] = said
    .filter((one) => isSlipOf(amount, one.amount, one.marked))
    .sort((a, b) => distance(a) - distance(b));
  return slip === undefined
    ? null
    : [amountFact(amount), amountFact({ ...slip.amount, currency: amount.currency })];
}

/** A text that says the sum: a point or a zero lost on the way from it (facts/payee-amount-checks.json, `lost_decimal`, `remark_mismatch`). */
function differsFrom(code: FindingCode, textOf: (subject: Subject) => string | null): Rule {
  return {
    code,
    stroke: 'amount',
    applies: (subject) => factsOfSlip(subject, textOf(subject)),
    ...slipWeight,
  };
}

const differsFromPurpose = differsFrom('amount/differs-from-purpose', ({ transfer }) => transfer.purpose);
const differsFromMessage = differsFrom('amount/differs-from-message', ({ signals }) => signals.message);

/** Three times the largest, or nothing to compare: sums of this size are not the payee's habit. */
function isOutOfTheWay(subject: Subject, amount: Amount): boolean {
  const { largest } = subject.payee;
  return largest === null || amountRatio(amount, largest) >= threshold(subject, 'timesLargest');
}

const dateDigits = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

/** A one-time code, or a date, typed into the wrong field; in a currency without cents many sums have six digits. */
function isCode(digits: string, codeDigits: number, decimals: number): boolean {
  if (dateDigits.test(digits)) return true;
  return decimals === 2 && digits.length === codeDigits && !digits.endsWith('0');
}

/** Currencies in which a sum of six digits is an ordinary one. */
const manyDigits: ReadonlySet<string | null> = new Set([
  'INR',
  'IDR',
  'PHP',
  'THB',
  'TWD',
  'MXN',
  'RUB',
  'HUF',
]);

const looksLikeCode: Rule = {
  code: 'amount/looks-like-code',
  stroke: 'amount',
  applies: (subject) => {
    const { amount } = subject.transfer;
    const digits = amount === null ? null : wholeDigits(amount);
    if (amount === null || digits === null || manyDigits.has(amount.currency)) return null;
    const code = isCode(digits, threshold(subject, 'codeDigits'), amount.decimals);
    return code && isOutOfTheWay(subject, amount) ? [amountFact(amount), textFact(digits)] : null;
  },
  ...slipWeight,
};

const looksLikeAccount: Rule = {
  code: 'amount/looks-like-account',
  stroke: 'amount',
  applies: (subject): readonly Fact[] | null => {
    const { amount, payee } = subject.transfer;
    const digits = amount === null ? null : wholeDigits(amount);
    if (amount === null || digits === null || payee.account === null) return null;
    if (digits.length < threshold(subject, 'accountDigits') || digits.endsWith('00')) return null;
    if (!payee.account.value.endsWith(digits) || !isOutOfTheWay(subject, amount)) return null;
    return [amountFact(amount), textFact(digits)];
  },
  ...slipWeight,
};

export const amountSlipRules: readonly Rule[] = [
  differsFromPurpose,
  differsFromMessage,
  repeatedDigit,
  sameDigits,
  looksLikeCode,
  looksLikeAccount,
];
