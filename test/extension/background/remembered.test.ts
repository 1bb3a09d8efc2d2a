// What is at hand of storage: asked once, forgotten at every write, never a failure, never older than what was written.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { SessionArea } from '../../../extension/background/store/session.ts';
import { namedRecord, withBlock } from '../../../src/payees/declare.ts';
import { from, makeTrial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { remembering } = await import('../../../extension/background/store/session.ts');

/** A session area that counts what it is asked, and can be out of order. */
function counted(): SessionArea & { asked: number; broken: boolean } {
  const kept: Record<string, unknown> = {};
  const area = {
    asked: 0,
    broken: false,
    get: async (key: string | null) => {
      area.asked += 1;
      if (area.broken) throw new Error('no storage');
      return key === null ? { ...kept } : { [key]: kept[key] };
    },
    set: async (items: Record<string, unknown>) => {
      if (area.broken) throw new Error('no storage');
      Object.assign(kept, items);
    },
    remove: async (key: string) => {
      delete kept[key];
    },
  };
  return area;
}

test('a session is asked once, and what is written is there at once', async () => {
  const area = counted();
  const session = remembering(area);
  await session.set({ a: 1 });
  expect(await session.get('a')).toEqual({ a: 1 });
  await session.set({ a: 2, b: 3 });
  expect(await session.get(null)).toEqual({ a: 2, b: 3 });
  await session.remove('a');
  expect(await session.get('a')).toStrictEqual({});
  expect(await session.get(null)).toStrictEqual({ b: 3 });
  expect(area.asked).toBe(1);
});

test('a session that fails is asked again, and what was not written is not there', async () => {
  const area = counted();
  const session = remembering(area);
  await session.set({ a: 1 });
  expect(await session.get('a')).toEqual({ a: 1 });
  area.broken = true;
  await expect(session.set({ a: 2 })).rejects.toThrow('no storage');
  await expect(session.get('a')).rejects.toThrow('no storage');
  area.broken = false;
  expect(await session.get('a')).toEqual({ a: 1 });
});

test('what was found of a payee is found anew after it was paid, declared or blocked', async () => {
  const { desk, world } = makeTrial(new IDBFactory());
  const { transfer } = transferOf(100);
  const { marks } = await world.identify(transfer);
  const paid = async () => (await world.store.payees.find(marks)).own?.paid ?? 0;
  expect(await paid()).toBe(0);
  await desk.sent(transferOf(100), from);
  const there = await world.store.payees.all();
  expect(there.map((record) => record.paid)).toEqual([1]);
  const record = namedRecord(transfer.payee.name ?? 'nobody');
  if (record === null) throw new Error('no name');
  expect((await world.store.payees.find(marks)).named.some(({ key }) => key === record.key)).toBe(false);
  await world.store.payees.declare(record.key, () => record, withBlock);
  const named = (await world.store.payees.find(marks)).named.find(({ key }) => key === record.key);
  expect(named?.blocked).toEqual({ until: null });
});

test('one question is read once until something is written', async () => {
  const { world } = makeTrial(new IDBFactory());
  const { marks } = await world.identify(transferOf(100).transfer);
  const first = await world.store.payees.find(marks);
  expect(await world.store.payees.find(marks)).toBe(first);
  expect(await world.store.holds.all()).toEqual([]);
  const asked = { loosenAfterMs: 1 } as const;
  expect((await world.store.kept.settings()).loosenAfterMs).not.toBe(1);
  await world.store.kept.choose({ own: asked, pending: [] }, []);
  expect((await world.store.kept.settings()).loosenAfterMs).toBe(1);
});

test('who is like an account is asked once while the name changes, and anew after a payment', async () => {
  const { desk, world } = makeTrial(new IDBFactory());
  const account = '6222021234567890123';
  const found = async (name: string) => {
    const { marks } = await world.identify(transferOf(100, name, account).transfer);
    return (await world.store.payees.find(marks)).alike.length;
  };
  const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
  const texts = () => asked.mock.calls.length;
  expect(await found('Wei')).toBe(0);
  const all = texts();
  expect(all).toBeGreaterThan(account.length);
  expect(await found('Wei Na')).toBe(0);
  expect(texts() - all).toBeLessThan(account.length);
  await desk.sent(transferOf(100, 'Li Qiang', '6222021234567890128'), from);
  expect(await found('Wei Na Li')).toBe(1);
  asked.mockRestore();
});

test('pages of marks are at hand for the accounts that come later, and anew after a payment', async () => {
  const { desk, world } = makeTrial(new IDBFactory());
  const found = async (account: string) => {
    const { marks } = await world.identify(transferOf(100, 'Wei', account).transfer);
    return (await world.store.payees.find(marks)).alike.length;
  };
  for (let nth = 0; nth < 150; nth += 1) await found(`62220212${String(34_567_000_007 + nth * 7_919_001)}`);
  const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
  const account = '6222021234567890123';
  expect(await found(account)).toBe(0);
  expect(asked.mock.calls.length).toBeLessThan(account.length / 2);
  asked.mockRestore();
  const other = '6222021234567890128';
  await desk.sent(transferOf(100, 'Li Qiang', other), from);
  expect(await found('6222029934567890555')).toBe(0);
  expect(await found('6222021234567890182')).toBe(1);
});
