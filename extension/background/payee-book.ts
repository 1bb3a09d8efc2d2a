// What the person says of payees in the options: declared by hand, or taken from a bank statement; what eases waits.
import { payeesOf, readStatement, type Statement, type StatementPayee } from '../../src/journal/statement.ts';
import { namedRecord, withBlock, withoutVouch, withRelationship } from '../../src/payees/declare.ts';
import { withImported, withoutImported } from '../../src/payees/imported.ts';
import { type KnownPayee, knownPayee } from '../../src/payees/known-payee.ts';
import { newRecord, type PayeeRecord } from '../../src/payees/record.ts';
import { maskAccount } from '../../src/transfer/mask.ts';
import type { Payee } from '../../src/transfer/payee.ts';
import type { Data, Declaring, Previewed, Taken } from '../channel/protocol.ts';
import { looseningCode } from './step-up.ts';
import type { World } from './world.ts';

/** Rows that a preview tells of one by one; of the others it tells how many. */
const TOLD_MAX = 200;
/** More payees than these no list shows. */
const LISTED_MAX = 2000;

/** Those paid last stand first. */
export async function payeesKnown(world: World): Promise<readonly KnownPayee[]> {
  const all = (await world.store.payees.all()).map(knownPayee);
  return all.sort((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0)).slice(0, LISTED_MAX);
}

/** The record that a payee's key or name stands for; `null` of a key that is not there, or of no name. */
async function recordFor(world: World, payee: Declaring['payee']): Promise<PayeeRecord | null> {
  return 'key' in payee ? world.store.payees.get(payee.key) : namedRecord(payee.name);
}

/** Now, and when what is looser begins to count after the loosening delay; ms since the epoch. */
interface Times {
  readonly now: number;
  readonly from: number;
}

async function timesOf(world: World): Promise<Times> {
  const now = world.now();
  return { now, from: now + (await world.store.kept.settings()).loosenAfterMs };
}

function declared(record: PayeeRecord, said: Declaring, { now, from }: Times): PayeeRecord {
  const { relationship, trust, block } = said;
  const related = relationship === undefined ? record : withRelationship(record, relationship, now, from);
  const trusted = trust === false ? withoutVouch(related) : related;
  return block === true ? withBlock(trusted) : trusted;
}

/** The payee as it is listed afterwards; `null` where there is none such. What is said counts at once, what it eases waits. */
export async function declarePayee(world: World, said: Declaring): Promise<KnownPayee | null> {
  const record = await recordFor(world, said.payee);
  if (record === null) return null;
  const times = await timesOf(world);
  return knownPayee(
    await world.store.payees.declare(
      record.key,
      () => record,
      (before) => declared(before, said, times),
    ),
  );
}

function previewed(statement: Statement): Previewed {
  if (statement.kind !== 'read') return statement;
  const { payments, unread } = statement;
  return {
    kind: 'read',
    read: payments.length,
    notRead: unread.length,
    rows: unread.slice(0, TOLD_MAX),
    payees: payeesOf(payments)
      .slice(0, LISTED_MAX)
      .map(({ payee, payments: hers, largest }) => ({
        name: payee.name,
        account: payee.account === null ? null : maskAccount(payee.account),
        times: hers.length,
        largest,
      })),
  };
}

/** What would be taken. Nothing is kept of it. */
export function previewStatement({ text, choices }: Data<'preview-statement'>): Previewed {
  return previewed(readStatement(text, choices));
}

/** An empty record for a payee of a statement: under its account's keyed mark, else under its name. */
async function emptyRecord(world: World, payee: Payee, key: string): Promise<PayeeRecord | null> {
  if (!key.startsWith('account:')) return payee.name === null ? null : namedRecord(payee.name);
  const { marks } = await world.identify({ kind: 'transfer', site: '', payee, amount: null, purpose: null });
  return marks.keys.payeeKey === null ? null : newRecord(marks.keys.payeeKey, marks);
}

async function changeFor(world: World, { key, payee, payments }: StatementPayee, times: Times) {
  const record = await emptyRecord(world, payee, key);
  if (record === null) return null;
  const mask = key.startsWith('account:') && payee.account !== null ? maskAccount(payee.account) : null;
  return {
    key: record.key,
    make: () => record,
    change: (before: PayeeRecord) => withImported(before, payments, mask, times),
  };
}

/** Keeps marks, days and amounts of a statement's payees; they count from `from` on, and can be dropped until then and later. */
export async function takeStatement(
  world: World,
  { text, choices, code }: Data<'take-statement'>,
): Promise<Taken> {
  const statement = readStatement(text, choices);
  if (statement.kind !== 'read') return { preview: statement, from: null, refused: null };
  const refused = await looseningCode(world, code);
  if (refused !== null) return { preview: previewed(statement), from: null, refused };
  const times = await timesOf(world);
  const changes = await Promise.all(payeesOf(statement.payments).map((one) => changeFor(world, one, times)));
  await world.store.payees.change(changes.filter((one) => one !== null));
  return { preview: previewed(statement), from: times.from, refused: null };
}

/** Forgets all that statements told, at once; says of how many payees. */
export async function dropStatements(world: World): Promise<{ readonly dropped: number }> {
  const told = (await world.store.payees.all()).filter(({ imported }) => imported.length > 0);
  await world.store.payees.change(
    told.map((record) => ({ key: record.key, make: () => record, change: withoutImported })),
  );
  return { dropped: told.length };
}
