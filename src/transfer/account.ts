// A payee's account: what kind of identifier it is, its canonical value, and whether its checksum holds.

/** The identifiers by which money is sent. `bank` is a plain account number of no further known scheme. */
export type AccountKind =
  | 'card'
  | 'iban'
  | 'sort-code'
  | 'routing'
  | 'bank'
  | 'upi'
  | 'pix'
  | 'email'
  | 'phone'
  | 'handle'
  | 'crypto';

/** `none`: the kind has no checksum, or the page masks the value, so that none can be computed. */
export type Checksum = 'valid' | 'invalid' | 'none';

/**
 * `value` is canonical: no spaces or hyphens, upper case for IBAN, lower case for e-mail and UPI, mask characters as `*`.
 * `masked` says that the page hides some of it; a masked account never proves that two accounts are the same.
 */
export interface Account {
  readonly kind: AccountKind;
  readonly value: string;
  readonly masked: boolean;
  readonly checksum: Checksum;
}
