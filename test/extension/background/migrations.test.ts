// A database of version 2 becomes one of version 3: nothing is lost, whatever comes in between.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle } from '../../../extension/background/settle.ts';
import { idOf } from '../../../src/payees/keyed.ts';
import { alikeBy } from '../../../src/payees/look-alike.ts';
import { contents, known, makeSecondVersion } from './second-version.ts';
import { from, makeTrial, OPEN_AT, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

let database: IDBFactory;
beforeEach(async () => {
  database = new IDBFactory();
  globalThis.indexedDB = database;
  await makeSecondVersion();
});
afterEach(() => void vi.restoreAllMocks());

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

const marksFor = async ({ world }: Trial, name: string, account: string) =>
  (await world.identify(transferOf(300, name, account).transfer)).marks;

/** All that was in the database of version 2, by what it is for. */
async function isAllThere(trial: Trial): Promise<void> {
  const { store } = trial.world;
  const entries = await store.journal.since(0);
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => a - b));
  for (const [name, account, times] of known) {
    const marks = await marksFor(trial, name, account);
    const key = String(marks.keys.payeeKey);
    const { own } = await store.payees.find(marks);
    expect(own).toMatchObject({ key, paid: times, names: marks.names, ends: marks.ends, near: marks.near });
    expect(await store.accounts.of([key])).toEqual(new Map([[key, account]]));
    const hers = entries.filter(({ payeeKey }) => payeeKey === key);
    expect(hers).toHaveLength(times);
    const { digest } = await trial.world.identify(transferOf(300, name, account).transfer);
    for (const entry of hers)
      expect(entry).toMatchObject({ name, digest, institution: '建设银行', codes: ['payee/first-time'] });
  }
  expect(await store.payees.all()).toHaveLength(known.length);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(6);
  const aside = await store.kept.aside();
  expect(aside.map(({ store: name, key, why }) => `${name}/${key} ${why}`).toSorted(inOrder)).toEqual([
    'holds/h9 unreadable',
    'journal/e9 unreadable',
    'payees/p9 unreadable',
  ]);
  expect((await store.holds.all()).map(({ id }) => id)).toEqual(['h1']);
}

test('journal, payees and whole accounts are all there, and what cannot be read is kept aside whole', async () => {
  await isAllThere(makeTrial(database));
  const db = await openDB('thrice');
  expect((await db.getAll('aside')).map(({ raw }) => raw)).toEqual([
    { v: 1, value: { id: 'h9' } },
    { v: 1, value: { at: 4, rubbish: true } },
    { v: 1, value: { key: 'p9' } },
  ]);
  db.close();
});

test.each([
  ['one digit off', '6217001210012745678', 'one-digit'],
  ['two swapped', '6217001210013245678', 'two-swapped'],
  ['the same ends', '6217999999999995678', 'same-ends'],
] as const)('an account %s from one that was paid before is found', async (_, account, kind) => {
  const trial = makeTrial(database);
  const marks = await marksFor(trial, '赵敏', account);
  const { alike } = await trial.world.store.payees.find(marks);
  expect(alike.map((record) => alikeBy(record, marks))).toEqual([kind]);
  expect([...(await trial.world.store.accounts.of(alike.map(({ key }) => key))).values()]).toEqual([
    known[0][1],
  ]);
});

test('a name is found on another account', async () => {
  const trial = makeTrial(database);
  const marks = await marksFor(trial, 'NORTHFIELD TIMBER', '6225880137706868');
  const { named } = await trial.world.store.payees.find(marks);
  expect(named).toMatchObject([{ last: { name: 'Northfield Timber Ltd' } }]);
});

test('what is held is the same hold; what waits and what was lately is of the same payees', async () => {
  const trial = makeTrial(database);
  const { store } = trial.world;
  expect(await trial.desk.press(transferOf(48_000), from)).toMatchObject({ kind: 'held', holdId: 'h1' });
  const key = (await marksFor(trial, known[0][0], known[0][1])).keys.payeeKey;
  expect((await store.payees.lately()).payments.map(({ payeeKey }) => payeeKey)).toEqual([key]);
  expect((await store.kept.changes()).map(({ about }) => about)).toEqual([key]);
  trial.later(2 * 86_400_000);
  await settle(trial.world);
  expect((await store.payees.get(String(key)))?.vouchedFrom).toBe(OPEN_AT + 86_400_000);
});

test('an account that is paid again is sealed anew; one in the place of another opens for nobody', async () => {
  const trial = makeTrial(database);
  const [first, second] = await Promise.all(
    known.slice(0, 2).map(async ([name, account]) => (await marksFor(trial, name, account)).keys.payeeKey),
  );
  const db = await openDB('thrice');
  const at = (key: string | null | undefined) => idOf(String(key));
  await db.put('accounts', await db.get('accounts', at(first)), at(second));
  expect(await trial.world.store.accounts.of([String(first), String(second)])).toEqual(
    new Map([[first, known[0][1]]]),
  );
  await trial.desk.sent(transferOf(300, known[1][0], known[1][1]), from);
  expect(await trial.world.store.accounts.of([String(second)])).toEqual(new Map([[second, known[1][1]]]));
  expect((await db.get('accounts', at(second))).value).not.toHaveProperty('under');
  db.close();
});

/** Lets so many writes through and then fails, once or at each. */
function failAfter(writes: number, error: () => Error, times = Number.POSITIVE_INFINITY): void {
  let nth = 0;
  for (const how of ['put', 'add'] as const) {
    const { [how]: real } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, how).mockImplementation(function (this: IDBObjectStore, ...given) {
      nth += 1;
      if (nth > writes && nth <= writes + times) throw error();
      return real.apply(this, given);
    });
  }
}

test.each([0, 1, 3, 8, 12, 20, 60])(
  'broken off after %i writes, all is as it was, and the next start does it',
  async (writes) => {
    const before = await contents();
    failAfter(writes, () => new DOMException('full', 'QuotaExceededError'));
    await expect(makeTrial(database).world.store.journal.since(0)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await contents()).toEqual(before);
    await isAllThere(makeTrial(database));
  },
);

test.each([
  ['a fault of ours', () => new TypeError('no such thing')],
  ['a key that is none', () => new DOMException('no key', 'DataError')],
])('after %s the database stays as it is, and one beside it guards and says so', async (_, error) => {
  const before = await contents();
  failAfter(5, error, 1);
  const { desk } = makeTrial(database);
  expect(await desk.press(transferOf(48_000), from)).toMatchObject({ kind: 'held' });
  expect((await desk.settings({}, ours)).aside).toMatchObject([
    { store: 'database', key: 'thrice', why: 'unreadable' },
  ]);
  vi.restoreAllMocks();
  expect(await contents()).toEqual(before);
});
