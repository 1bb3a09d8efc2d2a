// The three confirms (三对): account type, relationship and anomaly prompts; what each answer means.
import type { Answer, Judgement, Question } from '../findings/question.ts';
import type { Script } from '../findings/script.ts';
import type { Outcome } from '../findings/stroke.ts';
import type { PayeeFacts } from '../payees/book.ts';
import type { Relationship } from '../payees/relationship.ts';
import type { Region } from '../settings/region.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { accountKinds } from './account-kinds.ts';
import { asksKnownBy, type RelationshipQuestion } from './known-by.ts';
import { isRisky } from './said-from.ts';

export function askAccountType(transfer: Transfer, home: Region): Question {
  return { stroke: 'account-type', ask: 'choose', ...accountKinds(transfer, home) };
}

/** Somebody new, who is no shop: one can have met them, or called them back. */
function couldBeMet({ kind, payee }: Transfer, { paid, vouched }: PayeeFacts): boolean {
  const isShop = kind === 'purchase' || kind === 'bill' || payee.holder === 'business';
  return !isShop && paid === 0 && !vouched;
}

export function askRelationship(transfer: Transfer, facts: PayeeFacts): Question {
  const known = couldBeMet(transfer, facts) ? ({ askKnownBy: true } as const) : {};
  return { stroke: 'relationship', ask: 'choose', amount: transfer.amount, ...known };
}

/** `prompts` are the site's own warnings, word for word; `script` what the findings look like. */
export function askPrompts(prompts: readonly string[], script: Script | null): Question {
  return { stroke: 'prompts', ask: 'choose', prompts, ...(script === null ? {} : { script }) };
}

const judged = (outcome: Outcome): Judgement => ({ outcome, raiseTo: 0 });

type AccountTypeQuestion = Extract<Question, { stroke: 'account-type' }>;

/** The kind of account the person expects against what the payment shows. */
export function judgeAccountType(question: AccountTypeQuestion, answer: Answer): Judgement | null {
  if (answer.stroke !== 'account-type') return null;
  const { expected } = answer;
  if (question.ruledOut.includes(expected)) return judged('does-not-fit');
  return judged(question.seen.includes(expected) ? 'fits' : 'cannot-be-seen');
}

/**
 * Nobody who speaks for an authority, and nobody known only online, has a claim on a private transfer: "does not fit"
 * (facts/warning-rules.json, `questions`). A stranger can be a seller, so that is only "cannot be seen".
 */
const meaning: Readonly<Record<Relationship, Outcome>> = {
  self: 'fits',
  family: 'fits',
  friend: 'fits',
  colleague: 'fits',
  landlord: 'fits',
  merchant: 'fits',
  employer: 'fits',
  supplier: 'fits',
  authority: 'does-not-fit',
  'online-only': 'does-not-fit',
  stranger: 'cannot-be-seen',
};

/**
 * Whoever writes as one's own child from a new number is "family": one who was neither met nor called back does not fit.
 * Where that is asked, an answer without it is none.
 */
export function judgeRelationship(question: RelationshipQuestion, answer: Answer): Judgement | null {
  if (answer.stroke !== 'relationship') return null;
  const { relationship, knownBy } = answer;
  if (!asksKnownBy(question, relationship)) return judged(meaning[relationship]);
  if (knownBy === undefined) return null;
  return judged(knownBy === 'neither' ? 'does-not-fit' : meaning[relationship]);
}

/** A yes to these is good news, a no to the others. */
const goodIfYes: ReadonlySet<Script> = new Set(['romance', 'invoice-change', 'rental']);

type PromptsQuestion = Extract<Question, { stroke: 'prompts' }>;

/**
 * Someone who guides the person now: tier 5 at least (facts/cooling-off.json, floor `guided_now`), whatever else is not said
 * yet. Else an answer says whose idea it was and, where a script is asked about, yes or no to it; without them it is none.
 */
export function judgePrompts({ prompts, script }: PromptsQuestion, answer: Answer): Judgement | null {
  if (answer.stroke !== 'prompts') return null;
  if (answer.prompting === 'someone-guides') return { outcome: 'does-not-fit', raiseTo: 5 };
  if (answer.idea === undefined || (script !== undefined && answer.told === undefined)) return null;
  if (isRisky(answer.idea)) return judged('does-not-fit');
  if (script !== undefined && answer.told !== goodIfYes.has(script)) return judged('does-not-fit');
  return judged(prompts.length === 0 ? 'fits' : 'cannot-be-seen');
}
