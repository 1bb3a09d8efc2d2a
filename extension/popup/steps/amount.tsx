// 查钱: what the person means to send against what the page will send, beside what it was last time.
import type { JSX } from 'preact';
import { turnedBy } from '../../../src/hold/turn.ts';
import { equalAmounts } from '../../../src/transfer/amount.ts';
import { Money } from '../../ui/money.tsx';
import { useWords } from '../../ui/saying.ts';
import { type Side, SideBySide } from '../../ui/sides.tsx';
import { usePlaceWords } from '../place-words.ts';
import { PageText } from '../transfer-view.tsx';
import { Choices } from './choice.tsx';
import { ShareOfAll } from './share.tsx';
import type { StepProps } from './step.ts';
import { Typed } from './typed.tsx';

type Props = StepProps<'amount'>;

/** What the person said, as it is shown: the amount chosen, or the text as typed. */
function useGiven({ question, hold, given, outcome }: Props): Side {
  const { say } = useWords();
  const label = say('you_answered');
  if (given?.stroke !== 'amount' || 'share' in given) {
    const own = outcome === 'fits' ? hold.transfer.amount : null;
    return { label, body: own && <Money amount={own} holder={hold.transfer.payee.holder} /> };
  }
  if ('typed' in given) return { label, body: <PageText text={given.typed} /> };
  const chosen = question.ask === 'choose' ? question.options[given.chosen] : undefined;
  return { label, body: chosen && <Money amount={chosen} holder={hold.transfer.payee.holder} /> };
}

/** The page's amount is shown only when the person has said theirs. */
function Compared(props: Props): JSX.Element | null {
  const { onPage } = usePlaceWords(props.hold);
  const own = useGiven(props);
  const { amount, payee } = props.hold.transfer;
  if (props.outcome === undefined || own.body === null) return null;
  return (
    <SideBySide
      left={own}
      right={{ label: onPage, body: amount && <Money amount={amount} holder={payee.holder} /> }}
    />
  );
}

function Answering({ question, hold, given, outcome, answer }: Props): JSX.Element {
  const words = useWords();
  if (question.ask === 'type')
    return (
      <Typed
        label={words.say('ask_amount')}
        inputMode="decimal"
        maxLength={30}
        give={(typed) => answer({ stroke: 'amount', typed })}
      />
    );
  const right = question.options.findIndex(
    (one) => hold.transfer.amount !== null && equalAmounts(one, hold.transfer.amount),
  );
  const chosen = given?.stroke === 'amount' && 'chosen' in given ? given.chosen : null;
  return (
    <Choices
      label={words.say('ask_amount')}
      options={turnedBy([...question.options.keys()], hold.id)}
      chosen={chosen ?? (outcome === 'fits' ? right : null)}
      name={(at) => <bdi>{words.amount(question.options[at] ?? null)}</bdi>}
      choose={(at) => answer({ stroke: 'amount', chosen: at })}
    />
  );
}

export function AmountStep(props: Props): JSX.Element {
  const { say, date, amount } = useWords();
  const { question, outcome, hold, answer } = props;
  const { before } = question;
  return (
    <>
      <h1 id="headline">{say('ask_amount')}</h1>
      {before !== null && before.amount !== null && (
        <p class="quiet">
          {say('last_time', date(before.at))}: <bdi>{amount(before.amount)}</bdi>
        </p>
      )}
      <Answering {...props} />
      <Compared {...props} />
      {question.ask === 'type' && question.askShare === true && outcome === 'fits' && (
        <ShareOfAll hold={hold} answer={answer} />
      )}
    </>
  );
}
