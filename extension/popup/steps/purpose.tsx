// 查事: the person says the reason first; then the page's stands beside it, and the person says whether they fit.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { type Reason, reasons } from '../../../src/findings/question.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { keyOf } from '../../channel/sentences.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { usePlaceWords } from '../place-words.ts';
import { PageText } from '../transfer-view.tsx';
import { Choices } from './choice.tsx';
import { Following } from './following.tsx';
import type { StepProps } from './step.ts';

type Props = StepProps<'purpose'>;

/** Where the page has no reason there is nothing to compare: saying one is the whole answer. */
function Fitting({ question, hold, given, answer, reason }: Props & { reason: Reason }): JSX.Element {
  const { say } = useWords();
  const { pageSays } = usePlaceWords(hold);
  const same = given?.stroke === 'purpose' && given.reason === reason ? given.same : null;
  return (
    <Following>
      <SideBySide
        left={{ label: say('you_say'), body: <b>{say(keyOf('reason', reason))}</b> }}
        right={{
          label: pageSays,
          body: question.purpose && <PageText text={question.purpose} />,
        }}
      />
      {question.purpose !== null && (
        <>
          <h2>{say('ask_purpose_same')}</h2>
          <Choices
            label={say('ask_purpose_same')}
            options={['yes', 'no']}
            chosen={same === null ? null : same ? 'yes' : 'no'}
            name={(one) => say(one === 'yes' ? 'fits_yes' : 'fits_no')}
            choose={(one) => answer({ stroke: 'purpose', reason, same: one === 'yes' })}
          />
        </>
      )}
    </Following>
  );
}

export function PurposeStep(props: Props): JSX.Element {
  const { say } = useWords();
  const reason = useSignal<Reason | null>(props.given?.stroke === 'purpose' ? props.given.reason : null);
  const choose = (one: Reason): void => {
    reason.value = one;
    if (props.question.purpose === null) props.answer({ stroke: 'purpose', reason: one, same: true });
  };
  return (
    <>
      <h1 id="headline">{say('ask_purpose')}</h1>
      <Choices
        label={say('ask_purpose')}
        options={turnedBy(reasons, props.hold.id)}
        chosen={reason.value}
        name={(one) => say(keyOf('reason', one))}
        choose={choose}
      />
      {reason.value !== null && <Fitting {...props} reason={reason.value} />}
    </>
  );
}
