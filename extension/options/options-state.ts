// The options page's state: the settings as the background has them, and whether the last change was stored.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../src/settings/settings.ts';
import type { ask } from '../channel/channel.ts';
import type { SettingsView } from '../channel/protocol.ts';

export type OptionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'shown';
      readonly view: SettingsView;
      readonly stored: 'untouched' | 'saved' | 'failed';
    };

export interface Options {
  readonly state: ReadonlySignal<OptionsState>;
  readonly open: () => Promise<void>;
  readonly change: (part: Partial<Settings>) => Promise<void>;
  readonly switchOn: (host: string) => Promise<void>;
}

export function options(ask_: typeof ask): Options {
  const state = signal<OptionsState>({ kind: 'loading' });
  const failed = (): void => {
    if (state.value.kind === 'shown') state.value = { ...state.value, stored: 'failed' };
  };
  const load = async (stored: 'untouched' | 'saved'): Promise<void> => {
    const reply = await ask_('settings', {});
    state.value = reply.ok ? { kind: 'shown', view: reply.answer, stored } : { kind: 'silent' };
  };
  return {
    state,
    open: () => load('untouched'),
    async change(part) {
      const reply = await ask_('change-settings', { patch: part });
      if (reply.ok) state.value = { kind: 'shown', view: reply.answer.view, stored: 'saved' };
      else failed();
    },
    async switchOn(host) {
      const reply = await ask_('switch-site', { host, on: true });
      if (reply.ok) await load('saved');
      else failed();
    },
  };
}
