// The toolbar view: this site, the payments that wait, what may have gone unseen, and the ways to other places.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Checking } from '../ui/checking.tsx';
import { useWords } from '../ui/saying.ts';
import { FollowUp } from './follow-up.tsx';
import { Holds } from './holds.tsx';
import { Note } from './note.tsx';
import { ThisSite } from './this-site.tsx';
import type { Toolbar } from './toolbar.ts';
import { UncheckedPayments } from './unchecked-payments.tsx';

interface ToolbarViewProps {
  readonly toolbar: Toolbar;
  readonly openOptions: () => void;
}

function Shown({ toolbar }: { readonly toolbar: Toolbar }): JSX.Element {
  const { say } = useWords();
  const state = toolbar.state.value;
  switch (state.kind) {
    case 'loading':
      return <Checking />;
    case 'silent':
      return <Note says={say('silent')} button={say('line_try_again')} press={() => void toolbar.open()} />;
    case 'shown':
      return (
        <>
          <UncheckedPayments payments={state.unchecked} />
          {state.followUp !== null && <FollowUp payment={state.followUp} toolbar={toolbar} />}
          <ThisSite
            {...state}
            isHeld={state.holds.some(({ transfer }) => transfer.site === state.here.host)}
            toolbar={toolbar}
          />
          <Holds holds={state.holds} over={() => void toolbar.open()} />
        </>
      );
  }
}

export function ToolbarView({ toolbar, openOptions }: ToolbarViewProps): JSX.Element {
  const { say } = useWords();
  useEffect(() => void toolbar.open(), [toolbar]);
  return (
    <main class="toolbar">
      <Shown toolbar={toolbar} />
      <div class="other-ways">
        <a href="#/look">{say('look_link')}</a>
        <a href="#/help">{say('went_wrong')}</a>
        <button type="button" class="link" onClick={openOptions}>
          {say('open_options')}
        </button>
      </div>
    </main>
  );
}
