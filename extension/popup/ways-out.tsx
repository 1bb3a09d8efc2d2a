// The foot of every screen: until when to wait, the safe way out with the focus, the quieter one, and the way to the next.
import type { JSX } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { explain } from '../../src/assess/explain.ts';
import { plainText } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { AidContext } from './aid.ts';
import { ContactCall } from './contact-call.tsx';
import { Countdown } from './countdown.tsx';
import { usePlaceWords } from './place-words.ts';
import { type HoldScreen, nextScreen, openSteps, type Warning } from './warning.ts';

/** From this tier on the screen names the caller who tells people to go round it (facts/warning-rules.json, W25). */
const NAMES_SWINDLERS_FROM = 4;

interface WaysOutProps {
  readonly screen: HoldScreen;
  readonly warning: Warning;
}

/** The words of the way to the next screen; `null` while this one is not answered, and at the last look. */
function useOnward({ hold, ...screen }: HoldScreen): string | null {
  const { say } = useWords();
  if (screen.kind === 'reason')
    return say(openSteps(hold).length < hold.questions.length ? 'next_step' : 'start_steps');
  if (screen.kind !== 'step' || hold.outcomes[screen.stroke] === undefined) return null;
  return say(nextScreen({ ...screen, hold }).kind === 'last-look' ? 'to_last_look' : 'next_step');
}

/** From this tier on help is offered beside every screen. */
const HELPS_FROM = 3;

/** The way to help, the way out without a word, and the person one trusts. */
function Help({
  hold,
  warning,
}: {
  readonly hold: HoldScreen['hold'];
  readonly warning: Warning;
}): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <ContactCall />
      <div class="other-ways">
        <a href={`#/help/${encodeURIComponent(hold.id)}`}>{say('help_link')}</a>
        <button type="button" class="link muted" onClick={warning.cannotTalk}>
          {say('cannot_talk')}
        </button>
      </div>
    </>
  );
}

/** What the person told themselves in quiet (facts/warning-rules.json, W17). */
function OwnPlan(): JSX.Element | null {
  const { say } = useWords();
  const { plan } = useContext(AidContext).value;
  if (plan === '') return null;
  return (
    <p class="own-plan">
      {say('plan_yours')} <q>{plainText(plan)}</q>
    </p>
  );
}

/** All that was noticed, and where it can be set otherwise. */
function WhySeen({ hold }: { readonly hold: HoldScreen['hold'] }): JSX.Element {
  const { say } = useWords();
  const { finding } = usePlaceWords(hold);
  const { reason, rest } = explain(hold);
  return (
    <details class="why-seen">
      <summary>{say('why_seen')}</summary>
      <ul class="noticed">
        {[...(reason === null ? [] : [reason]), ...rest].map((one) => (
          <li key={one.code}>{finding(one)}</li>
        ))}
      </ul>
      <a href="../options/options.html" target="_blank" rel="noreferrer">
        {say('open_options')}
      </a>
    </details>
  );
}

/** Takes the focus when it comes up, with the screen at its top; mount it anew for each screen. */
export function WaysOut({ screen, warning }: WaysOutProps): JSX.Element {
  const { say } = useWords();
  const onward = useOnward(screen);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    safe.current?.focus({ preventScroll: true });
  }, []);
  return (
    <footer class="ways-out">
      <Countdown hold={screen.hold} over={() => void warning.refresh()} />
      <button type="button" class="safe" ref={safe} onClick={warning.later}>
        {say('later')}
      </button>
      <div class="other-ways">
        {onward !== null && (
          <button type="button" class="on" onClick={warning.next}>
            {onward}
          </button>
        )}
        <button type="button" class="link muted" onClick={() => void warning.cancel()}>
          {say('wont_send')}
        </button>
      </div>
      {screen.hold.tier >= NAMES_SWINDLERS_FROM && (
        <>
          <OwnPlan />
          <p class="swindler-line">{say('swindler_line')}</p>
        </>
      )}
      {screen.hold.tier >= HELPS_FROM && <Help hold={screen.hold} warning={warning} />}
      <WhySeen hold={screen.hold} />
    </footer>
  );
}
