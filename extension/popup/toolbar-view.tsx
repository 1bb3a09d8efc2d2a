// The toolbar view: what this page is in one line, the switch for it, the payments that wait, and what may have gone unseen.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Here, Unchecked, Unseen } from '../channel/protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { FollowUp } from './follow-up.tsx';
import { Holds } from './holds.tsx';
import { Note } from './screens.tsx';
import type { Toolbar } from './toolbar.ts';
import { WhoAndHowMuch } from './who-and-how-much.tsx';

const sentences: Readonly<Record<Here['state'], MessageKey>> = {
  guarded: 'title_guarded',
  paused: 'title_paused',
  off: 'title_off',
  'not-guarded': 'title_not_guarded',
  'cannot-be-guarded': 'here_cannot_be_guarded',
};

function SiteSwitch({ here, toolbar }: { here: Here; toolbar: Toolbar }): JSX.Element {
  const { say } = useWords();
  const on = here.state === 'guarded';
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      onClick={() => void toolbar.switchSite(here.host, !on)}
    >
      <span>{say('switch_site')}</span>
      <span class="switch-state" aria-hidden="true">
        <span class="knob" />
        {say(on ? 'switch_on' : 'switch_off')}
      </span>
    </button>
  );
}

/** A part of the page that we cannot look into, and the one thing that can be done about it. */
function UnseenFrame({ unseen, toolbar }: { unseen: Unseen; toolbar: Toolbar }): JSX.Element {
  const { say } = useWords();
  return (
    <div class="unseen">
      <p>{say('unseen_frame', unseen.host)}</p>
      <button type="button" onClick={() => void toolbar.guardSite(unseen.pattern)}>
        {say('guard_frame')}
      </button>
    </div>
  );
}

/** The site is on still: who was told to switch it off has until then to leave it on. */
function Leaving({ here, offFrom, toolbar }: { here: Here; offFrom: number; toolbar: Toolbar }): JSX.Element {
  const words = useWords();
  return (
    <div class="leaving">
      <p>{words.say('site_off_from', words.timeOfDay(offFrom, Date.now()))}</p>
      <button type="button" onClick={() => void toolbar.switchSite(here.host, true)}>
        {words.say('site_leave_on')}
      </button>
    </div>
  );
}

/** What this page is, in one line: that a payment of its own waits says more than that it is guarded. */
function useStateOf(here: Here, isHeld: boolean): string {
  const { say, timeOfDay } = useWords();
  if (isHeld && here.state === 'guarded') return say('title_held');
  const { pausedUntil } = here;
  if (here.state !== 'paused' || pausedUntil === null) return say(sentences[here.state]);
  return say('here_paused_until', timeOfDay(pausedUntil, Date.now()));
}

interface SiteProps {
  readonly here: Here;
  readonly isHeld: boolean;
  readonly refused: boolean;
  readonly offFrom: number | null;
  readonly needsCode: boolean;
  readonly toolbar: Toolbar;
}

function Site({ here, isHeld, refused, offFrom, needsCode, toolbar }: SiteProps): JSX.Element {
  const { say } = useWords();
  const said = useStateOf(here, isHeld);
  return (
    <section class="site">
      {here.host !== '' && (
        <h1>
          <bdi>{here.host}</bdi>
        </h1>
      )}
      <p>{said}</p>
      {(here.state === 'guarded' || here.state === 'paused' || here.state === 'off') && (
        <SiteSwitch here={here} toolbar={toolbar} />
      )}
      {here.state === 'guarded' && offFrom === null && (
        <button type="button" class="link" onClick={() => void toolbar.pauseSite(here.host)}>
          {say('pause_site')}
        </button>
      )}
      {here.state === 'not-guarded' && here.pattern !== '' && (
        <button type="button" onClick={() => void toolbar.guardSite(here.pattern)}>
          {say('guard_site')}
        </button>
      )}
      {here.unseen !== null && <UnseenFrame unseen={here.unseen} toolbar={toolbar} />}
      {offFrom !== null && <Leaving here={here} offFrom={offFrom} toolbar={toolbar} />}
      <p role="status">
        {refused && say('guard_refused')}
        {needsCode && say('site_needs_code')}
      </p>
    </section>
  );
}

/** Nothing at all on an ordinary day. */
function UncheckedPayments({ payments }: { readonly payments: readonly Unchecked[] }): JSX.Element | null {
  const words = useWords();
  if (payments.length === 0) return null;
  return (
    <section class="unchecked">
      <h2>{words.say('unchecked')}</h2>
      <ul class="holds">
        {payments.map(({ at, site, name, amount }) => (
          <li key={at}>
            <WhoAndHowMuch who={name} amount={amount} />
            <span class="quiet small">
              <bdi>{site}</bdi> {words.timeOfDay(at, Date.now())}
            </span>
          </li>
        ))}
      </ul>
      <p>{words.say('unchecked_what_now')}</p>
    </section>
  );
}

interface ToolbarViewProps {
  readonly toolbar: Toolbar;
  readonly openOptions: () => void;
}

function Shown({ toolbar }: { readonly toolbar: Toolbar }): JSX.Element {
  const { say } = useWords();
  const state = toolbar.state.value;
  switch (state.kind) {
    case 'loading':
      return <p class="quiet">{say('line_checking')}</p>;
    case 'silent':
      return <Note says={say('silent')} button={say('line_try_again')} press={() => void toolbar.open()} />;
    case 'shown':
      return (
        <>
          <UncheckedPayments payments={state.unchecked} />
          {state.followUp !== null && <FollowUp payment={state.followUp} toolbar={toolbar} />}
          <Site
            {...state}
            isHeld={state.holds.some(({ transfer }) => transfer.site === state.here.host)}
            toolbar={toolbar}
          />
          <Holds holds={state.holds} />
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
