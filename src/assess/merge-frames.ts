// One transfer out of all that the frames of a tab show: the pressed frame's own values, and what it does not have.
import { agreePayees } from '../payees/agree.ts';
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import { maskAccount } from '../transfer/mask.ts';
import type { Payee } from '../transfer/payee.ts';
import type { Beside, Disagreement } from '../transfer/shown.ts';
import type { Sureness } from '../transfer/sure.ts';
import type { Transfer } from '../transfer/transfer.ts';

interface Own {
  readonly transfer: Transfer;
  readonly sure: Sureness;
}

/** `isForeign`, `isPayeeForeign`: something, or something of the payee, was filled in from another origin. */
export interface Merged extends Own {
  readonly isForeign: boolean;
  readonly isPayeeForeign: boolean;
  readonly disagreement: Disagreement;
}

const isRead = ({ name, account }: Payee): boolean => name !== null || account !== null;

const comparable = (a: Amount, b: Amount): boolean =>
  a.currency === null || b.currency === null || a.currency === b.currency;

/** Sums in two currencies are no contradiction: one may be the other, converted. */
const differs = (a: Amount, b: Amount): boolean => comparable(a, b) && compareAmounts(a, b) !== 0;

/** Same origin before others, then in the order given; `null` where the best of them contradict each other. */
function agreedOn(found: readonly Beside[], contradict: (a: Beside, b: Beside) => boolean): Beside | null {
  const near = found.filter(({ isForeign }) => !isForeign);
  const group = near.length > 0 ? near : found;
  const [first] = group;
  return first === undefined || group.some((one) => contradict(first, one)) ? null : first;
}

/** A shop's name that only its page's title says is good enough for a purchase, and for nothing else. */
function namesPayee({ payee, sure }: Beside, { kind }: Transfer): boolean {
  return isRead(payee) && (sure.payee === 'high' || kind === 'purchase');
}

/** Whether another frame's payee has what the own one lacks: all of it, or the other half of the same payee. */
function completes(own: Payee, other: Payee): boolean {
  if (!isRead(own)) return true;
  const lacks =
    (own.name === null && other.name !== null) || (own.account === null && other.account !== null);
  return lacks && agreePayees(own, other) === 'same';
}

function payeeFrom({ transfer }: Own, others: readonly Beside[]): Beside | null {
  const found = others.filter((one) => namesPayee(one, transfer) && completes(transfer.payee, one.payee));
  const said = found.filter(({ sure }) => sure.payee === 'high');
  return agreedOn(said.length > 0 ? said : found, (a, b) => agreePayees(a.payee, b.payee) === 'different');
}

function filledPayee(own: Payee, other: Payee): Payee {
  return {
    name: own.name ?? other.name,
    account: own.account ?? other.account,
    institution: own.institution ?? other.institution,
    holder: own.holder === 'unknown' ? other.holder : own.holder,
  };
}

function amountFrom({ transfer }: Own, others: readonly Beside[]): Beside | null {
  const found = others.filter(({ amount, sure }) => amount !== null && sure.amount === 'high');
  const differ = (a: Beside, b: Beside): boolean =>
    a.amount !== null &&
    b.amount !== null &&
    (differs(a.amount, b.amount) || !comparable(a.amount, b.amount));
  return transfer.amount === null ? agreedOn(found, differ) : null;
}

function purposeFrom({ transfer }: Own, others: readonly Beside[]): Beside | null {
  const found = others.filter(({ purpose }) => purpose !== null);
  return transfer.purpose === null ? agreedOn(found, (a, b) => a.purpose !== b.purpose) : null;
}

/** A pressed frame that names nobody looks like a shop's; the frame that names the payee knows better. */
function kindOf({ transfer }: Own, source: Beside | null): Transfer['kind'] {
  const { kind, payee } = transfer;
  if (source === null || kind !== 'purchase' || isRead(payee) || source.sure.payee !== 'high') return kind;
  return source.kind;
}

function amountAgainst({ transfer }: Own, others: readonly Beside[]): Disagreement['amount'] {
  const own = transfer.amount;
  if (own === null) return null;
  const against = others.find(
    ({ amount, sums, sure }) =>
      amount !== null &&
      sure.amount === 'high' &&
      differs(own, amount) &&
      sums.every((sum) => compareAmounts(own, sum) !== 0),
  );
  return against === undefined || against.amount === null ? null : { own, other: against.amount };
}

/** A payee in few words: the name, or the account masked where the names do not tell the two apart. */
function words(payee: Payee, isNamed: boolean): string {
  const account = payee.account === null ? '' : maskAccount(payee.account);
  return isNamed ? (payee.name ?? account) : account;
}

function payeeAgainst({ transfer, sure }: Own, others: readonly Beside[]): Disagreement['payee'] {
  const own = transfer.payee;
  if (sure.payee !== 'high') return null;
  const against = others.find(
    (other) => other.sure.payee === 'high' && agreePayees(own, other.payee) === 'different',
  )?.payee;
  if (against === undefined) return null;
  const isNamed = own.name !== null && against.name !== null && own.name !== against.name;
  return { own: words(own, isNamed), other: words(against, isNamed) };
}

/**
 * The pressed frame's own value always wins; `others` only fill what it does not have, and where both have one and the two
 * contradict each other, that is said. What the others contradict among themselves is not filled in.
 */
export function mergeFrames(own: Own, others: readonly Beside[]): Merged {
  const { transfer, sure } = own;
  const payee = payeeFrom(own, others);
  const amount = amountFrom(own, others);
  const purpose = purposeFrom(own, others);
  return {
    transfer: {
      ...transfer,
      kind: kindOf(own, payee),
      payee: payee === null ? transfer.payee : filledPayee(transfer.payee, payee.payee),
      amount: transfer.amount ?? amount?.amount ?? null,
      purpose: transfer.purpose ?? purpose?.purpose ?? null,
    },
    sure: {
      payee: sure.payee ?? (payee === null ? null : 'medium'),
      amount: sure.amount ?? (amount === null ? null : 'medium'),
      purpose: sure.purpose ?? (purpose === null ? null : 'medium'),
    },
    isForeign: [payee, amount, purpose].some((source) => source?.isForeign === true),
    isPayeeForeign: payee?.isForeign === true,
    disagreement: { amount: amountAgainst(own, others), payee: payeeAgainst(own, others) },
  };
}
