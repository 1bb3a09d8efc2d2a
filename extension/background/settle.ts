// What has become due is done: pending settings count, and what else was asked for happens. Run in the queue.

import { isOpen } from '../../src/hold/hold.ts';
import { withoutBlock, withVouch } from '../../src/payees/declare.ts';
import { leftOf } from '../../src/payees/forget.ts';
import { afterDrop } from '../../src/payees/imported.ts';
import type { PayeeRecord } from '../../src/payees/record.ts';
import {
  type Choices,
  inForce,
  type Loosening,
  nextChange,
  type Pending,
  settled,
} from '../../src/settings/loosening.ts';
import { type SettingKey, settingKeys } from '../../src/settings/settings.ts';
import type { ChangeNote } from '../channel/options-protocol.ts';
import { holdsNow, showCount } from './holding.ts';
import { covers } from './match-pattern.ts';
import { changeTold } from './told.ts';
import type { World } from './world.ts';

function keysOf(what: Loosening): readonly SettingKey[] {
  return what.kind === 'settings' ? settingKeys.filter((key) => what.step.to[key] !== undefined) : [];
}

function aboutOf(what: Loosening): string {
  if ('key' in what) return what.key;
  return 'pattern' in what ? what.pattern : '';
}

/** What the list of changes keeps of a loosening; `about` names the host of a switch. */
export function noteOf(
  event: ChangeNote['event'],
  what: Loosening,
  at: number,
  about = aboutOf(what),
): ChangeNote {
  return { at, event, what: what.kind, keys: keysOf(what), about };
}

/** A payee that is not in the book any more is left alone. */
export async function changePayee(
  world: World,
  key: string,
  change: (record: PayeeRecord) => PayeeRecord,
): Promise<void> {
  const { payees } = world.store;
  const record = await payees.get(key);
  if (record !== null) await payees.declare(key, () => record, change);
}

/** One that was paid again since is no longer forgotten, and stays. */
async function forget(world: World, key: string): Promise<void> {
  const record = await world.store.payees.get(key);
  if (record === null || !record.forgotten) return;
  const left = leftOf(record);
  if (left === null) await world.store.payees.remove(key);
  else await changePayee(world, key, () => left);
}

async function takeAway(world: World, which: 'pin' | 'contact' | 'approver', at: number): Promise<void> {
  const proofs = await world.store.kept.proofs();
  const { [which]: proof } = proofs;
  if (proof !== null && proof.removedAt === null)
    await world.store.kept.keepProofs({ ...proofs, [which]: { ...proof, removedAt: at } });
}

/** Done twice, it is as if done once: the background may be stopped before it is noted that it was done. */
async function takesEffect(world: World, { what, dueAt }: Pending): Promise<void> {
  switch (what.kind) {
    // Payments of a statement know themselves from when they count.
    case 'settings':
    case 'take-statement':
      return;
    case 'trust-payee':
      return changePayee(world, what.key, (record) => withVouch(record, dueAt));
    case 'unblock-payee':
      return changePayee(world, what.key, (record) => withoutBlock(record, dueAt));
    case 'forget-payee':
      return forget(world, what.key);
    case 'drop-statements':
      return changeTold(world, afterDrop);
    case 'erase-journal':
      return world.store.journal.erase(what.before ?? dueAt);
    case 'remove-pin':
      return takeAway(world, 'pin', dueAt);
    case 'remove-contact':
      return takeAway(world, 'contact', dueAt);
    case 'remove-approver':
      return takeAway(world, 'approver', dueAt);
    case 'leave-site':
      return world.leaveSite(what.pattern);
  }
}

/** Sets the alarm for the next moment at which settings change by themselves. */
async function setAlarm(world: World, choices: Choices, now: number): Promise<void> {
  const settings = inForce(choices, now, await world.store.kept.layers());
  await world.wakeForSettings(nextChange(choices, settings, now));
}

/** Stores choices with what is noted of them; the pages hear of it, and the alarm is set anew. */
export async function keepChoices(
  world: World,
  choices: Choices,
  notes: readonly ChangeNote[],
): Promise<void> {
  await world.store.kept.choose(choices, notes);
  await setAlarm(world, choices, world.now());
  await world.tellAll({ kind: 'switched' });
}

/** Leave for a site is kept as long as a payment is held there: without it, nothing would stand in its way. */
async function mustStay(world: World, { what }: Pending): Promise<boolean> {
  if (what.kind !== 'leave-site') return false;
  return (await holdsNow(world)).some(
    ({ place, ...hold }) =>
      isOpen({ place, ...hold }) && URL.canParse(place.origin) && covers(what.pattern, new URL(place.origin)),
  );
}

/** The choices with everything done that is due by now. */
export async function settle(world: World): Promise<Choices> {
  const { kept } = world.store;
  const now = world.now();
  const { choices, due } = settled(await kept.choices(), now, await kept.layers());
  const staying: Pending[] = [];
  for (const one of due) await ((await mustStay(world, one)) ? staying.push(one) : takesEffect(world, one));
  const done = due.filter((one) => !staying.includes(one));
  const left: Choices = { ...choices, pending: [...staying, ...choices.pending] };
  const notes = done.map(({ what }) => noteOf('took-effect', what, now));
  if (done.length > 0) await keepChoices(world, left, notes);
  else await setAlarm(world, left, now);
  return left;
}

/** A loosening is due, or a pause is over: pages ask anew, and the toolbar button is brought up to date. */
export async function settingsWoke(world: World): Promise<void> {
  await settle(world);
  await world.tellAll({ kind: 'switched' });
  await showCount(world);
}
