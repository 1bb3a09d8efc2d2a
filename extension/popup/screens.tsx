// The first screen, the one reason, and the one that says how it ended.
import type { JSX } from 'preact';
import { explain } from '../../src/assess/explain.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { Note } from './note.tsx';
import { usePlaceWords } from './place-words.ts';
import { ChangeView, TransferView } from './transfer-view.tsx';
import type { Screen, Warning } from './warning.ts';

type State<K extends Screen['kind']> = Extract<Screen, { readonly kind: K }>;

/** The change since the last look, or the heaviest finding, as one sentence. */
function useReason(hold: HoldView): string {
  const { say } = useWords();
  const { finding } = usePlaceWords(hold);
  const { reason } = explain(hold);
  if (hold.change.length > 0) return say('changed');
  return reason === null ? say('last_look') : finding(reason);
}

function Changes({ hold }: { readonly hold: HoldView }): JSX.Element {
  return (
    <>
      {hold.change.map((change) => (
        <ChangeView key={change.field} change={change} hold={hold} />
      ))}
    </>
  );
}

/** What must be known before anything else: that it may have been paid already, and that it is soon forgotten. */
export function Beforehand({ hold }: { readonly hold: HoldView }): JSX.Element {
  const { say, timeOfDay } = useWords();
  return (
    <>
      {hold.uncheckedAt !== undefined && (
        <p class="perhaps-sent">{say('perhaps_sent', timeOfDay(hold.uncheckedAt, hold.now))}</p>
      )}
      {hold.place.isPrivate && <p class="quiet">{say('private_window')}</p>}
    </>
  );
}

export function ReasonScreen({ screen }: { readonly screen: State<'reason'> }): JSX.Element {
  const { hold } = screen;
  return (
    <>
      <h1 id="headline">{useReason(hold)}</h1>
      <Beforehand hold={hold} />
      <Changes hold={hold} />
      <TransferView hold={hold} />
    </>
  );
}

const endings: Readonly<Record<HoldView['state']['kind'], MessageKey>> = {
  cooling: 'refusal_closed',
  ready: 'refusal_closed',
  released: 'over_released',
  'looked-up': 'over_looked_up',
  cancelled: 'over_cancelled',
  expired: 'over_expired',
};

export function OverScreen({ screen, warning }: { screen: State<'over'>; warning: Warning }): JSX.Element {
  const { say } = useWords();
  return <Note says={say(endings[screen.hold.state.kind])} button={say('close')} press={warning.later} />;
}
