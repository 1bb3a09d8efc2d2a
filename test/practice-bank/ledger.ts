// What really arrived at the bank: one entry for every request that asked it to send money.

/** `form`, `xhr`, `fetch` and `scan` (by a phone) were paid; `duplicate-token` (sent twice) and `refused` (bad values or code) were not. */
export type How = 'form' | 'xhr' | 'fetch' | 'scan' | 'duplicate-token' | 'refused';

/**
 * `at` in ms since the epoch. `account` without spaces (sort code and account number joined by one space), `amount` a
 * decimal string with two decimals (`8000.00`). What the bank refused stands as it was sent.
 */
export interface Arrival {
  readonly at: number;
  readonly page:
    | 'classic'
    | 'app'
    | 'code'
    | 'code-one-page'
    | 'components'
    | 'pointer'
    | 'frame'
    | 'script-submit'
    | 'hand-over'
    | 'qr'
    | 'checks'
    | 'steps';
  readonly payee: string;
  readonly account: string;
  readonly amount: string;
  readonly purpose: string;
  readonly how: How;
}

export interface Ledger {
  record(arrival: Omit<Arrival, 'at'>): void;
  /** Oldest first; a copy, so it does not change under its reader. */
  all(): readonly Arrival[];
  clear(): void;
}

export function openLedger(): Ledger {
  let arrivals: readonly Arrival[] = [];
  return {
    record: (arrival) => {
      arrivals = [...arrivals, { at: Date.now(), ...arrival }];
    },
    all: () => arrivals,
    clear: () => {
      arrivals = [];
    },
  };
}

export const isPaid = ({ how }: Pick<Arrival, 'how'>): boolean =>
  how !== 'duplicate-token' && how !== 'refused';
