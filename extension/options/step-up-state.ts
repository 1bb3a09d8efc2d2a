// Setting up the PIN and the people who give codes: what was tried, and what became of it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ask } from '../channel/channel.ts';
import type { ContactSet, KeptProof, PinSet } from '../channel/options-protocol.ts';
import type { Options, Undo } from './options-state.ts';

/** The trusted contact, and the second person who must agree. */
export type Person = 'contact' | 'approver';

/** How the last tries ended: to set this person, and their first code; `null` before them. */
interface PersonTried {
  readonly set: ContactSet | null;
  readonly confirmed: boolean | null;
}

/** `pin`: how the last try ended, `null` before it. `silent`: nobody answered the last one of all. */
interface StepUpState extends Readonly<Record<Person, PersonTried>> {
  readonly pin: PinSet | null;
  readonly silent: boolean;
}

export interface StepUpSetting {
  readonly state: ReadonlySignal<StepUpState>;
  /** `earlier`: the PIN until now, `''` for the first one. */
  readonly setPin: (pin: string, earlier: string) => Promise<void>;
  readonly setPerson: (who: Person, name: string, number: string, code: string) => Promise<void>;
  readonly confirmPerson: (who: Person, code: string) => Promise<void>;
  /** Takes a proof away; where it goes at once, that can be undone. */
  readonly remove: (which: KeptProof) => Promise<void>;
}

const nobody: PersonTried = { set: null, confirmed: null };
const untried: StepUpState = { pin: null, contact: nobody, approver: nobody, silent: false };

/** What was set is told as any other change, with its undoing: a first proof goes the slow way, as all that is looser. */
export function stepUpSetting(
  ask_: typeof ask,
  { tell, loosen }: Pick<Options, 'tell' | 'loosen'>,
): StepUpSetting {
  const state = signal<StepUpState>(untried);
  const silent = (): void => {
    state.value = { ...state.value, silent: true };
  };
  const putBack = async (which: KeptProof): Promise<void> => {
    const reply = await ask_('restore-proof', { which });
    const restored = reply.ok && reply.answer.restored;
    await tell(restored ? { kind: 'saved', undo: null } : { kind: 'not-saved' });
  };
  const remove = (which: KeptProof, undo: Undo): Promise<void> => loosen({ kind: `remove-${which}` }, undo);
  const setPin = async (pin: string, earlier: string, undo: Undo): Promise<void> => {
    const reply = await ask_('set-pin', { pin, ...(earlier === '' ? {} : { earlier }) });
    if (!reply.ok) return silent();
    state.value = { ...untried, pin: reply.answer };
    if (reply.answer.kind === 'set') await tell({ kind: 'saved', undo });
  };
  return {
    state,
    setPin: (pin, earlier) =>
      // Both are known here alone, and only as long as this can be undone.
      setPin(pin, earlier, earlier === '' ? () => remove('pin', null) : () => setPin(earlier, pin, null)),
    async setPerson(who, name, number, code) {
      const reply = await ask_(`set-${who}`, { name, number, ...(code === '' ? {} : { code }) });
      if (!reply.ok) return silent();
      const { answer } = reply;
      state.value = { ...untried, [who]: { set: answer, confirmed: null } };
      if (answer.kind !== 'set') return;
      const earlierOne = (): Promise<void> => {
        // The secret that is shown is of the one who goes.
        state.value = untried;
        return putBack(who);
      };
      const undo = answer.replaces ? earlierOne : () => remove(who, null);
      await tell({ kind: 'saved', undo });
    },
    async confirmPerson(who, code) {
      const reply = await ask_(`confirm-${who}`, { code });
      if (!reply.ok) return silent();
      const { confirmed } = reply.answer;
      // Once the app has answered rightly the secret has done its work, and is shown no more.
      const set = confirmed ? null : state.value[who].set;
      state.value = { ...state.value, [who]: { set, confirmed }, silent: false };
      if (confirmed) await tell({ kind: 'saved', undo: null });
    },
    remove: (which) => remove(which, () => putBack(which)),
  };
}
