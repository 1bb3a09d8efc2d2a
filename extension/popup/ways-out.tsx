// The foot of every screen: until when to wait, the safe way out with the focus, the quieter one, and the way to the next.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isElsewhere } from '../../src/hold/hold.ts';
import { useWords } from '../ui/saying.ts';
import { Countdown } from './countdown.tsx';
import { type HoldScreen, nextScreen, openSteps, type Warning } from './warning.ts';

/** From this tier on every screen names the caller who tells people to go round it (facts/warning-rules.json, W25). */
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

/** The way on, in the person's own words; it comes when it is due, below the safe one. */
function WayOn({ hold, warning }: { hold: HoldScreen['hold']; warning: Warning }): JSX.Element | null {
  const { say } = useWords();
  if (hold.canRelease !== null) return null;
  return (
    <p class="way-on">
      <button type="button" class="link" onClick={() => void warning.release()}>
        {say(isElsewhere(hold) ? 'elsewhere_go_on' : 'go_on')}
      </button>
    </p>
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
      {screen.kind === 'last-look' && <WayOn hold={screen.hold} warning={warning} />}
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
      {screen.hold.tier >= NAMES_SWINDLERS_FROM && <p class="swindler-line">{say('swindler_line')}</p>}
    </footer>
  );
}
