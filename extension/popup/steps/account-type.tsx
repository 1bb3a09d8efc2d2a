// 对账户: whose account it should be, against whose account the page shows.
import type { JSX } from 'preact';
import { type AccountType, accountTypes } from '../../../src/findings/question.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { accountTypeNames, holderNames } from '../choices.ts';
import { usePlaceWords } from '../place-words.ts';
import { Choices } from './choice.tsx';
import type { StepProps } from './step.ts';

export function AccountTypeStep({ question, hold, given, answer }: StepProps<'account-type'>): JSX.Element {
  const { say } = useWords();
  const { pageSays } = usePlaceWords(hold);
  const expected: AccountType | null = given?.stroke === 'account-type' ? given.expected : null;
  const seen = question.seen === 'unknown' ? null : <b>{say(holderNames[question.seen])}</b>;
  return (
    <>
      <h1 id="headline">{say('ask_account_type')}</h1>
      <Choices
        label={say('ask_account_type')}
        options={turnedBy(accountTypes, hold.id)}
        chosen={expected}
        name={(one) => say(accountTypeNames[one])}
        choose={(one) => answer({ stroke: 'account-type', expected: one })}
      />
      {expected !== null && (
        <SideBySide
          left={{ label: say('you_say'), body: <b>{say(accountTypeNames[expected])}</b> }}
          right={{ label: pageSays, body: seen }}
        />
      )}
    </>
  );
}
