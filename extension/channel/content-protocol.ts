// What content may say of its page and what it is answered; and what background tells it, unasked. Content imports only the types.
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
  'holds_page',
  'help_link',
] as const;
export type LineKey = (typeof lineKeys)[number];
export type Lines = Readonly<Record<LineKey, string>>;

/**
 * What background answers to an observation. Durations in ms from now. `off`: the site is switched off.
 * `ahead`: tier 0 or 1, the press goes straight through; `readBack` is the line of tier 1. `pass`: released, the next
 * press goes through. `covered`: a code step that belongs to a press which was admitted. `would-hold`: a press would be
 * held, nothing is stored yet. `held`: a hold stands, `line` says so; `isLong`: nobody is to sit through it.
 */
export type Verdict =
  | { readonly kind: 'off' }
  | { readonly kind: 'ahead'; readonly forMs: number; readonly readBack: string | null }
  | { readonly kind: 'pass'; readonly holdId: string; readonly forMs: number }
  | { readonly kind: 'covered'; readonly forMs: number }
  | { readonly kind: 'would-hold' }
  | { readonly kind: 'held'; readonly holdId: string; readonly line: string; readonly isLong: boolean };

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

export type Nothing = Record<never, never>;

/** The code step of a payment of `amount` that was let through in this tab may be taken for `forMs` more. */
export interface CodeCover {
  readonly amount: Amount | null;
  readonly forMs: number;
}

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

/** From content. */
export interface ContentProtocol {
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
  /** The page of all payments that wait, asked for from the line of one of them. */
  'show-holds': { data: { readonly holdId: string }; answer: { readonly shown: boolean } };
  /** Whom to call and what to do first, from the line of a payment that waits; `null`: of one that may have gone unseen. */
  'show-help': { data: { readonly holdId: string | null }; answer: { readonly shown: boolean } };
  /** `null`: this tab is not taught. */
  teaching: { data: Nothing; answer: Teaching | null };
  'teach-pointed': { data: Pointed; answer: { readonly taken: boolean } };
  'teach-move': { data: { readonly move: TeachMove }; answer: Nothing };
}
