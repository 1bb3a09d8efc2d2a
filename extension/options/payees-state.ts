// The payees as the options page lists them, and what the person says of one.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import type { Relationship } from '../../src/payees/relationship.ts';
import type { ask } from '../channel/channel.ts';
import type { Declaring } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { Options } from './options-state.ts';

type PayeesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'shown'; readonly payees: readonly KnownPayee[] };

/** What makes things stricter counts at once, and tells whether it was stored; the rest goes the slow way, through the settings. */
export interface PayeesPage {
  readonly state: ReadonlySignal<PayeesState>;
  readonly open: () => Promise<void>;
  readonly relate: (key: string, relationship: Relationship | null) => Promise<KnownPayee | null>;
  readonly block: (key: string) => Promise<KnownPayee | null>;
  readonly distrust: (key: string) => Promise<KnownPayee | null>;
  readonly add: (name: string, relationship: Relationship) => Promise<KnownPayee | null>;
}

/** What the parts of the payees' place are given. */
export interface PayeesProps {
  readonly view: SettingsView;
  readonly options: Options;
  readonly payees: PayeesPage;
}

/** The payees whose name or account contains what was typed; `who`: only those who are this to the person, `null` all. */
export function payeesFor(
  payees: readonly KnownPayee[],
  search: string,
  who: Relationship | null,
): readonly KnownPayee[] {
  const wanted = search.trim().toLowerCase();
  return payees.filter(
    ({ name, account, relationship }) =>
      (who === null || relationship === who) &&
      `${name ?? ''}\n${account ?? ''}`.toLowerCase().includes(wanted),
  );
}

/** Whether a payee is not to be paid at `now`; a block that is over stays in the book. */
export function isBlocked({ blocked, blockedUntil }: KnownPayee, now: number): boolean {
  return blocked && (blockedUntil === null || blockedUntil > now);
}

/** The names of those declared by hand and never paid from here. */
export function payeesAdded(payees: readonly KnownPayee[]): readonly string[] {
  return payees.flatMap(({ key, name, forgotten }) =>
    key.startsWith('named:') && name !== null && !forgotten ? [name] : [],
  );
}

export function payeesPage(ask_: typeof ask): PayeesPage {
  const state = signal<PayeesState>({ kind: 'loading' });
  const load = async (): Promise<void> => {
    const reply = await ask_('payees', {});
    state.value = reply.ok
      ? { kind: 'shown', payees: reply.answer.toSorted((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0)) }
      : { kind: 'silent' };
  };
  const declare = async (said: Declaring): Promise<KnownPayee | null> => {
    const reply = await ask_('declare-payee', said);
    await load();
    return reply.ok ? reply.answer : null;
  };
  return {
    state,
    open: load,
    relate: (key, relationship) => declare({ payee: { key }, relationship }),
    block: (key) => declare({ payee: { key }, block: true }),
    distrust: (key) => declare({ payee: { key }, trust: false }),
    add: (name, relationship) => declare({ payee: { name }, relationship }),
  };
}
