// 对关系: who the payee is to the person, against how much is sent.
import type { JSX } from 'preact';
import { turnedBy } from '../../../src/hold/turn.ts';
import { type Relationship, relationships } from '../../../src/payees/relationship.ts';
import { Money } from '../../ui/money.tsx';
import { relationshipNames } from '../../ui/relationship-names.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { usePlaceWords } from '../place-words.ts';
import { Choices } from './choice.tsx';
import type { StepProps } from './step.ts';

type Props = StepProps<'relationship'>;

export function RelationshipStep({ question, hold, given, outcome, answer }: Props): JSX.Element {
  const { say } = useWords();
  const { onPage } = usePlaceWords(hold);
  const said: Relationship | null = given?.stroke === 'relationship' ? given.relationship : null;
  const { amount } = question;
  return (
    <>
      <h1 id="headline">{say('ask_relationship')}</h1>
      <Choices
        label={say('ask_relationship')}
        options={turnedBy(relationships, hold.id)}
        chosen={said}
        name={(one) => say(relationshipNames[one])}
        choose={(one) => answer({ stroke: 'relationship', relationship: one })}
      />
      {said !== null && (
        <SideBySide
          left={{ label: say('you_say'), body: <b>{say(relationshipNames[said])}</b> }}
          right={{
            label: onPage,
            body: amount && <Money amount={amount} holder={hold.transfer.payee.holder} />,
          }}
        />
      )}
      {outcome === 'does-not-fit' && <p class="help">{say('help_relationship')}</p>}
    </>
  );
}
