// One payment in a list: who and how much; what was not read is said to be so.
import type { JSX } from 'preact';
import type { Amount } from '../../src/transfer/amount.ts';
import { useWords } from '../ui/saying.ts';
import { PageText } from './transfer-view.tsx';

interface WhoAndHowMuchProps {
  readonly who: string | null;
  readonly amount: Amount | null;
}

export function WhoAndHowMuch({ who, amount }: WhoAndHowMuchProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <b>
        <PageText text={who} unseen={words.say('finding_payee_not_read')} />
      </b>
      <span>
        <PageText
          text={amount === null ? null : words.amount(amount)}
          unseen={words.say('finding_amount_not_read')}
        />
      </span>
    </>
  );
}
