// What a step asks, and what a person can answer: plain records, no words.
import type { LastTime } from '../payees/book.ts';
import type { Relationship } from '../payees/relationship.ts';
import type { Tier } from '../settings/tier.ts';
import type { Amount } from '../transfer/amount.ts';
import type { Script } from './script.ts';
import type { Outcome } from './stroke.ts';

export const reasons = [
  'goods',
  'rent',
  'bill',
  'family',
  'lent-or-repaid',
  'work',
  'savings-or-investment',
  'fee-or-refund',
  'asked-to',
  'other',
] as const;
export type Reason = (typeof reasons)[number];

/** `wallet`: reached by an e-mail address, a phone number or a key; `crypto`: an address on a chain, of an exchange too. */
export const accountTypes = [
  'person',
  'business',
  'wallet',
  'prepaid',
  'abroad',
  'crypto',
  'not-sure',
] as const;
export type AccountType = (typeof accountTypes)[number];

/** How a person knows that the payee is who they say: by voice or in person, or by calling a number they already had. */
export const knownBys = ['in-person', 'called-back', 'neither'] as const;
export type KnownBy = (typeof knownBys)[number];

/** How much of all that the person has it is, as they see it; nobody has to say. */
export const shares = ['small', 'half', 'nearly-all'] as const;
export type Share = (typeof shares)[number];

/** Whose idea the payment was first (facts/warning-rules.json, `questions`); `caller`: customer service or an authority. */
export const ideas = ['own', 'family', 'work', 'caller', 'online'] as const;
export type Idea = (typeof ideas)[number];

/** Who is behind the payment now: nobody but the person, or someone who says what to do or what to answer. */
export const promptings = ['nobody', 'someone-guides'] as const;
type Prompting = (typeof promptings)[number];

/**
 * One step. Account texts are masked; `type-last-four` keeps the last four back too, because the person is asked for
 * them. `alike`: names that the payee's could be taken for, to choose among. `before` is the same datum the last time, for the other side of the screen. `script`: the
 * prompts step asks what this script of swindlers would be known by, too. `askShare`: the amount step offers to say how much
 * of all that the person has it is. `seen` and `ruledOut`: the kinds of account that the payment shows it goes to, and cannot
 * go to. `askKnownBy`: of whoever could be met, the relationship step asks how they are known, too.
 */
export type Question =
  | {
      readonly stroke: 'payee';
      readonly ask: 'tap-name' | 'type-last-four' | 'say-who';
      readonly name: string | null;
      readonly account: string | null;
      readonly institution: string | null;
      readonly before: LastTime | null;
      readonly alike?: readonly string[];
    }
  | {
      readonly stroke: 'amount';
      readonly ask: 'choose';
      readonly options: readonly Amount[];
      readonly before: LastTime | null;
    }
  | {
      readonly stroke: 'amount';
      readonly ask: 'type';
      readonly amount: Amount | null;
      readonly before: LastTime | null;
      readonly askShare?: true;
    }
  | { readonly stroke: 'purpose'; readonly ask: 'reason'; readonly purpose: string | null }
  | {
      readonly stroke: 'account-type';
      readonly ask: 'choose';
      readonly seen: readonly AccountType[];
      readonly ruledOut: readonly AccountType[];
    }
  | {
      readonly stroke: 'relationship';
      readonly ask: 'choose';
      readonly amount: Amount | null;
      readonly askKnownBy?: true;
    }
  | {
      readonly stroke: 'prompts';
      readonly ask: 'choose';
      readonly prompts: readonly string[];
      readonly script?: Script;
    };

/**
 * The person's answer. `chosen` is an index into the options; `typed` is text as typed; `same: false` on the payee
 * says "that is someone else", on the purpose "the two do not fit"; `told`: yes or no to the question of the script; `share`
 * comes after an amount, and changes nothing of that.
 */
export type Answer =
  | { readonly stroke: 'payee'; readonly same: boolean }
  | { readonly stroke: 'payee'; readonly typed: string }
  | { readonly stroke: 'amount'; readonly chosen: number }
  | { readonly stroke: 'amount'; readonly typed: string }
  | { readonly stroke: 'amount'; readonly share: Share }
  | { readonly stroke: 'purpose'; readonly reason: Reason; readonly same: boolean }
  | { readonly stroke: 'account-type'; readonly expected: AccountType }
  | { readonly stroke: 'relationship'; readonly relationship: Relationship; readonly knownBy?: KnownBy }
  | {
      readonly stroke: 'prompts';
      readonly prompting: Prompting;
      readonly idea?: Idea;
      readonly told?: boolean;
    };

/** What an answer means. `raiseTo` lifts the tier of the hold; nothing an answer says ever lowers it. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly raiseTo: Tier;
}
