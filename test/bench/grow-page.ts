// Runs in a page of the extension: writes a long journal into its database, by the code that the extension writes with.
import { openDB } from 'idb';
import { keyText } from '../../extension/background/store/aside.ts';
import { changeMarks } from '../../extension/background/store/marks.ts';
import { stored } from '../../extension/background/store/record.ts';
import type { Schema } from '../../extension/background/store/schema.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { packedEntry } from '../../src/journal/packed-entry.ts';
import { cutKey, idOf } from '../../src/payees/keyed.ts';
import { onlyKeys } from '../../src/payees/marks.ts';
import { packedRecord } from '../../src/payees/packed-record.ts';
import { newRecord, type PayeeRecord } from '../../src/payees/record.ts';

const amount = { minor: 10_000n, decimals: 2, currency: 'CNY' };
const account = '6217 •••• •••• 5678';
const YEARS_MS = 2 * 365 * 24 * 60 * 60 * 1000;

const paidAt = (n: number): number => Date.now() - YEARS_MS + n * 600_000;

const mark = (n: number): string => n.toString(16).padStart(10, '0');

function entryOf(payeeKey: string, name: string, n: number): Entry {
  return {
    event: 'paid',
    at: paidAt(n),
    site: 'bank.example',
    kind: 'transfer',
    name,
    account,
    amount,
    payeeKey,
    accounted: true,
    institution: null,
    accountKind: 'card',
    tier: 0,
    codes: [],
    digest: payeeKey,
    tabId: 1,
  };
}

function recordOf(key: string, name: string, n: number, paid: number): PayeeRecord {
  const time = { at: paidAt(n), name, account, amount };
  const sums = Array.from({ length: Math.min(paid, 101) }, (_, i) => ({ at: paidAt(n) + i, amount }));
  const first = { at: time.at, amount };
  return {
    ...newRecord(key, onlyKeys({ payeeKey: key, accounted: true })),
    names: [`name:${key}`],
    ends: mark(n * 20),
    near: Array.from({ length: 19 }, (_, i) => mark(n * 20 + i + 1)),
    paid,
    firstAt: time.at,
    last: time,
    named: time,
    amounts: [{ currency: 'CNY', count: paid, first, largest: amount, lately: sums }],
  };
}

/** The key of the payee with this card, as the background makes it. */
async function keyOfCard(key: CryptoKey, card: string): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`account:card:${card}`));
  return cutKey(keyText(bytes));
}

/** Entries `first` to `last`, a fifth of them to `name` with this `card`, the rest to payees paid four times each. */
async function grow(first: number, last: number, card: string, name: string): Promise<void> {
  const db = await openDB<Schema>('thrice');
  const { value: key } = (await db.get('kept', 'key')) as { value: CryptoKey };
  const heavy = await keyOfCard(key, card);
  const payeeOf = (n: number): string => (n % 5 === 0 ? heavy : keyText(idOf(`payee-${Math.floor(n / 5)}`)));
  const nameOf = (key: string): string => (key === heavy ? name : `Firm ${key}`);
  const numbers = Array.from({ length: last - first }, (_, at) => first + at);
  const records = numbers
    .filter((n) => n % 5 === 1)
    .map((n) => recordOf(payeeOf(n), nameOf(payeeOf(n)), n, 4));
  const all = [...records, recordOf(heavy, name, 0, Math.floor(last / 5))];
  const writing = db.transaction(['journal', 'payees', 'marks'], 'readwrite');
  const [journal, payees] = [writing.objectStore('journal'), writing.objectStore('payees')];
  await Promise.all([
    ...numbers.map((n) => journal.add(stored(packedEntry(entryOf(payeeOf(n), nameOf(payeeOf(n)), n))))),
    ...all.map((record) => payees.put(stored(packedRecord(record)), idOf(record.key))),
    changeMarks(
      writing.objectStore('marks'),
      all.map((after) => ({ before: null, after })),
    ),
    writing.done,
  ]);
  db.close();
}

/** What the measurement calls in the page. */
export type Grow = typeof grow;

Object.assign(globalThis, { growJournal: grow });
