// The toolbar view's state: what the page at hand is, which payments wait, and which may have gone unseen.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ask } from '../channel/channel.ts';
import type { Here, HoldView, Unchecked } from '../channel/protocol.ts';

/** `refused`: the browser did not give leave for the site that was asked for. */
type ToolbarState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'shown';
      readonly here: Here;
      readonly holds: readonly HoldView[];
      readonly unchecked: readonly Unchecked[];
      readonly refused: boolean;
    };

export interface Toolbar {
  readonly state: ReadonlySignal<ToolbarState>;
  readonly open: () => Promise<void>;
  readonly switchSite: (host: string, on: boolean) => Promise<void>;
  /** Call it straight from the press: the browser asks the person only then. */
  readonly guardSite: (pattern: string) => Promise<void>;
}

/** `request` asks the browser for one match pattern and answers whether it was given. */
export function toolbar(ask_: typeof ask, request: (pattern: string) => Promise<boolean>): Toolbar {
  const state = signal<ToolbarState>({ kind: 'loading' });

  const open = async (refused = false): Promise<void> => {
    const [here, holds, unchecked] = await Promise.all([
      ask_('here', {}),
      ask_('holds', {}),
      ask_('unchecked', {}),
    ]);
    state.value =
      here.ok && holds.ok && unchecked.ok
        ? { kind: 'shown', here: here.answer, holds: holds.answer, unchecked: unchecked.answer, refused }
        : { kind: 'silent' };
  };

  return {
    state,
    open: () => open(),
    async switchSite(host, on) {
      const reply = await ask_('switch-site', { host, on });
      if (!reply.ok) state.value = { kind: 'silent' };
      else if (state.value.kind === 'shown') state.value = { ...state.value, here: reply.answer.here };
    },
    guardSite: async (pattern) => open(!(await request(pattern))),
  };
}
