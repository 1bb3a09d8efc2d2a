// The story of a payment: the same payee asked for once more, in the same or a smaller sum, is the hold that stands already.
import type { Question } from '../findings/question.ts';
import type { Outcome, Stroke } from '../findings/stroke.ts';
import type { PayeeKeys } from '../payees/book.ts';
import type { Tier } from '../settings/tier.ts';
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import type { Sureness } from '../transfer/sure.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { changes, isSameAmount } from './change.ts';
import type { Hold } from './hold.ts';

/** A transfer as it is pressed now. `transfer` has the account masked, as a hold has it. */
export interface Told {
  readonly transfer: Transfer;
  readonly sure: Sureness;
  readonly digest: string;
  readonly keys: PayeeKeys;
  readonly tier: Tier;
}

/** The largest sum that the wait of a hold was for. */
const upTo = ({ upTo, transfer }: Hold): Amount | null => upTo ?? transfer.amount;

/** Payee and account by their keys, at one site; a payee that was not read is nobody's. */
export function isSamePayee(hold: Hold, { transfer, keys }: Pick<Told, 'transfer' | 'keys'>): boolean {
  const isNamed = keys.payeeKey !== null && keys.payeeKey === hold.keys.payeeKey;
  return isNamed && keys.nameKey === hold.keys.nameKey && transfer.site === hold.transfer.site;
}

function isNoLarger(now: Amount | null, before: Amount | null): boolean {
  if (now === null || before === null) return false;
  return now.currency === before.currency && compareAmounts(now, before) <= 0;
}

/**
 * Whether a press goes on with the story of a hold: the same payee and account, site and currency, no larger sum, and
 * nothing about it that would have been held more strictly.
 */
export function isSameStory(hold: Hold, told: Told): boolean {
  return isSamePayee(hold, told) && isNoLarger(told.transfer.amount, upTo(hold)) && told.tier <= hold.tier;
}

/** The question about what stands on the page now. A sum that changed is typed, whatever was asked of the one before. */
function askedOf(question: Question, { transfer }: Told, isOtherAmount: boolean): Question {
  if (question.stroke === 'purpose') return { ...question, purpose: transfer.purpose };
  if (question.stroke !== 'amount' || !isOtherAmount) return question;
  return { stroke: 'amount', ask: 'type', amount: transfer.amount, before: question.before };
}

/**
 * What was answered stays, but for a reason that is another one now, a sum that did not fit the one before, and one that is
 * larger now.
 */
function outcomesOf({ outcomes, transfer }: Hold, told: Told): Hold['outcomes'] {
  const { purpose, amount } = told.transfer;
  const isAnswered = (stroke: string, outcome: Outcome): boolean => {
    if (stroke === 'purpose') return transfer.purpose === purpose;
    if (stroke !== 'amount' || isSameAmount(transfer.amount, amount)) return true;
    return outcome === 'fits' && isNoLarger(amount, transfer.amount);
  };
  const kept = Object.entries(outcomes).filter(([stroke, outcome]) => isAnswered(stroke, outcome));
  return Object.fromEntries(kept) as Partial<Record<Stroke, Outcome>>;
}

/** The hold over the transfer as it is pressed now; end, tier and findings stay, and what changed is shown. */
export function retold(hold: Hold, told: Told): Hold {
  if (hold.digest === told.digest) return hold;
  const isOtherAmount = !isSameAmount(hold.transfer.amount, told.transfer.amount);
  const largest = upTo(hold);
  const change = changes(hold.transfer, told.transfer);
  return {
    ...hold,
    transfer: told.transfer,
    sure: told.sure,
    digest: told.digest,
    ...(isOtherAmount && largest !== null ? { upTo: largest } : {}),
    questions: hold.questions.map((question) => askedOf(question, told, isOtherAmount)),
    outcomes: outcomesOf(hold, told),
    change: change.length > 0 ? change : hold.change,
  };
}
