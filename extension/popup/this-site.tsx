// The page at hand: what it is in one line, the switch for it, and what can be done about it.
import type { JSX } from 'preact';
import type { Here, Unseen } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import type { Toolbar } from './toolbar.ts';

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
    <div class="unseen-frame">
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

/** For a page on which nothing was noticed that pays. */
function Teach({ toolbar }: { readonly toolbar: Toolbar }): JSX.Element {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="link teach"
      title={say('teach_link_more')}
      onClick={() => void toolbar.teach()}
    >
      {say('teach_link')}
    </button>
  );
}

interface ThisSiteProps {
  readonly here: Here;
  readonly isHeld: boolean;
  readonly refused: boolean;
  readonly offFrom: number | null;
  readonly needsCode: boolean;
  readonly cannotTeach: boolean;
  readonly toolbar: Toolbar;
}

export function ThisSite(props: ThisSiteProps): JSX.Element {
  const { here, isHeld, refused, offFrom, needsCode, cannotTeach, toolbar } = props;
  const { say } = useWords();
  const said = useStateOf(here, isHeld);
  return (
    <section class="site">
      <h1>{here.host === '' ? said : <bdi>{here.host}</bdi>}</h1>
      {here.host !== '' && <p>{said}</p>}
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
      {here.state === 'guarded' && <Teach toolbar={toolbar} />}
      {here.unseen !== null && <UnseenFrame unseen={here.unseen} toolbar={toolbar} />}
      {offFrom !== null && <Leaving here={here} offFrom={offFrom} toolbar={toolbar} />}
      <p role="status">
        {refused && say('guard_refused')}
        {needsCode && say('site_needs_code')}
        {cannotTeach && say('teach_cannot')}
      </p>
    </section>
  );
}
