// The payees that a statement has told of, changed all at once.
import type { PayeeRecord } from '../../src/payees/record.ts';
import type { World } from './world.ts';

/** Every record that a statement has told of, what was dropped of it too. */
export async function allTold(world: World): Promise<readonly PayeeRecord[]> {
  return (await world.store.payees.all()).filter(({ imported }) => imported.length > 0);
}

/** Changes them all, or none. */
export async function changeTold(world: World, change: (record: PayeeRecord) => PayeeRecord): Promise<void> {
  const told = await allTold(world);
  await world.store.payees.change(told.map((record) => ({ key: record.key, make: () => record, change })));
}
