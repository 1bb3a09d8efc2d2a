// Every message: who may send it, what it carries, what is answered. Content imports only the types.
import type { Answer } from '../../src/findings/question.ts';
import type { Hold, Refusal } from '../../src/hold/hold.ts';
import type { Stopped } from '../../src/journal/budget.ts';
import type { Entry } from '../../src/journal/entry.ts';
import type { Statement, StatementChoices, UnreadRow } from '../../src/journal/statement.ts';
import type { StatementColumn } from '../../src/journal/statement-table.ts';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import type { Relationship } from '../../src/payees/relationship.ts';
import type { Asked } from '../../src/reading/read-message.ts';
import type { Typed, TypedReading } from '../../src/reading/read-typed.ts';
import type { Bearing, Loosening, Pending } from '../../src/settings/loosening.ts';
import type { SettingKey, Settings } from '../../src/settings/settings.ts';
import type { ControlMark, Taught, TaughtPart } from '../../src/settings/taught.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import type { Shown } from '../../src/transfer/shown.ts';
import type { PageSignals } from '../../src/transfer/signals.ts';
import type { Sureness } from '../../src/transfer/sure.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';

/** What content sends of a page. Tab, frame and origin are taken from the sender, never from here. */
export interface Observation {
  readonly transfer: Transfer;
  readonly sure: Sureness;
  /** The site's own warnings, word for word. */
  readonly prompts: readonly string[];
  readonly signals: PageSignals;
  /** `code`: the press gives the code for a transfer of an earlier step. */
  readonly step: 'commit' | 'code';
  /** How the control looks, by which it is known again; absent where nothing is pressed. */
  readonly control?: ControlMark;
}

/** What a page shows at the press that only goes on to a further step, and whether the account in it was pasted. */
export interface Onward {
  readonly shown: Shown;
  readonly pasted: PageSignals['pasted'];
}

/** The words that content draws beside a button; fetched once, in the person's language. */
export const lineKeys = [
  'line_checking',
  'line_checked_press_again',
  'line_not_sent',
  'line_go_on_checking',
  'line_i_wont_send',
  'line_released',
  'line_code_veiled',
  'line_code_look',
  'line_code_released',
  'line_background_silent',
  'line_try_again',
  'line_reload_page',
  'line_cancelled',
  'line_page_changed',
  'line_page_expired',
  'line_button_gone',
  'line_amount_gone',
  'line_unchecked',
] as const;
export type LineKey = (typeof lineKeys)[number];
export type Lines = Readonly<Record<LineKey, string>>;

/**
 * What background answers to an observation. Durations in ms from now. `off`: the site is switched off.
 * `ahead`: tier 0 or 1, the press goes straight through; `readBack` is the line of tier 1. `pass`: released, the next
 * press goes through. `covered`: a code step that belongs to a press which was admitted. `would-hold`: a press would be
 * held, nothing is stored yet. `held`: a hold stands, `line` says so.
 */
export type Verdict =
  | { readonly kind: 'off' }
  | { readonly kind: 'ahead'; readonly forMs: number; readonly readBack: string | null }
  | { readonly kind: 'pass'; readonly holdId: string; readonly forMs: number }
  | { readonly kind: 'covered'; readonly forMs: number }
  | { readonly kind: 'would-hold' }
  | { readonly kind: 'held'; readonly holdId: string; readonly line: string };

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
 * person may say that it is no payment at all.
 */
export interface HoldView extends Omit<Hold, 'digest' | 'keys' | 'lastFour' | 'control'> {
  readonly canRelease: Refusal | null;
  readonly offersNoPayment: boolean;
  readonly now: number;
  readonly registrable: string | null;
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

/** What the person says of a payee. To trust one, and to end a block, is asked for by `loosen`. */
export interface Declaring {
  readonly payee: { readonly key: string } | { readonly name: string };
  readonly relationship?: Relationship;
  readonly trust?: false;
  readonly block?: true;
}

/**
 * A statement before it is taken, with its columns. `rows`: those that were not read, the first of `notRead`; `largest`: one
 * payment; `first`, `last`: noon UTC of its days, ms since the epoch.
 */
export type Previewed = { readonly columns: readonly StatementColumn[] } & (
  | Exclude<Statement, { kind: 'read' }>
  | {
      readonly kind: 'read';
      readonly read: number;
      readonly notRead: number;
      readonly rows: readonly UnreadRow[];
      readonly payees: readonly {
        readonly name: string | null;
        readonly account: string | null;
        readonly times: number;
        readonly largest: Amount;
        readonly first: number;
        readonly last: number;
      }[];
    }
);

/** `from`: when what was taken begins to count, ms since the epoch; `null` where nothing was. */
export interface Taken {
  readonly preview: Previewed;
  readonly from: number | null;
  readonly refused: NotLoosened | null;
}

/** The same last payments with the settings of now and with those asked about. */
export interface Simulated {
  readonly now: Stopped;
  readonly patched: Stopped;
}

/** The settings after something was asked for. `pending`: what of it waits; `null` when all of it counts already. */
export interface Changed {
  readonly view: SettingsView;
  readonly pending: Pending | null;
  readonly refused: NotLoosened | null;
}

/** What can be made looser beside the settings. */
export type OtherLoosening = Exclude<Loosening, { kind: 'settings' | 'take-statement' }>;

/** One setting that an import would change. */
export interface Difference {
  readonly key: SettingKey;
  readonly from: Settings[SettingKey];
  readonly to: Settings[SettingKey];
  readonly bearing: Bearing;
}

/** What an import would do. `path`: where in the text something is wrong, `''` for the whole of it. */
export type Preview =
  | { readonly kind: 'differences'; readonly differences: readonly Difference[] }
  | { readonly kind: 'wrong'; readonly why: 'not-json' | 'not-settings' | 'newer'; readonly path: string };

/** One change to what guards the person, as it is kept. `keys`: the settings it is about. `at`: ms since the epoch. */
export interface ChangeNote {
  readonly at: number;
  readonly event: 'changed' | 'asked' | 'took-effect' | 'taken-back';
  readonly what: Loosening['kind'] | 'set-pin' | 'set-contact' | 'set-approver' | 'drop-statements';
  readonly keys: readonly SettingKey[];
  /** The host or the payee it is about; `''` for none. */
  readonly about: string;
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

/** What became of a new PIN; `weak`: fewer than 4 digits, or all the same or in a row. Setting over one asks the earlier one. */
export type PinSet =
  | { readonly kind: 'set' }
  | { readonly kind: 'weak' }
  | { readonly kind: 'wrong'; readonly until: number | null }
  | { readonly kind: 'wait'; readonly until: number };

/** What became of a new contact; `uri` is shown once, as a QR code. Over a confirmed one, that one's code is asked. */
export type ContactSet =
  | { readonly kind: 'set'; readonly uri: string }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'code-needed' }
  | { readonly kind: 'wrong'; readonly until: number | null }
  | { readonly kind: 'wait'; readonly until: number };

/** The words that teach mode draws on a page. */
export const teachLineKeys = [
  'teach_title',
  'teach_commit',
  'teach_payee',
  'teach_amount',
  'teach_purpose',
  'teach_keys',
  'teach_skip',
  'teach_leave',
  'teach_secret',
  'teach_not_this',
  'teach_review',
  'teach_review_elsewhere',
  'teach_read_button',
  'teach_read_payee',
  'teach_read_amount',
  'teach_read_purpose',
  'teach_unnamed',
  'teach_not_read',
  'teach_not_taught',
  'teach_over',
  'teach_again',
  'teach_keep',
  'teach_kept',
  'teach_kept_over',
  'close',
] as const;
export type TeachLines = Readonly<Record<(typeof teachLineKeys)[number], string>>;

/** The part that is to be pointed at, or that all was: shown and tested, then kept. */
export type TeachingStep = TaughtPart | 'review' | 'kept';

/** What a frame shows while its tab is taught. `here`: what was pointed at in it; `parts`: in any; `overFrom`: a time of day. */
export interface Teaching {
  readonly step: TeachingStep;
  readonly here: readonly Taught[];
  readonly parts: readonly TaughtPart[];
  readonly overFrom: string | null;
  readonly lines: TeachLines;
}

/** What was pointed at; host and title are not the page's to say. */
export type Pointed = Omit<Taught, 'host' | 'title'>;

export const teachMoves = ['skip', 'again', 'keep', 'leave'] as const;
export type TeachMove = (typeof teachMoves)[number];

/** An entry of the journal as a person may see it: without keys, digest and tab. */
export type JournalLine = Omit<Entry, 'payeeKey' | 'nameKey' | 'accounted' | 'digest' | 'tabId'>;

type Nothing = Record<never, never>;

/** The code step of a payment of `amount` that was let through in this tab may be taken for `forMs` more. */
export interface CodeCover {
  readonly amount: Amount | null;
  readonly forMs: number;
}

/** What a request carries, by its name, and what it is answered with. */
interface Protocol {
  // from content
  /** `cameFrom`: the host of the page that led here, port included; `''` where the browser does not say. */
  hello: {
    data: { readonly cameFrom: string };
    answer: {
      readonly guarded: boolean;
      readonly lines: Lines;
      readonly code: CodeCover | null;
      readonly taught: readonly Taught[];
    };
  };
  'fetch-reader': { data: Nothing; answer: { readonly injected: boolean } };
  assess: { data: Observation; answer: Verdict };
  press: { data: Observation; answer: Verdict };
  sent: { data: Observation; answer: { readonly noted: boolean } };
  shown: { data: { readonly shown: Shown | null }; answer: Nothing };
  'goes-on': { data: Onward; answer: Nothing };
  'give-up': { data: { readonly holdId: string }; answer: { readonly cancelled: boolean } };
  raise: { data: { readonly holdId: string }; answer: { readonly raised: boolean } };
  /** `null`: this tab is not taught. */
  teaching: { data: Nothing; answer: Teaching | null };
  'teach-pointed': { data: Pointed; answer: { readonly taken: boolean } };
  'teach-move': { data: { readonly move: TeachMove }; answer: Nothing };
  // from popup and options
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
  loosen: { data: { readonly what: OtherLoosening; readonly code?: string }; answer: Changed };
  'take-back': { data: { readonly id: string }; answer: SettingsView };
  changes: { data: Nothing; answer: readonly ChangeNote[] };
  'export-settings': { data: Nothing; answer: { readonly json: string } };
  'preview-import': { data: { readonly json: string }; answer: Preview };
  'apply-import': { data: { readonly json: string; readonly code?: string }; answer: Changed | null };
  'set-pin': { data: { readonly pin: string; readonly earlier?: string }; answer: PinSet };
  'set-contact': {
    data: { readonly name: string; readonly number: string; readonly code?: string };
    answer: ContactSet;
  };
  'confirm-contact': { data: { readonly code: string }; answer: { readonly confirmed: boolean } };
  /** The second person who must agree, from the amount on that the settings say. */
  'set-approver': {
    data: { readonly name: string; readonly number: string; readonly code?: string };
    answer: ContactSet;
  };
  'confirm-approver': { data: { readonly code: string }; answer: { readonly confirmed: boolean } };
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
  // from options alone
  payees: { data: Nothing; answer: readonly KnownPayee[] };
  'declare-payee': { data: Declaring; answer: KnownPayee | null };
  'preview-statement': {
    data: { readonly text: string; readonly choices: StatementChoices };
    answer: Previewed;
  };
  'take-statement': {
    data: { readonly text: string; readonly choices: StatementChoices; readonly code?: string };
    answer: Taken;
  };
  'drop-statements': { data: Nothing; answer: { readonly dropped: number } };
  budget: { data: Nothing; answer: readonly Stopped[] };
  simulate: { data: Partial<Settings>; answer: Simulated };
}

export type RequestKind = keyof Protocol;
export type Data<K extends RequestKind> = Protocol[K]['data'];
export type AnswerTo<K extends RequestKind> = Protocol[K]['answer'];

/** What comes back: an answer, or the fact that there is none. */
export type Reply<K extends RequestKind> =
  | { readonly ok: true; readonly answer: AnswerTo<K> }
  | { readonly ok: false; readonly why: 'refused' | 'failed' | 'silent' | 'orphaned' };

/** What background tells the content of one frame, unasked; it carries no authority, only a reason to ask again. */
export type Notice =
  | { readonly kind: 'released'; readonly holdId: string }
  | { readonly kind: 'window-closed'; readonly holdId: string }
  | { readonly kind: 'cancelled'; readonly holdId: string }
  | { readonly kind: 'switched' }
  /** Another frame of the tab may pay: what does this one show of it? */
  | { readonly kind: 'ask-around' }
  /** What was known of this frame's payments may hold no more. */
  | { readonly kind: 'look-again' }
  | { readonly kind: 'unchecked' }
  /** What is taught in some tab has gone a step on. */
  | { readonly kind: 'teaching' };

/** What background asks all frames of a tab when something has just left it: which one knows the press it belongs to? */
export const whoseRequest = { kind: 'whose-request' } as const;

/** What it asks one document that did not know: was it there to be asked? */
export const stillThere = { kind: 'still-there' } as const;
