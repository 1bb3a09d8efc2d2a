// The payee book in storage: built from an older journal, kept up with each payment, whole accounts sealed.
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { keyText } from '../../../extension/background/store/aside.ts';
import type { JournalPiece } from '../../../extension/background/store/journal.ts';
import type { Entry } from '../../../src/journal/entry.ts';
import { namedRecord, withRelationship, withVouch } from '../../../src/payees/declare.ts';
import { idOf } from '../../../src/payees/keyed.ts';
import { onlyKeys } from '../../../src/payees/marks.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const DAY = 86_400_000;

/** The first released shape of the database: three payments to one payee, and one entry that cannot be read. */
async function firstVersion(database: IDBFactory): Promise<void> {
  globalThis.indexedDB = database;
  const db = await openDB('thrice', 1, {
    upgrade: (made) => {
      for (const name of ['holds', 'kept', 'aside']) made.createObjectStore(name);
      const journal = made.createObjectStore('journal');
      for (const name of ['at', 'payeeKey', 'nameKey']) journal.createIndex(name, `value.${name}`);
    },
  });
  const paid = (n: number) => ({
    id: `e${n}`,
    event: 'paid',
    at: n * DAY,
    site: 'bank.example',
    kind: 'transfer',
    name: 'Northfield Timber Ltd',
    account: '6222 •••• •••• 2233',
    amount: { minor: BigInt(n) * 100n, decimals: 2, currency: 'CNY' },
    payeeKey: 'p',
    nameKey: 'n',
    accounted: true,
    tier: 0,
    codes: [],
    digest: 'd',
    tabId: 1,
  });
  for (const n of [1, 2, 3]) await db.put('journal', { v: 1, value: paid(n) }, `e${n}`);
  await db.put('journal', { v: 1, value: { at: 4, rubbish: true } }, 'e4');
  db.close();
}

test('the journal comes in pieces, the latest first, and those of one moment stay together', async () => {
  const { store } = makeTrial().world;
  const times = [1, 2, 2, 2, 3, 4, 5];
  for (const at of times) {
    const keys = { payeeKey: null, accounted: false };
    const entry: Entry = {
      ...keys,
      event: 'held',
      at,
      site: 'bank.example',
      kind: 'transfer',
      name: null,
      account: null,
      accountKind: null,
      amount: null,
      institution: null,
      tier: 3,
      codes: [],
      digest: 'd',
      tabId: 1,
    };
    await store.journal.add({ entry, marks: onlyKeys(keys) });
  }
  const pieces: (readonly number[])[] = [];
  let before: number | null = null;
  do {
    const piece: JournalPiece = await store.journal.latest(before, 2);
    pieces.push(piece.entries.map(({ at }) => at));
    before = piece.before;
  } while (before !== null);
  expect(pieces).toEqual([[4, 5], [2, 2, 2, 3], [1]]);
});

test('a database of version 1 becomes one with a payee book', async () => {
  const database = new IDBFactory();
  await firstVersion(database);
  const { store } = makeTrial(database).world;
  const record = await store.payees.get('p');
  expect(record).toMatchObject({
    paid: 3,
    firstAt: DAY,
    last: { at: 3 * DAY, name: 'Northfield Timber Ltd' },
  });
  const marks = { keys: { payeeKey: 'q', nameKey: null, accounted: true }, ends: null, near: [] };
  const { named } = await store.payees.find({ ...marks, names: ['name:northfield timber'] });
  expect(named).toEqual([record]);
  expect((await store.payees.lately()).currencies).toEqual([{ currency: 'CNY', count: 3 }]);
  expect((await store.journal.since(0)).map(({ at, institution }) => [at, institution])).toEqual([
    [DAY, null],
    [2 * DAY, null],
    [3 * DAY, null],
  ]);
  expect(await store.kept.aside()).toMatchObject([{ store: 'journal', key: 'e4', why: 'unreadable' }]);
});

test('a payment brings entry, payee and sums up to date, and its whole account is nowhere in the clear', async () => {
  const database = new IDBFactory();
  const { desk, world } = makeTrial(database);
  expect(await desk.sent(transferOf(300), from)).toEqual({ noted: true });
  const { keys, marks } = await world.identify(transferOf(300).transfer);
  const found = await world.store.payees.find(marks);
  expect(found.own).toMatchObject({ paid: 1, accounted: true, institution: { name: '建设银行' } });
  expect(await world.store.accounts.of([String(keys.payeeKey), 'nobody'])).toEqual(
    new Map([[keys.payeeKey, '6217001210012345678']]),
  );
  const db = await openDB('thrice');
  const all = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  const text = JSON.stringify(all, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  expect(text).toContain('李娜');
  expect(text).not.toContain('6217001210012345678');
  db.close();
});

test.each([
  ['one digit off', '6217001210012745678', 'one-digit', [13]],
  ['two swapped', '6217001210013245678', 'two-swapped', [12, 13]],
  ['the same ends', '6217999999999995678', 'same-ends', null],
] as const)('an account %s from one that was paid is found', async (_, account, kind, at) => {
  const { desk, world } = makeTrial();
  await desk.sent(transferOf(300), from);
  const { marks } = await world.identify(transferOf(300, '王强', account).transfer);
  const { alike } = await world.store.payees.find(marks);
  expect(alike).toHaveLength(1);
  const whole = await world.store.accounts.of(alike.map(({ key }) => key));
  const { alikeBy, differenceOf } = await import('../../../src/payees/look-alike.ts');
  expect(alike.map((record) => alikeBy(record, marks))).toEqual([kind]);
  const [before = ''] = whole.values();
  if (at !== null) expect(differenceOf(before, account)?.at).toEqual(at);
});

test.each([
  ['at once', async () => {}],
  ['after a further payment', async (trial: Trial) => trial.desk.sent(transferOf(5, '王强'), from)],
])(
  'with pages of marks that cannot be read, an account alike is found %s, and they are kept aside',
  async (_, before) => {
    const database = new IDBFactory();
    await makeTrial(database).desk.sent(transferOf(300), from);
    const db = await openDB('thrice');
    const pages = await db.getAllKeys('marks');
    for (const page of pages) await db.put('marks', { v: 1, value: 'rubbish' }, page);
    db.close();
    const trial = makeTrial(database);
    await before(trial);
    const { marks } = await trial.world.identify(transferOf(300, '王强', '6217001210012745678').transfer);
    for (const _again of [1, 2]) expect((await trial.world.store.payees.find(marks)).alike).toHaveLength(1);
    const aside = await trial.world.store.kept.aside();
    expect(aside.map(({ key }) => key).toSorted()).toEqual(pages.map(String).toSorted());
    expect(aside).toMatchObject(pages.map(() => ({ store: 'marks', why: 'unreadable' })));
  },
);

test('what is sealed for one payee opens for no other', async () => {
  const database = new IDBFactory();
  const { store } = makeTrial(database).world;
  await store.accounts.keep('a', '12345678');
  const db = await openDB('thrice');
  await db.put('accounts', await db.get('accounts', idOf('a')), idOf('b'));
  db.close();
  expect(await store.accounts.of(['a', 'b'])).toEqual(new Map([['a', '12345678']]));
});

test('what is declared of a name is found with every payee of that name', async () => {
  const { desk, world } = makeTrial();
  const record = namedRecord('李娜') as PayeeRecord;
  const from_ = world.now() + 1000;
  await world.store.payees.declare(
    record.key,
    () => record,
    (before) => withVouch(withRelationship(before, 'family', world.now()), from_),
  );
  const { marks } = await world.identify(transferOf(1).transfer);
  expect((await world.store.payees.find(marks)).named).toMatchObject([
    { key: record.key, declared: { relationship: 'family' }, vouchedFrom: from_ },
  ]);
  expect((await desk.settings({}, ours)).aside).toEqual([]);
});

test('what could not be read back is not written, and nothing of it is', async () => {
  const { store } = makeTrial().world;
  const marks = { keys: { payeeKey: 'p', nameKey: null, accounted: true }, names: [], ends: null, near: [] };
  const entry = { id: 'x', event: 'paid', payeeKey: 'p', at: 'noon' };
  await expect(store.journal.add({ entry, marks } as never)).rejects.toThrow();
  expect([await store.payees.get('p'), await store.journal.since(0)]).toEqual([null, []]);
});

test('a record that cannot be read is put aside', async () => {
  const database = new IDBFactory();
  expect(await makeTrial(database).world.store.payees.get('p')).toBeNull();
  const db = await openDB('thrice');
  await db.put('payees', { v: 1, value: { key: 'p', names: ['name:x'] } }, idOf('p'));
  db.close();
  const { world } = makeTrial(database);
  expect(await world.store.payees.get('p')).toBeNull();
  expect(await world.store.kept.aside()).toMatchObject([
    { store: 'payees', key: keyText(idOf('p')), why: 'unreadable' },
  ]);
});
