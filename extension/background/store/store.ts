// The one door to storage: holds, journal, payees and what is kept, over one open database; beside it what a session keeps.
import { type Accounts, accountsIn } from './accounts.ts';
import { type ClockMarks, clockMarksIn } from './clock-mark.ts';
import { type Database, openDatabase } from './database.ts';
import { type Holds, holdsIn } from './holds.ts';
import { type Journal, journalIn } from './journal.ts';
import { type Kept, keptIn, type Outside } from './kept.ts';
import { type Payees, payeesIn } from './payees.ts';
import { type PrivateWindows, privateWindowsIn } from './private.ts';
import type { SessionArea } from './session.ts';

export interface Store {
  readonly holds: Holds;
  readonly journal: Journal;
  readonly payees: Payees;
  readonly accounts: Accounts;
  readonly kept: Kept;
  readonly privately: PrivateWindows;
  readonly clock: ClockMarks;
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

export function makeStore(outside: Outside, session: SessionArea): Store {
  const open = reopening();
  const kept = keptIn(open, outside);
  const privately = privateWindowsIn(session);
  return {
    holds: holdsIn(open, privately),
    journal: journalIn(open),
    payees: payeesIn(open),
    accounts: accountsIn(open, async () => kept.sealingKey()),
    kept,
    privately,
    clock: clockMarksIn(session),
  };
}
