// What every page of ours may ask and decide: the popup, the warning, and the options too.
import type { Answer } from '../../src/findings/question.ts';
import type { Ways } from '../../src/findings/ways.ts';
import type { Hold, Refusal } from '../../src/hold/hold.ts';
import type { Noted } from '../../src/journal/entry.ts';
import type { Asked } from '../../src/reading/read-message.ts';
import type { Typed, TypedReading } from '../../src/reading/read-typed.ts';
import type { Pending } from '../../src/settings/loosening.ts';
import type { SettingKey, Settings } from '../../src/settings/settings.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import type { Nothing } from './content-protocol.ts';

/** A part of the page that is of a host we may not look into; `pattern`: what to ask the browser for. */
export interface Unseen {
  readonly host: string;
  readonly pattern: string;
}

/** What the page at hand is to the guard. `host`: `''` where there is none. */
export interface Here {
  readonly host: string;
  readonly state: 'guarded' | 'paused' | 'off' | 'not-guarded' | 'cannot-be-guarded';
  /** The match pattern to ask the browser for, for a site that is not guarded yet; `''` where there is none. */
  readonly pattern: string;
  /** A frame in it that looks like the part where one pays, and is not guarded; `null`: none that we know of. */
  readonly unseen: Unseen | null;
  /** When a pause ends, ms since the epoch; `null` where there is none. */
  readonly pausedUntil: number | null;
}

/** Why nothing was made looser. `wrong-code` and `wait`: of the trusted contact's code; `wait` until, ms since the epoch. */
export type NotLoosened =
  | { readonly why: 'code-needed' | 'wrong-code' }
  | { readonly why: 'wait'; readonly until: number };

/** The page at hand after its switch was moved. `pending`: it stays guarded until then; `take-back` calls it off. */
export interface Switched {
  readonly here: Here;
  readonly pending: Pending | null;
  readonly refused: NotLoosened | null;
}

/**
 * A hold as the warning shows it; what only the background needs stays there. `canRelease`: `null` when it can, else why
 * not. `now`: the background's clock in ms since the epoch, for showing the rest of a wait. `registrable`: the part of the
 * site's host that its owner had to register; `null` where there is none, as in an address of numbers. `offersNoPayment`: the
 * person may say that it is no payment at all. `ways`: what the person can do about what was found.
 */
export interface HoldView extends Omit<Hold, 'digest' | 'keys' | 'lastFour' | 'control' | 'pace' | 'upTo'> {
  readonly canRelease: Refusal | null;
  readonly offersNoPayment: boolean;
  readonly now: number;
  readonly registrable: string | null;
  readonly ways: Ways;
}

/** A payment that may have gone unseen, or is asked after; what was not read is `null`. `at`: ms since the epoch. */
export interface Unchecked {
  readonly at: number;
  readonly site: string;
  readonly name: string | null;
  readonly amount: Amount | null;
}

/** A stored record that could not be understood and was kept aside, untouched. `at`: ms since the epoch. */
export interface AsideReport {
  readonly store: string;
  readonly key: string;
  readonly at: number;
  readonly why: 'unreadable' | 'newer';
}

/** Something that went wrong: which request, and the error's kind. `at`: ms since the epoch. */
export interface Failure {
  readonly at: number;
  readonly kind: string;
  readonly name: string;
}

/** The trusted contact, or the second person who must agree, without their secret. `confirmed`: a first code was right, so that it is asked from now on. */
export interface ContactView {
  readonly name: string;
  readonly number: string;
  readonly confirmed: boolean;
}

/**
 * `settings` are those that count now; `base` those that will not wait for anything, without what is pending. `fixed` are set
 * by a family or a company; `brokenPolicy` names what of their policy cannot be understood, and fixes nothing; `failures`, oldest first. `builtIn` and `granted` are match patterns: guarded from the first minute, and asked for since.
 * `now`: the background's clock, for showing the rest of a wait.
 */
export interface SettingsView {
  readonly settings: Settings;
  readonly base: Settings;
  readonly pending: readonly Pending[];
  readonly fixed: readonly SettingKey[];
  readonly brokenPolicy: readonly string[];
  readonly failures: readonly Failure[];
  readonly aside: readonly AsideReport[];
  readonly builtIn: readonly string[];
  readonly granted: readonly string[];
  readonly installedAt: number;
  readonly hasPin: boolean;
  readonly contact: ContactView | null;
  readonly approver: ContactView | null;
  readonly now: number;
}

/** The settings after something was asked for. `pending`: what of it waits; `null` when all of it counts already. */
export interface Changed {
  readonly view: SettingsView;
  readonly pending: Pending | null;
  readonly refused: NotLoosened | null;
}

/**
 * What became of a PIN or a code. `wrong`: `until`, ms since the epoch, is when the next try is taken, `null` at once; `wait`:
 * it was not even looked at. `not-asked`: the hold does not ask it, or is closed.
 */
export type Proving =
  | { readonly kind: 'given'; readonly hold: HoldView }
  | { readonly kind: 'wrong'; readonly until: number | null }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'not-asked' };

/** An entry of the journal as a person may see it: without keys, digest and tab. */
export type JournalLine = Omit<Noted, 'payeeKey' | 'accounted' | 'digest' | 'tabId'>;

/** From popup and options. */
export interface PageProtocol {
  hold: { data: { readonly id: string }; answer: HoldView | null };
  holds: { data: Nothing; answer: readonly HoldView[] };
  answer: { data: { readonly id: string; readonly answer: Answer }; answer: HoldView | null };
  release: { data: { readonly id: string }; answer: { readonly refused: Refusal | null } };
  cancel: { data: { readonly id: string }; answer: { readonly cancelled: boolean } };
  /** What a message says of the payment that it asks for. */
  'read-message': { data: { readonly text: string }; answer: Asked };
  /**
   * A payment that will be made elsewhere; `message`: the words that ask for it, `''` for none. `practice`: only tried out.
   * `unclear`: nothing was stored, and which field cannot be understood.
   */
  'look-up': {
    data: { readonly typed: Typed; readonly message: string; readonly practice: boolean };
    answer: { readonly kind: 'held'; readonly holdId: string } | Exclude<TypedReading, { kind: 'transfer' }>;
  };
  /** Closes the warning at once and leaves the help page to the toolbar button; the hold stays. */
  'cannot-talk': { data: { readonly id: string }; answer: Nothing };
  /** Whether the toolbar button is to show the help page first; asked once, it is not so again. */
  'help-next': { data: Nothing; answer: { readonly isNext: boolean } };
  /** Lets the one press of a hold through that is no payment; `again`: its control is not to be stopped again. */
  'no-payment': {
    data: { readonly id: string; readonly again: boolean };
    answer: { readonly refused: Refusal | null };
  };
  /** Begins to teach the page at hand. */
  teach: { data: Nothing; answer: { readonly begun: boolean } };
  here: { data: Nothing; answer: Here };
  'switch-site': {
    data: { readonly host: string; readonly on: boolean; readonly code?: string };
    answer: Switched;
  };
  'pause-site': {
    data: { readonly host: string; readonly forMs: number; readonly code?: string };
    answer: Switched;
  };
  settings: { data: Nothing; answer: SettingsView };
  'change-settings': { data: { readonly patch: Partial<Settings>; readonly code?: string }; answer: Changed };
  'take-back': { data: { readonly id: string }; answer: SettingsView };
  'prove-pin': { data: { readonly id: string; readonly pin: string }; answer: Proving };
  'prove-code': { data: { readonly id: string; readonly code: string }; answer: Proving };
  'prove-approver': { data: { readonly id: string; readonly code: string }; answer: Proving };
  /** A piece of the journal: its latest lines, or those older than `before`; answered with where the next piece ends, if any. */
  journal: {
    data: { readonly before: number | null };
    answer: { readonly lines: readonly JournalLine[]; readonly before: number | null };
  };
  unchecked: { data: Nothing; answer: readonly Unchecked[] };
  /** A payment that looked like a swindle and was let go; `null` where there is none to ask after. */
  'follow-up': { data: Nothing; answer: Unchecked | null };
  /** All such payments up to `at` were asked after. */
  'followed-up': { data: { readonly at: number }; answer: Nothing };
}
