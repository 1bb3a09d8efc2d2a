// Setting up the PIN and the trusted contact: what was tried, and what became of it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ask } from '../channel/channel.ts';
import type { ContactSet, PinSet } from '../channel/protocol.ts';

/** `pin`, `contact` and `confirmed`: how the last try ended, `null` before it. `silent`: nobody answered it. */
interface StepUpState {
  readonly pin: PinSet | null;
  readonly contact: ContactSet | null;
  readonly confirmed: boolean | null;
  readonly silent: boolean;
}

export interface StepUpSetting {
  readonly state: ReadonlySignal<StepUpState>;
  /** `earlier`: the PIN until now, `''` for the first one. */
  readonly setPin: (pin: string, earlier: string) => Promise<void>;
  readonly setContact: (name: string, number: string, code: string) => Promise<void>;
  readonly confirmContact: (code: string) => Promise<void>;
}

const untried: StepUpState = { pin: null, contact: null, confirmed: null, silent: false };

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
    async setContact(name, number, code) {
      const reply = await ask_('set-contact', { name, number, ...(code === '' ? {} : { code }) });
      if (!reply.ok) return silent();
      state.value = { ...untried, contact: reply.answer };
      if (reply.answer.kind === 'set') await changed();
    },
    async confirmContact(code) {
      const reply = await ask_('confirm-contact', { code });
      if (!reply.ok) return silent();
      const { confirmed } = reply.answer;
      // Once the app has answered rightly the secret has done its work, and is shown no more.
      state.value = { ...state.value, contact: confirmed ? null : state.value.contact, confirmed };
      if (confirmed) await changed();
    },
  };
}
