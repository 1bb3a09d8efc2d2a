// The last look: the transfer once more, all that was noticed, and what is still missing before the way on.
import type { JSX } from 'preact';
import { explain } from '../../src/assess/explain.ts';
import { needsTwo } from '../../src/findings/finding.ts';
import { leftOut } from '../../src/hold/step-up.ts';
import { closesFlow } from '../../src/hold/wait.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { usePlaceWords } from './place-words.ts';
import { Proof, proofAsked } from './proof.tsx';
import { refusalSentences } from './sayings.ts';
import { Beforehand } from './screens.tsx';
import { TransferView } from './transfer-view.tsx';
import type { Screen, Warning } from './warning.ts';

type LastLookState = Extract<Screen, { readonly kind: 'last-look' }>;

/** Why the way on is not there yet, or was refused. */
function WhyNotYet({ screen }: { readonly screen: LastLookState }): JSX.Element {
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

const leftOutSentences = { pin: 'no_pin', code: 'no_contact' } as const;

/** The proofs that nobody can be asked for, because they were not set up in time. */
function LeftOut({ hold }: { readonly hold: HoldView }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      {needsTwo(hold.findings) && hold.stepUp.approver === 'not-set' && <p>{say('no_second_person')}</p>}
      {leftOut(hold.tier, hold.stepUp).map((one) => (
        <p key={one} class="quiet">
          {say(leftOutSentences[one])}
        </p>
      ))}
    </>
  );
}

export function LastLook(props: { screen: LastLookState; warning: Warning }): JSX.Element {
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
      <WhyNotYet screen={props.screen} />
      <LeftOut hold={hold} />
      {proof !== null && <Proof key={proof} proof={proof} warning={props.warning} />}
    </>
  );
}
