// How sure each part of a transfer is, for whoever shows or weighs it.

/** `high`: named by the page and in one reading only. `medium`: inferred from where it stands. `low`: a guess to show, not to trust. */
export type Sure = 'high' | 'medium' | 'low';

/** `null` where the part was not read. `payee` is that of the name, or of the account when no name was read. */
export interface Sureness {
  readonly payee: Sure | null;
  readonly amount: Sure | null;
  readonly purpose: Sure | null;
}
