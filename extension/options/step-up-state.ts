// Setting up the PIN and the people who give codes: what was tried, and what became of it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ask } from '../channel/channel.ts';
import type { ContactSet, PinSet } from '../channel/options-protocol.ts';

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
}

const nobody: PersonTried = { set: null, confirmed: null };
const untried: StepUpState = { pin: null, contact: nobody, approver: nobody, silent: false };

/** `changed` is called when something was set, so that the page can show it. */
export function stepUpSetting(ask_: typeof ask, changed: () => Promise<void>): StepUpSetting {
  const state = signal<StepUpState>(untried);
  const silent = (): void => {
    state.value = { ...state.value, silent: true };
  };
  return {
    state,
    async setPin(pin, earlier) {
      const reply = await ask_('set-pin', { pin, ...(earlier === '' ? {} : { earlier }) });
      if (!reply.ok) return silent();
      state.value = { ...untried, pin: reply.answer };
      if (reply.answer.kind === 'set') await changed();
    },
    async setPerson(who, name, number, code) {
      const reply = await ask_(`set-${who}`, { name, number, ...(code === '' ? {} : { code }) });
      if (!reply.ok) return silent();
      state.value = { ...untried, [who]: { set: reply.answer, confirmed: null } };
      if (reply.answer.kind === 'set') await changed();
    },
    async confirmPerson(who, code) {
      const reply = await ask_(`confirm-${who}`, { code });
      if (!reply.ok) return silent();
      const { confirmed } = reply.answer;
      // Once the app has answered rightly the secret has done its work, and is shown no more.
      const set = confirmed ? null : state.value[who].set;
      state.value = { ...state.value, [who]: { set, confirmed }, silent: false };
      if (confirmed) await changed();
    },
  };
}
