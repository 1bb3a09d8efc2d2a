// The one door to storage: holds, journal, payees and what is kept, over one open database.
import { type Accounts, accountsIn } from './accounts.ts';
import { type Database, openDatabase } from './database.ts';
import { type Holds, holdsIn } from './holds.ts';
import { type Journal, journalIn } from './journal.ts';
import { type Kept, keptIn, type Outside } from './kept.ts';
import { type Payees, payeesIn } from './payees.ts';

export interface Store {
  readonly holds: Holds;
  readonly journal: Journal;
  readonly payees: Payees;
  readonly accounts: Accounts;
  readonly kept: Kept;
}

/** Opened when first needed, and again after a failure or a loss. */
function reopening(): () => Promise<Database> {
  let open: Promise<Database> | null = null;
  const lost = (): void => {
    open = null;
  };
  return () => {
    open ??= openDatabase(lost).catch((error: unknown) => {
      lost();
      throw error;
    });
    return open;
  };
}

export function makeStore(outside: Outside): Store {
  const open = reopening();
  const kept = keptIn(open, outside);
  return {
    holds: holdsIn(open),
    journal: journalIn(open),
    payees: payeesIn(open),
    accounts: accountsIn(open, async () => kept.sealingKey()),
    kept,
  };
}
