// The three checks as questions: each is answered by acting on the datum itself.
import type { Answer, Judgement, Question } from '../findings/question.ts';
import type { Outcome } from '../findings/stroke.ts';
import { alikeNames } from '../payees/alike-names.ts';
import type { PayeeFacts } from '../payees/book.ts';
import { compareNames } from '../payees/name-match.ts';
import type { Tier } from '../settings/tier.ts';
import { type Amount, equalAmounts } from '../transfer/amount.ts';
import { hideLastFour, lastFour, maskAccount } from '../transfer/mask.ts';
import { parseAmount } from '../transfer/parse-amount.ts';
import type { Transfer } from '../transfer/transfer.ts';

type PayeeQuestion = Extract<Question, { stroke: 'payee' }>;
type AmountQuestion = Extract<Question, { stroke: 'amount' }>;

/** From tier 3 on what differs is typed instead of chosen. */
const TYPED_FROM: Tier = 3;

/** The names that this one could be taken for; nothing where there is no name, or none that is like it. */
function alikeTo(name: string | null, facts: PayeeFacts): { readonly alike?: readonly string[] } {
  if (name === null) return {};
  const { last, lookAlike, otherName } = facts;
  const known = [lookAlike?.before, otherName?.before, last].flatMap((one) => one?.name ?? []);
  // One that may be the same name written otherwise is none that anybody could tell apart.
  const others = known.filter((one) => ['close', 'different'].includes(compareNames(one, name)));
  const alike = alikeNames(name, others);
  return alike.length === 0 ? {} : { alike };
}

/** Who: choose the name among those like it; from tier 3 type the account's last four; say who it is when the page does not show it. */
export function askPayee(transfer: Transfer, facts: PayeeFacts, tier: Tier): Question {
  const { name, account, institution } = transfer.payee;
  const before = facts.last;
  if (account !== null && tier >= TYPED_FROM && lastFour(account) !== null) {
    return {
      stroke: 'payee',
      ask: 'type-last-four',
      name,
      institution,
      account: hideLastFour(account),
      // The account of last time may be this one, and its mask ends in the four digits that are asked for.
      before: before === null ? null : { ...before, account: null },
    };
  }
  const shown = { name, institution, account: account === null ? null : maskAccount(account), before };
  if (name === null && account === null) return { stroke: 'payee', ask: 'say-who', ...shown };
  return { stroke: 'payee', ask: 'tap-name', ...shown, ...alikeTo(name, facts) };
}

/** A tenth, the same and ten times: the slips that cost most are an extra zero and a lost decimal point. */
function slips(amount: Amount): readonly Amount[] {
  const tenth: Amount =
    amount.minor % 10n === 0n
      ? { ...amount, minor: amount.minor / 10n }
      : { ...amount, decimals: amount.decimals + 1 };
  return [tenth, amount, { ...amount, minor: amount.minor * 10n }];
}

/**
 * How much: choose among the likely slips; from tier 3, or when it was not read, type it. Of what is much for anyone it can be
 * said, too, how much of one's own it is.
 */
export function askAmount(transfer: Transfer, facts: PayeeFacts, tier: Tier, isMuch = false): Question {
  const before = facts.last;
  const { amount } = transfer;
  if (amount === null || tier >= TYPED_FROM) {
    const share = isMuch && amount !== null ? ({ askShare: true } as const) : {};
    return { stroke: 'amount', ask: 'type', amount, before, ...share };
  }
  return { stroke: 'amount', ask: 'choose', options: slips(amount), before };
}

/** Why: the person's own reason first, then the page's beside it. */
export function askPurpose(transfer: Transfer): Question {
  return { stroke: 'purpose', ask: 'reason', purpose: transfer.purpose };
}

const judged = (outcome: Outcome): Judgement => ({ outcome, raiseTo: 0 });

function fitsIf(same: boolean): Judgement {
  return judged(same ? 'fits' : 'does-not-fit');
}

/** `expected` are the account's last four, which the question itself keeps back; `null` when they were not read. */
export function judgePayee(
  question: PayeeQuestion,
  answer: Answer,
  expected: string | null,
): Judgement | null {
  if (answer.stroke !== 'payee') return null;
  if (question.ask === 'say-who')
    return 'typed' in answer && answer.typed.trim() !== '' ? judged('cannot-be-seen') : null;
  if ('same' in answer) return answer.same && question.ask === 'type-last-four' ? null : fitsIf(answer.same);
  if (question.ask === 'tap-name') return null;
  const typed = answer.typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return expected === null ? null : fitsIf(typed === expected.toLowerCase());
}

/** `null` when the answer does not belong to the question, or cannot be read as an amount at all. */
export function judgeAmount(question: AmountQuestion, answer: Answer): Judgement | null {
  if (answer.stroke !== 'amount') return null;
  if (question.ask === 'choose') {
    const right = question.options[1];
    const chosen = 'chosen' in answer ? question.options[answer.chosen] : undefined;
    return chosen === undefined || right === undefined ? null : fitsIf(equalAmounts(chosen, right));
  }
  if (!('typed' in answer)) return null;
  const readings = readTyped(answer.typed, question.amount?.currency ?? null);
  if (readings.length === 0) return null;
  const amount = question.amount;
  return amount === null
    ? judged('cannot-be-seen')
    : fitsIf(readings.some((one) => equalAmounts(one, amount)));
}

/** What a typed amount can mean; both readings of "1,234" count, for the page has said which one it is. */
function readTyped(typed: string, currency: string | null): readonly Amount[] {
  const parsed = parseAmount(typed, { language: '', currency });
  if (parsed.kind === 'none') return [];
  return parsed.kind === 'amount' ? [parsed.amount] : parsed.readings;
}

/** The page's reason and the person's own, as the person sees them side by side. */
export function judgePurpose(purpose: string | null, answer: Answer): Judgement | null {
  if (answer.stroke !== 'purpose') return null;
  if (!answer.same) return judged('does-not-fit');
  return judged(purpose === null ? 'cannot-be-seen' : 'fits');
}
