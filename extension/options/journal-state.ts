// The journal as the options page shows it: all lines, newest first, and what is looked for in them.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { JournalEvent } from '../../src/journal/entry.ts';
import type { ask } from '../channel/channel.ts';
import type { JournalLine } from '../channel/page-protocol.ts';
import type { Reply } from '../channel/protocol.ts';

/** `isWhole`: no older lines are still to come. */
type JournalState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'shown'; readonly lines: readonly JournalLine[]; readonly isWhole: boolean };

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
      let lines: readonly JournalLine[] = [];
      let before: number | null = null;
      do {
        const reply: Reply<'journal'> = await ask_('journal', { before });
        if (!reply.ok) {
          state.value = { kind: 'silent' };
          return;
        }
        before = reply.answer.before;
        lines = [...lines, ...reply.answer.lines.toSorted((a, b) => b.at - a.at)];
        // The first piece is looked at while the others come; the sums are made once, of all.
        if (before === null || state.value.kind !== 'shown')
          state.value = { kind: 'shown', lines, isWhole: before === null };
      } while (before !== null);
    },
  };
}
