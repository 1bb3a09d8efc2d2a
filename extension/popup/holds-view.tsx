// The page of the payments that wait: for who cannot find the toolbar button, which browsers hide.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ask } from '../channel/channel.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import { Checking } from '../ui/checking.tsx';
import { useWords } from '../ui/saying.ts';
import { Holds } from './holds.tsx';
import { Note } from './note.tsx';

/** `silent`: the background did not answer. */
type HoldsState = readonly HoldView[] | 'loading' | 'silent';

export interface HoldsList {
  readonly state: ReadonlySignal<HoldsState>;
  readonly open: () => Promise<void>;
}

export function holdsList(ask_: typeof ask): HoldsList {
  const state = signal<HoldsState>('loading');
  return {
    state,
    async open() {
      const reply = await ask_('holds', {});
      state.value = reply.ok ? reply.answer : 'silent';
    },
  };
}

/** Often enough that no wait is shown that is over. */
const LOOKS_AGAIN_MS = 30_000;

export function HoldsView({ list }: { readonly list: HoldsList }): JSX.Element {
  const { say } = useWords();
  useEffect(() => {
    void list.open();
    const again = setInterval(() => void list.open(), LOOKS_AGAIN_MS);
    return () => clearInterval(again);
  }, [list]);
  const { value } = list.state;
  if (value === 'loading') return <Checking note />;
  if (value === 'silent')
    return <Note says={say('silent')} button={say('line_try_again')} press={() => void list.open()} />;
  return (
    <main class="toolbar">
      <h1>{say('holds_page')}</h1>
      <p class="quiet">{say('holds_page_more')}</p>
      <Holds holds={value} over={() => void list.open()} />
      <div class="other-ways">
        <a href="#/look">{say('look_link')}</a>
        <a href="#/help">{say('went_wrong')}</a>
      </div>
    </main>
  );
}
