// Stored data that is corrupt, foreign or newer: kept aside whole, reported, defaults in force, the gate shut.
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { from, makeTrial, ours, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

let database: IDBFactory;
beforeEach(async () => {
  database = new IDBFactory();
  await makeTrial(database).desk.settings({}, ours);
});

async function put(store: string, key: string, value: unknown): Promise<void> {
  const db = await openDB('thrice');
  await db.put(store, value, key);
  db.close();
}

const bad: [name: string, value: unknown, why: string][] = [
  ['a text', 'rubbish', 'unreadable'],
  ['no version', { value: { askAlways: true } }, 'unreadable'],
  ['a wrong shape', { v: 1, value: { askAlways: 'yes' } }, 'unreadable'],
  ['a key of somebody else', { v: 1, value: { colour: 'red' } }, 'unreadable'],
  ['a newer version', { v: 2, value: { askAlways: true } }, 'newer'],
];

test.each(bad)('settings that are %s: aside, and the defaults hold', async (_, value, why) => {
  await put('kept', 'settings', value);
  const { desk } = makeTrial(database);
  await desk.settings({}, ours);
  const { settings, aside } = await desk.settings({}, ours);
  expect(settings).toMatchObject({ askAlways: false, graceDays: 0 });
  expect(aside).toEqual([{ store: 'kept', key: 'settings', at: expect.any(Number), why }]);
  const db = await openDB('thrice');
  expect(await db.getAll('aside')).toMatchObject([{ raw: value }]);
  db.close();
});

test('a hold that cannot be read is put aside, and the press is held anew', async () => {
  await put('holds', 'x', { v: 1, value: { id: 'x', state: 'released' } });
  const { desk } = makeTrial(database);
  expect(await desk.holds({}, ours)).toEqual([]);
  expect(await desk.press(transferOf(5000), from)).toMatchObject({ kind: 'held' });
  expect((await desk.settings({}, ours)).aside).toMatchObject([{ store: 'holds', key: 'x' }]);
});

test('a key that is none is replaced, so that nobody is known, and kept aside', async () => {
  await put('kept', 'key', { v: 1, value: 'secret' });
  const { desk } = makeTrial(database);
  expect(await desk.press(transferOf(5000), from)).toMatchObject({ kind: 'held' });
  expect((await desk.settings({}, ours)).aside).toMatchObject([{ store: 'kept', key: 'key' }]);
});

test('a database of a newer build stays untouched, and a fresh one beside it guards', async () => {
  const newer = await openDB('thrice', 9, { upgrade: (db) => void db.createObjectStore('future') });
  await newer.put('future', 'theirs', 'k');
  newer.close();
  const { desk } = makeTrial(database);
  expect(await desk.press(transferOf(5000), from)).toMatchObject({ kind: 'held' });
  expect((await desk.settings({}, ours)).aside).toMatchObject([{ store: 'database', why: 'newer' }]);
  const again = await openDB('thrice', 9);
  expect(await again.get('future', 'k')).toBe('theirs');
  again.close();
});
