// Payments that a bank statement tells of: previewed, taken to count later, taken back until then, dropped at once.
import { payeesOf, readStatement, type Statement, type StatementPayee } from '../../src/journal/statement.ts';
import { columnsIn, tableOf } from '../../src/journal/statement-table.ts';
import { namedRecord } from '../../src/payees/declare.ts';
import {
  toldOf,
  waitsUntil,
  withDropped,
  withImported,
  withoutDropped,
  withoutTaken,
  withoutWaiting,
} from '../../src/payees/imported.ts';
import { newRecord, type PayeeRecord } from '../../src/payees/record.ts';
import { type Choices, statementWaits } from '../../src/settings/loosening.ts';
import { maskAccount } from '../../src/transfer/mask.ts';
import type { Payee } from '../../src/transfer/payee.ts';
import type { Previewed, Taken } from '../channel/options-protocol.ts';
import type { Data } from '../channel/protocol.ts';
import { LISTED_MAX, type Times, timesOf } from './payee-book.ts';
import { keepChoices, noteOf, settle } from './settle.ts';
import { looseningCode } from './step-up.ts';
import { allTold, changeTold } from './told.ts';
import type { World } from './world.ts';

/** Rows that a preview tells of one by one; of the others it tells how many. */
const TOLD_MAX = 200;

type Sheet = Pick<Data<'preview-statement'>, 'text' | 'choices'>;

function shownPayee({ payee, payments, largest }: StatementPayee) {
  const times = payments.map(({ at }) => at);
  return {
    name: payee.name,
    account: payee.account === null ? null : maskAccount(payee.account),
    times: payments.length,
    largest,
    first: Math.min(...times),
    last: Math.max(...times),
  };
}

function previewed({ text, choices }: Sheet, statement: Statement): Previewed {
  const table = tableOf(text, choices.roles);
  const columns = table === null ? [] : columnsIn(table);
  if (statement.kind !== 'read') return { columns, ...statement };
  const { payments, unread } = statement;
  return {
    columns,
    kind: 'read',
    read: payments.length,
    notRead: unread.length,
    rows: unread.slice(0, TOLD_MAX),
    payees: payeesOf(payments).slice(0, LISTED_MAX).map(shownPayee),
  };
}

/** What would be taken. Nothing is kept of it. */
export function previewStatement(sheet: Sheet): Previewed {
  return previewed(sheet, readStatement(sheet.text, sheet.choices));
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

/** It is listed as waiting before anything is stored, so that nothing waits unlisted. */
async function listed(world: World, { now, from }: Times): Promise<void> {
  const choices = await settle(world);
  const what = { kind: 'take-statement' } as const;
  if (from <= now) return keepChoices(world, choices, [noteOf('changed', what, now)]);
  const waiting = statementWaits(choices, { id: world.newId(), askedAt: now, dueAt: from });
  return keepChoices(world, waiting, [noteOf('asked', what, now)]);
}

/** Keeps marks, days and amounts of a statement's payees; they count from `from` on, and can be taken back until then. */
export async function takeStatement(
  world: World,
  { code, ...sheet }: Data<'take-statement'>,
): Promise<Taken> {
  const statement = readStatement(sheet.text, sheet.choices);
  const preview = previewed(sheet, statement);
  if (statement.kind !== 'read' || statement.payments.length === 0)
    return { preview, from: null, refused: null };
  const refused = await looseningCode(world, code);
  if (refused !== null) return { preview, from: null, refused };
  const times = await timesOf(world);
  await listed(world, times);
  const changes = await Promise.all(payeesOf(statement.payments).map((one) => changeFor(world, one, times)));
  await world.store.payees.change(changes.filter((one) => one !== null));
  return { preview, from: times.from, refused: null };
}

/** A statement that counted at once, from `from` on, was not meant; says of how many payees it told. */
export async function untakeStatement(world: World, from: number): Promise<{ readonly untaken: number }> {
  const choices = await settle(world);
  const hers = (await allTold(world)).filter((record) => toldOf(record).some((part) => part.from === from));
  if (hers.length === 0) return { untaken: 0 };
  await changeTold(world, (record) => withoutTaken(record, from));
  await keepChoices(world, choices, [noteOf('taken-back', { kind: 'take-statement' }, world.now())]);
  return { untaken: hers.length };
}

/** What waits of statements is forgotten; what counts already stays. */
export async function takeStatementBack(world: World): Promise<void> {
  const now = world.now();
  await changeTold(world, (record) => withoutWaiting(record, now));
}

/** Nothing that statements told counts any more, from now on; what waited of them is listed no more. */
export async function dropStatements(world: World, choices: Choices): Promise<Choices> {
  await changeTold(world, withDropped);
  return { ...choices, pending: choices.pending.filter(({ what }) => what.kind !== 'take-statement') };
}

/** What was dropped counts again; what of it still has to wait is listed again. */
export async function undropStatements(world: World, choices: Choices): Promise<Choices> {
  await changeTold(world, withoutDropped);
  const now = world.now();
  const until = (await allTold(world)).map((record) => waitsUntil(record, now) ?? now);
  const dueAt = Math.max(now, ...until);
  return dueAt === now ? choices : statementWaits(choices, { id: world.newId(), askedAt: now, dueAt });
}
