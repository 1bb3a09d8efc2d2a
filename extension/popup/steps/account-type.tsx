// 对账户: what kind of account it should be, against what the payment shows of it.
import type { JSX } from 'preact';
import { type AccountType, accountTypes } from '../../../src/findings/question.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { keyOf } from '../../channel/sentences.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { usePlaceWords } from '../place-words.ts';
import { Choices } from './choice.tsx';
import type { StepProps } from './step.ts';

export function AccountTypeStep({ question, hold, given, answer }: StepProps<'account-type'>): JSX.Element {
  const { say } = useWords();
  const { pageSays } = usePlaceWords(hold);
  const expected: AccountType | null = given?.stroke === 'account-type' ? given.expected : null;
  const seen = question.seen.map((one) => say(keyOf('account', one))).join(' · ');
  return (
    <>
      <h1 id="headline">{say('ask_account_type')}</h1>
      <Choices
        label={say('ask_account_type')}
        options={turnedBy(accountTypes, hold.id)}
        chosen={expected}
        name={(one) => say(keyOf('account', one))}
        choose={(one) => answer({ stroke: 'account-type', expected: one })}
      />
      {expected !== null && (
        <SideBySide
          left={{ label: say('you_say'), body: <b>{say(keyOf('account', expected))}</b> }}
          right={{ label: pageSays, body: seen && <b>{seen}</b> }}
        />
      )}
    </>
  );
}
