// The payees as the options page lists them, and what the person says of one.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import type { Relationship } from '../../src/payees/relationship.ts';
import type { ask } from '../channel/channel.ts';
import type { Declaring } from '../channel/protocol.ts';

/** `failed`: what was said last was not stored. */
type PayeesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'shown'; readonly payees: readonly KnownPayee[]; readonly failed: boolean };

/** What makes things stricter counts at once; trusting and unblocking go the slow way, through the settings. */
export interface PayeesPage {
  readonly state: ReadonlySignal<PayeesState>;
  readonly open: () => Promise<void>;
  readonly relate: (key: string, relationship: Relationship) => Promise<void>;
  readonly block: (key: string) => Promise<void>;
  readonly distrust: (key: string) => Promise<void>;
  readonly add: (name: string, relationship: Relationship) => Promise<void>;
}

/** The payees whose name or account contains what was typed. */
export function payeesFor(payees: readonly KnownPayee[], search: string): readonly KnownPayee[] {
  const wanted = search.trim().toLowerCase();
  return payees.filter(({ name, account }) =>
    `${name ?? ''}\n${account ?? ''}`.toLowerCase().includes(wanted),
  );
}

export function payeesPage(ask_: typeof ask): PayeesPage {
  const state = signal<PayeesState>({ kind: 'loading' });
  const load = async (failed: boolean): Promise<void> => {
    const reply = await ask_('payees', {});
    state.value = reply.ok
      ? { kind: 'shown', payees: reply.answer.toSorted((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0)), failed }
      : { kind: 'silent' };
  };
  const declare = async (said: Declaring): Promise<void> => {
    const reply = await ask_('declare-payee', said);
    await load(!reply.ok || reply.answer === null);
  };
  return {
    state,
    open: () => load(false),
    relate: (key, relationship) => declare({ payee: { key }, relationship }),
    block: (key) => declare({ payee: { key }, block: true }),
    distrust: (key) => declare({ payee: { key }, trust: false }),
    add: (name, relationship) => declare({ payee: { name }, relationship }),
  };
}
