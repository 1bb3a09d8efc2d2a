// What the page's own world says of a payment call; types only, for the two worlds share no code.

/** One instruction of a Solana transaction: program and accounts in base58, its bytes. */
export interface Instruction {
  readonly program: string;
  readonly keys: readonly string[];
  readonly data: readonly number[];
}

/** One contract of a TRON transaction: addresses in base58, `amount` in sun or in the token's smallest unit. */
export interface TronContract {
  readonly to: string | null;
  readonly amount: string | null;
  /** The token's contract; `null` for TRX itself. */
  readonly token: string | null;
  readonly data: string | null;
}

/**
 * A call that pays or signs something that pays. What changes from one press to the next (gas, nonces, deadlines) is left
 * out, so that the same payment gives the same text. `method` as the wallet calls it; `chain` a number in hex (`0x1`).
 */
export type PageCall =
  | { readonly kind: 'payment-request'; readonly currency: string; readonly value: string }
  | {
      readonly kind: 'ethereum';
      readonly method: string;
      readonly params: readonly unknown[];
      readonly chain: string | null;
    }
  | { readonly kind: 'message'; readonly method: string; readonly text: string }
  | { readonly kind: 'solana'; readonly method: string; readonly instructions: readonly Instruction[] }
  | { readonly kind: 'tron'; readonly contracts: readonly TronContract[] }
  | { readonly kind: 'weixin'; readonly app: string; readonly order: string }
  | { readonly kind: 'unread'; readonly method: string };

/**
 * The page's world knocks once at `document.fonts` with an event of the type `Knock`, which carries a detached element. On that element, which
 * no page can reach, it asks leave for a call (`Asking`) or says what may be asked soon (`Announcing`); `detail` is the
 * call as JSON. Leave is given by preventing the event's default: where nobody listens any more, there is none.
 */
export type Knock = 'knock';
export type Asking = 'call';
export type Announcing = 'soon';
