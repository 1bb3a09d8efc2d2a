// The screens before and after the steps: the one reason, the last look, and how it ended.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { explain } from '../../src/assess/explain.ts';
import { needsTwo } from '../../src/findings/finding.ts';
import { closesFlow } from '../../src/hold/wait.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { refusalSentences } from './choices.ts';
import { usePlaceWords } from './place-words.ts';
import { Proof, proofAsked } from './proof.tsx';
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
function Beforehand({ hold }: { readonly hold: HoldView }): JSX.Element {
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

/** Why the way on is not there yet, or was refused. */
function WhyNotYet({ screen }: { readonly screen: State<'last-look'> }): JSX.Element {
  const { say, timeOfDay } = useWords();
  const { hold, refused } = screen;
  const why = refused ?? (hold.canRelease === 'too-early' ? null : hold.canRelease);
  const until = timeOfDay(hold.endsAt, hold.now);
  return (
    <div class="not-yet" role="status">
      {why !== null && <p>{say(refusalSentences[why], until)}</p>}
      {hold.canRelease === 'too-early' && <p>{say('wait_meanwhile')}</p>}
      {hold.canRelease === 'too-early' && closesFlow(hold) && <p>{say('wait_long')}</p>}
    </div>
  );
}

export function LastLook(props: { screen: State<'last-look'>; warning: Warning }): JSX.Element {
  const { say } = useWords();
  const { hold } = props.screen;
  const { finding } = usePlaceWords(hold);
  const { reason, rest, goodNews } = explain(hold);
  const proof = proofAsked(hold);
  const noticed = [...(reason === null ? [] : [reason]), ...rest, ...goodNews];
  return (
    <>
      <h1 id="headline">{say('last_look')}</h1>
      <Beforehand hold={hold} />
      <TransferView hold={hold} />
      <ul class="noticed">
        {noticed.map((one) => (
          <li key={one.code}>{finding(one)}</li>
        ))}
      </ul>
      {needsTwo(hold.findings) && hold.stepUp.approver === 'not-set' && <p>{say('no_second_person')}</p>}
      <WhyNotYet screen={props.screen} />
      {proof !== null && <Proof key={proof} proof={proof} warning={props.warning} />}
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

interface NoteProps {
  readonly says: string;
  readonly more?: string;
  readonly button?: string;
  readonly press?: () => void;
}

/** One sentence in the middle, and at most one button, with the focus. */
export function Note({ says, more, button, press }: NoteProps): JSX.Element {
  const only = useRef<HTMLButtonElement>(null);
  useEffect(() => only.current?.focus(), []);
  return (
    <div class="note">
      <h1 id="headline">{says}</h1>
      {more !== undefined && <p>{more}</p>}
      {button !== undefined && (
        <button type="button" class="safe" ref={only} onClick={press}>
          {button}
        </button>
      )}
    </div>
  );
}

export function OverScreen({ screen, warning }: { screen: State<'over'>; warning: Warning }): JSX.Element {
  const { say } = useWords();
  return <Note says={say(endings[screen.hold.state.kind])} button={say('close')} press={warning.later} />;
}
