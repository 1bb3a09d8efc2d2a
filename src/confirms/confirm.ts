// The three confirms (三对): account type, relationship and anomaly prompts; what each answer means.
import type { AccountType, Answer, Judgement, Question } from '../findings/question.ts';
import type { Script } from '../findings/script.ts';
import type { Outcome } from '../findings/stroke.ts';
import type { Relationship } from '../payees/relationship.ts';
import type { HolderType } from '../transfer/payee.ts';
import type { Transfer } from '../transfer/transfer.ts';

export function askAccountType(transfer: Transfer): Question {
  return { stroke: 'account-type', ask: 'choose', seen: transfer.payee.holder };
}

export function askRelationship(transfer: Transfer): Question {
  return { stroke: 'relationship', ask: 'choose', amount: transfer.amount };
}

/** `prompts` are the site's own warnings, word for word; `script` what the findings look like. */
export function askPrompts(prompts: readonly string[], script: Script | null): Question {
  return { stroke: 'prompts', ask: 'choose', prompts, ...(script === null ? {} : { script }) };
}

const judged = (outcome: Outcome): Judgement => ({ outcome, raiseTo: 0 });

const expectedHolder: Readonly<Record<AccountType, HolderType>> = {
  person: 'personal',
  business: 'business',
  'not-sure': 'unknown',
};

/** The kind of account the person expects against the kind the page shows. */
export function judgeAccountType(seen: HolderType, answer: Answer): Judgement | null {
  if (answer.stroke !== 'account-type') return null;
  const expected = expectedHolder[answer.expected];
  if (seen === 'unknown' || expected === 'unknown') return judged('cannot-be-seen');
  return judged(seen === expected ? 'fits' : 'does-not-fit');
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

export function judgeRelationship(answer: Answer): Judgement | null {
  return answer.stroke === 'relationship' ? judged(meaning[answer.relationship]) : null;
}

/** A yes to these is good news, a no to the others. */
const goodIfYes: ReadonlySet<Script> = new Set(['romance', 'invoice-change', 'rental']);

type PromptsQuestion = Extract<Question, { stroke: 'prompts' }>;

/**
 * Someone who guides the person now: tier 5 at least (facts/cooling-off.json, floor `guided_now`). Where a script is asked
 * about, an answer without a yes or no to it is none.
 */
export function judgePrompts({ prompts, script }: PromptsQuestion, answer: Answer): Judgement | null {
  if (answer.stroke !== 'prompts') return null;
  if (script !== undefined && answer.told === undefined) return null;
  if (answer.prompting === 'someone-guides') return { outcome: 'does-not-fit', raiseTo: 5 };
  if (script !== undefined && answer.told !== goodIfYes.has(script)) return judged('does-not-fit');
  return judged(prompts.length === 0 ? 'fits' : 'cannot-be-seen');
}
