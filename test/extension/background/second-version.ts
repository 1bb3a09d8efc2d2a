// A database as version 2 wrote it: HMACs of 64 characters for keys, of 16 for marks, an index entry for each of them.
import { type IDBPDatabase, openDB } from 'idb';
import { recordAfter } from '../../../src/journal/known.ts';
import { marksOf, type PayeeMarks } from '../../../src/payees/marks.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { fingerprint } from '../../../src/transfer/transfer.ts';
import { holdOf } from '../../src/samples.ts';
import { OPEN_AT, transferOf } from './world.ts';

/** Whom it knows: a name, an account, and how often it was paid. */
export const known = [
  ['李娜', '6217001210012345678', 3],
  ['Northfield Timber Ltd', '6222021234567890123', 1],
  ['王强', '6228480402564890018', 2],
] as const;

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function hmac(key: CryptoKey, text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))));
}

async function keyedMarks(key: CryptoKey, { keys, names, ends, near }: PayeeMarks): Promise<PayeeMarks> {
  const long = async (text: string | null) => (text === null ? null : hmac(key, text));
  const short = async (text: string) => (await hmac(key, text)).slice(0, 16);
  return {
    keys: { ...keys, payeeKey: await long(keys.payeeKey), nameKey: await long(keys.nameKey) },
    names,
    ends: ends === null ? null : await short(ends),
    near: await Promise.all(near.map(short)),
  };
}

/** The stores and indexes of version 2. */
function make(db: IDBPDatabase): void {
  for (const name of ['holds', 'kept', 'aside', 'accounts']) db.createObjectStore(name);
  const journal = db.createObjectStore('journal');
  for (const name of ['at', 'payeeKey', 'nameKey']) journal.createIndex(name, `value.${name}`);
  const payees = db.createObjectStore('payees');
  payees.createIndex('names', 'value.names', { multiEntry: true });
  payees.createIndex('ends', 'value.ends');
  payees.createIndex('near', 'value.near', { multiEntry: true });
}

async function sealed(key: CryptoKey, payeeKey: string, account: string): Promise<unknown> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(payeeKey);
  const bytes = new TextEncoder().encode(account);
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes) };
}

interface Keys {
  readonly key: CryptoKey;
  readonly sealing: CryptoKey;
}

async function makeKeys(): Promise<Keys> {
  const [key, sealing] = await Promise.all([
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  ]);
  return { key, sealing };
}

const put = (db: IDBPDatabase, store: string, key: string, value: unknown) =>
  db.put(store, { v: 1, value }, key);

/** Pays a payee so often, as version 2 noted it; its long key. */
async function pay(db: IDBPDatabase, { key, sealing }: Keys, nth: number, now: number): Promise<string> {
  const [name, account, times] = known[nth % known.length] ?? known[0];
  const { transfer } = transferOf(300, name, account);
  const marks = await keyedMarks(key, marksOf(transfer.payee, transfer.site));
  const payeeKey = String(marks.keys.payeeKey);
  let record: PayeeRecord | null = null;
  for (let time = 0; time < times; time += 1) {
    const entry = {
      at: now - (1 + time) * 86_400_000 - nth,
      event: 'paid',
      site: transfer.site,
      kind: transfer.kind,
      name,
      account: `${account.slice(0, 4)} •••• •••• ${account.slice(-4)}`,
      amount: transfer.amount,
      payeeKey,
      accounted: true,
      institution: '建设银行',
      accountKind: 'card',
      tier: 0,
      codes: ['payee/first-time'],
      digest: await hmac(key, fingerprint(transfer)),
      tabId: 7,
    } as const;
    record = recordAfter(record, { entry, marks });
    const id = `e${nth}-${time}`;
    await put(db, 'journal', id, { ...entry, id, nameKey: marks.keys.nameKey });
  }
  await put(db, 'payees', payeeKey, record);
  await put(db, 'accounts', payeeKey, await sealed(sealing, payeeKey, account));
  return payeeKey;
}

/**
 * Makes it, where there is none: `known` was paid, a payment to the first of them is held and to be trusted later, and one entry, one
 * payee and one hold cannot be read.
 */
export async function makeSecondVersion(now = OPEN_AT): Promise<void> {
  const db = await openDB('thrice', 2, { upgrade: (made) => make(made) });
  const keys = await makeKeys();
  await put(db, 'kept', 'key', keys.key);
  await put(db, 'kept', 'sealing-key', keys.sealing);
  const payeeKeys: string[] = [];
  for (const nth of known.keys()) payeeKeys.push(await pay(db, keys, nth, now));
  const [first = '', second = ''] = payeeKeys;
  const { transfer } = transferOf(48_000);
  const held = await keyedMarks(keys.key, marksOf(transfer.payee, transfer.site));
  const digest = await hmac(keys.key, fingerprint(transfer));
  await put(
    db,
    'holds',
    'h1',
    holdOf({ transfer, keys: held.keys, digest, createdAt: now, endsAt: now + 60_000 }),
  );
  const at = now - 86_400_000;
  await put(db, 'kept', 'lately', {
    payments: [{ at, payeeKey: first, firstAt: at, amount: transfer.amount }],
    cancelled: { at, payeeKey: second, amount: null },
    lossAt: null,
    currencies: [{ currency: 'CNY', count: 6 }],
    crypto: false,
    soberedAt: at,
  });
  const what = { kind: 'trust-payee', key: first };
  await put(db, 'kept', 'pending', [{ id: 'p1', askedAt: at, dueAt: now + 86_400_000, what }]);
  await put(db, 'kept', 'changes', [{ at, event: 'asked', what: 'trust-payee', keys: [], about: first }]);
  await put(db, 'journal', 'e9', { at: 4, rubbish: true });
  await put(db, 'payees', 'p9', { key: 'p9' });
  await put(db, 'holds', 'h9', { id: 'h9' });
  db.close();
}

/** All that a database of version 2 holds, by store. */
export async function contents(): Promise<Readonly<Record<string, unknown>>> {
  const db = await openDB('thrice', 2);
  const all = [...db.objectStoreNames].map(async (name) => {
    const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
    return [name, { keys, values, indexes: [...db.transaction(name).store.indexNames] }] as const;
  });
  const found = Object.fromEntries(await Promise.all(all));
  db.close();
  return found;
}
