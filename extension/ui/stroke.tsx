// The six strokes: brush marks that are hollow until they are answered, and the two characters 三 they make.
import type { JSX } from 'preact';
import type { Outcome, Stroke } from '../../src/findings/stroke.ts';
import { keyOf } from '../channel/sentences.ts';
import { useWords } from './saying.ts';

/** What a stroke shows: how its step ended, or that it has not been looked at. */
export type Shown = Outcome | 'pending';

const WHOLE =
  'M1.5 9.2C4.5 4.4 8 4.2 13 5.2c8 1.4 15 .3 22-1.4 3-.6 5.2.4 5.4 2.3.2 2.3-2.4 3.9-5.4 4.5-8 1.5-15.5 1.1-22.5 1.9-4.2.5-8.5.3-11-3.3z';
const BROKEN =
  'M1.5 9.2C4.5 4.4 8 4.2 13 5.2l4.2.5-2.6 6.6-2.1.2c-4.2.5-8.5.3-11-3.3zM24.5 5.5c3.6-.4 7-1 10.5-1.7 3-.6 5.2.4 5.4 2.3.2 2.3-2.4 3.9-5.4 4.5-4.3.8-8.5 1.1-12.6 1.3z';

/** One brush mark: inked when it fits, broken when it does not, dashed when there was nothing to see. */
export function StrokeMark({ shown }: { readonly shown: Shown }): JSX.Element {
  return (
    <svg class="stroke-mark" data-outcome={shown} viewBox="0 0 42 16" aria-hidden="true">
      <path d={shown === 'does-not-fit' ? BROKEN : WHOLE} />
    </svg>
  );
}

interface StrokesProps {
  readonly strokes: readonly Stroke[];
  readonly current: Stroke | null;
  readonly shownOf: (stroke: Stroke) => Shown;
  readonly open: (stroke: Stroke) => void;
}

function StrokeItem({ stroke, current, shownOf, open }: StrokesProps & { stroke: Stroke }): JSX.Element {
  const { say } = useWords();
  const shown = shownOf(stroke);
  return (
    <li>
      <button
        type="button"
        class="stroke"
        data-outcome={shown}
        aria-current={stroke === current ? 'step' : undefined}
        onClick={() => open(stroke)}
      >
        <StrokeMark shown={shown} />
        <span class="stroke-name">{say(keyOf('stroke', stroke))}</span>
        <span class="hidden-text">{say(keyOf('outcome', shown))}</span>
      </button>
    </li>
  );
}

/** The strokes of a hold, three by three, each a way to its step. */
export function Strokes(props: StrokesProps): JSX.Element {
  const { say } = useWords();
  const threes = [props.strokes.slice(0, 3), props.strokes.slice(3)].filter((three) => three.length > 0);
  return (
    <nav class="strokes" aria-label={say('strokes')}>
      {threes.map((three, nth) => (
        <ol key={nth === 0 ? 'checks' : 'confirms'} aria-label={say(nth === 0 ? 'checks' : 'confirms')}>
          {three.map((stroke) => (
            <StrokeItem key={stroke} {...props} stroke={stroke} />
          ))}
        </ol>
      ))}
    </nav>
  );
}
