// The journal as the options page shows it: all lines, newest first, and what is looked for in them.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { JournalEvent } from '../../src/journal/entry.ts';
import type { ask } from '../channel/channel.ts';
import type { JournalLine } from '../channel/protocol.ts';

type JournalState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'shown'; readonly lines: readonly JournalLine[] };

export interface JournalPage {
  readonly state: ReadonlySignal<JournalState>;
  readonly open: () => Promise<void>;
}

/** The lines of one event (`null`: any) in which the payee, the account or the site contains what was typed. */
export function linesFor(
  lines: readonly JournalLine[],
  search: string,
  event: JournalEvent | null,
): readonly JournalLine[] {
  const wanted = search.trim().toLowerCase();
  const says = (text: string | null): boolean => text?.toLowerCase().includes(wanted) ?? false;
  return lines.filter(
    (line) =>
      (event === null || line.event === event) &&
      (wanted === '' || says(line.name) || says(line.account) || says(line.site)),
  );
}

export function journalPage(ask_: typeof ask): JournalPage {
  const state = signal<JournalState>({ kind: 'loading' });
  return {
    state,
    async open() {
      const reply = await ask_('journal', {});
      state.value = reply.ok
        ? { kind: 'shown', lines: reply.answer.toSorted((a, b) => b.at - a.at) }
        : { kind: 'silent' };
    },
  };
}
