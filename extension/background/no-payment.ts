// "This is not a payment", as the background decides it: this one press now, and that it is remembered, later.

import type { Refusal } from '../../src/hold/hold.ts';
import { letThrough } from '../../src/hold/no-payment.ts';
import { type ControlMark, noPaymentKey } from '../../src/settings/taught.ts';
import { isBuiltIn } from '../../src/sites/built-in.ts';
import { askFor, keepAsked } from './change-settings.ts';
import { handOver, note } from './decision.ts';
import { holdNow, keep } from './holding.ts';
import { settle } from './settle.ts';
import type { World } from './world.ts';

/** Asks for the control not to be stopped again; what is asked waits as everything looser does. */
async function remember(world: World, host: string, control: ControlMark): Promise<Refusal | null> {
  const choices = await settle(world);
  const { noPayments } = await world.store.kept.settings();
  const one = { host, ...control, title: '' };
  const patch = { noPayments: { ...noPayments, [noPaymentKey(one)]: one } };
  const outcome = await askFor(world, choices, patch, undefined);
  await keepAsked(world, choices, outcome, { what: 'settings', keys: ['noPayments'], about: host });
  return outcome.refused === null ? null : 'code-needed';
}

/** Lets this one press through, and says why not where it is not offered. Nothing is let through where `again` is refused. */
export async function takeNoPayment(world: World, id: string, again: boolean): Promise<Refusal | null> {
  const hold = await holdNow(world, id);
  if (hold === null) return 'closed';
  const { site } = hold.transfer;
  const step = letThrough(hold, isBuiltIn(site), world.now());
  if (!step.ok) return step.why;
  const refused = again && hold.control !== undefined ? await remember(world, site, hold.control) : null;
  if (refused !== null) return refused;
  await keep(world, step.hold);
  const gone = await handOver(world, step.hold);
  if (gone !== null) return gone;
  await note(world, step.hold, 'no-payment');
  await world.closeWarning(id);
  return null;
}
