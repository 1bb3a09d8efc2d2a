// The rest of a wait, for the eye only: the background alone knows when it is over.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../src/settings/settings.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import { tagOf } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';

const SECOND = 1000;

/** ms as `0:09`, `29:41`, `23:59:03` or as the language has them, a begun second counting whole. */
export function digits(ms: number, language: Language): string {
  const all = Math.max(0, Math.ceil(ms / SECOND));
  const rest = { hours: Math.floor(all / 3600), minutes: Math.floor((all % 3600) / 60), seconds: all % 60 };
  // Where no hour stands before them, minutes are one figure or two: 01:30 could be a time of day.
  const style =
    rest.hours > 0 ? ({ style: 'digital' } as const) : ({ minutes: 'numeric', seconds: '2-digit' } as const);
  return new Intl.DurationFormat(tagOf(language), style).format(rest);
}

/** ms that are left, by this window's clock as far as the background's is ahead of it; from 0 on `over` is called. */
function useRest(hold: HoldView, over: () => void): number {
  const { now } = hold;
  const ahead = useMemo(() => now - Date.now(), [now]);
  const clock = useSignal(Date.now());
  const rest = hold.endsAt - clock.value - ahead;
  useEffect(() => {
    const timer = setTimeout(() => {
      clock.value = Date.now();
      if (rest <= SECOND && hold.canRelease === 'too-early') over();
    }, SECOND);
    return () => clearTimeout(timer);
  });
  return rest;
}

/** Only the digits, in a list of several; the time of day beside them is what is read aloud. */
export function Rest({ hold, over }: { readonly hold: HoldView; over: () => void }): JSX.Element {
  const { say, language } = useWords();
  return (
    <span class="rest small" aria-hidden="true">
      {say('wait_left', digits(useRest(hold, over), language))}
    </span>
  );
}

/** Aloud, three times: at the start the whole sentence, then that half is over, then that it is over. */
function Aloud({ hold, rest, sentence }: { hold: HoldView; rest: number; sentence: string }): JSX.Element {
  const { say } = useWords();
  const half = hold.canRelease === 'too-early' && rest * 2 <= hold.endsAt - hold.createdAt;
  return (
    <p class="hidden-text" role="status">
      {half ? say('wait_half') : sentence}
    </p>
  );
}

/** Until when to wait, and how long that is. */
export function Countdown({ hold, over }: { readonly hold: HoldView; over: () => void }): JSX.Element {
  const { say, timeOfDay, amount, language } = useWords();
  const rest = useRest(hold, over);
  const waiting = hold.canRelease === 'too-early';
  const sentence = waiting ? say('wait_until', timeOfDay(hold.endsAt, hold.now)) : say('wait_over');
  return (
    <div class="wait">
      <p aria-hidden="true">{sentence}</p>
      {waiting && (
        <p class="rest" role="timer" aria-live="off">
          {say('wait_left', digits(rest, language))}
        </p>
      )}
      {waiting && (
        <p class="why-wait">{say('wait_why', amount(hold.transfer.amount) || say('this_money'))}</p>
      )}
      <Aloud hold={hold} rest={rest} sentence={sentence} />
    </div>
  );
}
