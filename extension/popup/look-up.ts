// The state of "look it up first": what was typed, what a message said, and what cannot be understood.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Typed, TypedReading } from '../../src/reading/read-typed.ts';
import type { ask } from '../channel/channel.ts';

/** `silent`: the background did not answer. */
type Unclear = Extract<TypedReading, { kind: 'unclear' }>['field'] | 'silent';

export interface LookUp {
  readonly typed: ReadonlySignal<Typed>;
  readonly message: ReadonlySignal<string>;
  readonly unclear: ReadonlySignal<Unclear | null>;
  readonly type: (field: keyof Typed, text: string) => void;
  readonly paste: (text: string) => void;
  /** Fills the fields that are empty with what the message says. */
  readonly find: () => Promise<void>;
  readonly look: () => Promise<void>;
}

const blank: Typed = { name: '', account: '', amount: '', purpose: '' };

/** Longer texts than the background takes are cut here, so that they are never refused. */
const LINE_MAX = 400;
const MESSAGE_MAX = 10_000;

/** `practice`: only tried out, with `message` to begin with. `opened` is told the hold. */
export function lookUp(
  ask_: typeof ask,
  opened: (holdId: string) => void,
  practice: string | null = null,
): LookUp {
  const typed = signal(blank);
  const message = signal(practice ?? '');
  const unclear = signal<Unclear | null>(null);
  const set = (some: Partial<Typed>): void => {
    typed.value = { ...typed.value, ...some };
  };
  return {
    typed,
    message,
    unclear,
    type(field, text) {
      set({ [field]: text.slice(0, LINE_MAX) });
      unclear.value = null;
    },
    paste(text) {
      message.value = text.slice(0, MESSAGE_MAX);
    },
    async find() {
      const reply = await ask_('read-message', { text: message.value });
      unclear.value = reply.ok ? null : 'silent';
      if (!reply.ok) return;
      const { name, account, amount } = typed.value;
      const said = reply.answer;
      set({
        name: name || (said.name ?? ''),
        account: account || (said.account ?? ''),
        amount: amount || (said.amount ?? ''),
      });
    },
    async look() {
      const data = { typed: typed.value, message: message.value, practice: practice !== null };
      const reply = await ask_('look-up', data);
      if (!reply.ok) unclear.value = 'silent';
      else if (reply.answer.kind === 'unclear') unclear.value = reply.answer.field;
      else opened(reply.answer.holdId);
    },
  };
}
