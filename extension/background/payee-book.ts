// What the person says of payees in the options; what eases waits.
import { namedRecord, withBlock, withoutVouch, withRelationship } from '../../src/payees/declare.ts';
import { type KnownPayee, knownPayee } from '../../src/payees/known-payee.ts';
import type { PayeeRecord } from '../../src/payees/record.ts';
import type { Declaring } from '../channel/options-protocol.ts';
import type { World } from './world.ts';

/** More payees than these no list shows. */
export const LISTED_MAX = 2000;

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
export interface Times {
  readonly now: number;
  readonly from: number;
}

export async function timesOf(world: World): Promise<Times> {
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
