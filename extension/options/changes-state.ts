// What changed of late and what was asked, as the background has noted it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ask } from '../channel/channel.ts';
import type { ChangeNote } from '../channel/options-protocol.ts';

export interface ChangeNotes {
  /** Newest first; `null` until they are there. */
  readonly notes: ReadonlySignal<readonly ChangeNote[] | null>;
  readonly open: () => Promise<void>;
}

export function changeNotes(ask_: typeof ask): ChangeNotes {
  const notes = signal<readonly ChangeNote[] | null>(null);
  return {
    notes,
    async open() {
      const reply = await ask_('changes', {});
      notes.value = reply.ok ? reply.answer.toSorted((a, b) => b.at - a.at) : [];
    },
  };
}
