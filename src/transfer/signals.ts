// Signals: what the page says beside the transfer itself, and how the person came to be there.
import type { Amount } from './amount.ts';
import { type Disagreement, noDisagreement } from './shown.ts';

/** The site's own confirmation of payee, as it says it; we never make one (facts/payee-amount-checks.json, `client_rule`). */
export type NameCheck = 'match' | 'close' | 'no-match' | 'unavailable';

/**
 * `prompts`: the site's own warnings, word for word. `savedPayee`: the page marks the payee as a saved one.
 * `otherAmounts`: sums elsewhere on the page that should equal the amount and do not. `balance`: of the payer's account.
 * `pasted`: the account was pasted, and is, or is not, what was copied last; `null` when typed or not known.
 * `imitates`: the host of a known payment site that this page's host looks like; `null` when it does not.
 * `oddHost`: the page's host is a bare address, or mixes letters of scripts that look alike. `insecure`: not https.
 * `fromLink`: the page was opened from a mail or a chat. `frames`: where the frames of the tab contradict each other.
 * `earlier`: what the page at hand does not show and an earlier step of the same transfer did.
 * `message`: the words by which someone asked for the payment, where the person gave them to us.
 * `null` everywhere: not read, or the page says nothing.
 */
export interface Signals {
  readonly prompts: readonly string[];
  readonly nameCheck: NameCheck | null;
  readonly savedPayee: boolean;
  readonly otherAmounts: readonly Amount[];
  readonly fee: Amount | null;
  readonly balance: Amount | null;
  readonly pasted: 'same' | 'different' | null;
  readonly insecure: boolean;
  readonly imitates: string | null;
  readonly oddHost: 'ip-address' | 'mixed-letters' | null;
  readonly fromLink: boolean;
  readonly frames: Disagreement;
  readonly earlier: Earlier;
  readonly message: string | null;
}

/** Which parts of the transfer were read on an earlier step alone. */
export interface Earlier {
  readonly payee: boolean;
  readonly purpose: boolean;
}

/** What only the page itself can tell of them. */
export type PageSignals = Pick<
  Signals,
  'nameCheck' | 'savedPayee' | 'otherAmounts' | 'fee' | 'balance' | 'pasted'
>;

export const noPageSignals: PageSignals = {
  nameCheck: null,
  savedPayee: false,
  otherAmounts: [],
  fee: null,
  balance: null,
  pasted: null,
};

export const noSignals: Signals = {
  prompts: [],
  ...noPageSignals,
  insecure: false,
  imitates: null,
  oddHost: null,
  fromLink: false,
  frames: noDisagreement,
  earlier: { payee: false, purpose: false },
  message: null,
};
