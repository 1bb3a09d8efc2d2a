// One step: its question, what the answer came to, and the way to the next.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Question } from '../../src/findings/question.ts';
import type { Outcome } from '../../src/findings/stroke.ts';
import { keyOf } from '../channel/sentences.ts';
import { useWords } from '../ui/saying.ts';
import { StrokeMark } from '../ui/stroke.tsx';
import { AccountTypeStep } from './steps/account-type.tsx';
import { AmountStep } from './steps/amount.tsx';
import { PayeeStep } from './steps/payee.tsx';
import { PromptsStep } from './steps/prompts.tsx';
import { PurposeStep } from './steps/purpose.tsx';
import { RelationshipStep } from './steps/relationship.tsx';
import type { Screen, Warning } from './warning.ts';

type StepScreenState = Extract<Screen, { readonly kind: 'step' }>;

interface StepScreenProps {
  readonly screen: StepScreenState;
  readonly warning: Warning;
}

function Step({ question, screen, warning }: StepScreenProps & { question: Question }): JSX.Element {
  const { hold, given } = screen;
  const rest = {
    hold,
    given,
    outcome: hold.outcomes[question.stroke],
    answer: (one: Answer) => void warning.answer(one),
  };
  switch (question.stroke) {
    case 'payee':
      return <PayeeStep question={question} {...rest} />;
    case 'amount':
      return <AmountStep question={question} {...rest} />;
    case 'purpose':
      return <PurposeStep question={question} {...rest} />;
    case 'account-type':
      return <AccountTypeStep question={question} {...rest} />;
    case 'relationship':
      return <RelationshipStep question={question} {...rest} />;
    case 'prompts':
      return <PromptsStep question={question} {...rest} />;
  }
}

/** The two steps in which a mismatch must be put right before anything leaves. */
function mustBeCorrected({ stroke }: StepScreenState, outcome: Outcome): boolean {
  return outcome === 'does-not-fit' && (stroke === 'payee' || stroke === 'amount');
}

/** How the step ended, in words and shape: said aloud when it changes, and brought into sight. */
function Ending({ screen }: { readonly screen: StepScreenState }): JSX.Element {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { given, hold, stroke, understood } = screen;
  const outcome = hold.outcomes[stroke];
  useEffect(() => {
    if (given !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [given]);
  return (
    <div class="ending" role="status" ref={place}>
      {!understood && <p>{say('not_understood')}</p>}
      {outcome !== undefined && (
        <p class="outcome" data-outcome={outcome}>
          <StrokeMark shown={outcome} /> <b>{say(keyOf('outcome', outcome))}</b>
        </p>
      )}
      {outcome !== undefined && mustBeCorrected(screen, outcome) && <p>{say('correct_it')}</p>}
    </div>
  );
}

export function StepScreen({ screen, warning }: StepScreenProps): JSX.Element | null {
  const question = screen.hold.questions.find(({ stroke }) => stroke === screen.stroke);
  if (question === undefined) return null;
  return (
    <>
      <Step question={question} screen={screen} warning={warning} />
      <Ending screen={screen} />
    </>
  );
}
