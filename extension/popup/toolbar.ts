// The toolbar view's state: what the page at hand is, which payments wait, and which may have gone unseen.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ask } from '../channel/channel.ts';
import type { Here, HoldView, SettingsView, Switched, Unchecked } from '../channel/page-protocol.ts';
import type { Reply } from '../channel/protocol.ts';

/**
 * `refused`: the browser did not give leave for the site that was asked for. `offFrom`: when the site that is still guarded goes
 * off or is paused, ms since the epoch. `needsCode`: the trusted contact's code is needed for that. `cannotTeach`: the browser did not let us
 * into the page that was to be taught.
 */
type ToolbarState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'shown';
      readonly here: Here;
      readonly holds: readonly HoldView[];
      readonly unchecked: readonly Unchecked[];
      readonly followUp: Unchecked | null;
      readonly refused: boolean;
      readonly offFrom: number | null;
      readonly needsCode: boolean;
      readonly cannotTeach: boolean;
    };

export interface Toolbar {
  readonly state: ReadonlySignal<ToolbarState>;
  readonly open: () => Promise<void>;
  /** The payment of `followUp` was asked after, and is all right. */
  readonly followedUp: (at: number) => Promise<void>;
  readonly switchSite: (host: string, on: boolean) => Promise<void>;
  /** For an hour. */
  readonly pauseSite: (host: string) => Promise<void>;
  /** Call it straight from the press: the browser asks the person only then. */
  readonly guardSite: (pattern: string) => Promise<void>;
  /** Closes this view once the page can be pointed at. */
  readonly teach: () => Promise<void>;
}

function offFromOf({ pending }: SettingsView, host: string): number | null {
  const leaving = pending.find(({ what }) => {
    if (what.kind !== 'settings') return false;
    const { offSites = [], pausedSites = {} } = what.step.to;
    return offSites.includes(host) || Object.hasOwn(pausedSites, host);
  });
  return leaving?.dueAt ?? null;
}

function afterSwitch({ here, pending, refused }: Switched) {
  return { here, offFrom: pending?.dueAt ?? null, needsCode: refused !== null };
}

const HOUR = 60 * 60 * 1000;

/** `request` asks the browser for one match pattern and answers whether it was given. `close` closes this view. */
export function toolbar(
  ask_: typeof ask,
  request: (pattern: string) => Promise<boolean>,
  close: () => void,
): Toolbar {
  const state = signal<ToolbarState>({ kind: 'loading' });

  const open = async (refused = false): Promise<void> => {
    const [here, holds, unchecked, settings, followUp] = await Promise.all([
      ask_('here', {}),
      ask_('holds', {}),
      ask_('unchecked', {}),
      ask_('settings', {}),
      ask_('follow-up', {}),
    ]);
    state.value =
      here.ok && holds.ok && unchecked.ok && settings.ok
        ? {
            kind: 'shown',
            here: here.answer,
            holds: holds.answer,
            unchecked: unchecked.answer,
            // It is no part of what guards: without it all the rest is shown.
            followUp: followUp.ok ? followUp.answer : null,
            refused,
            offFrom: offFromOf(settings.answer, here.answer.host),
            needsCode: false,
            cannotTeach: false,
          }
        : { kind: 'silent' };
  };

  const switched = (reply: Reply<'switch-site' | 'pause-site'>): void => {
    if (!reply.ok) state.value = { kind: 'silent' };
    else if (state.value.kind === 'shown') state.value = { ...state.value, ...afterSwitch(reply.answer) };
  };

  return {
    state,
    open: () => open(),
    async followedUp(at) {
      await ask_('followed-up', { at });
      await open();
    },
    switchSite: async (host, on) => switched(await ask_('switch-site', { host, on })),
    pauseSite: async (host) => switched(await ask_('pause-site', { host, forMs: HOUR })),
    teach: async () => {
      const reply = await ask_('teach', {});
      if (reply.ok && reply.answer.begun) close();
      else if (!reply.ok) state.value = { kind: 'silent' };
      else if (state.value.kind === 'shown') state.value = { ...state.value, cannotTeach: true };
    },
    guardSite: async (pattern) => open(!(await request(pattern))),
  };
}
