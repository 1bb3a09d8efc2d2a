// 对关系: who the payee is to the person, against how much is sent; and, of somebody new, how they are known.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { asksKnownBy } from '../../../src/confirms/known-by.ts';
import { type KnownBy, knownBys } from '../../../src/findings/question.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { type Relationship, relationships } from '../../../src/payees/relationship.ts';
import { keyOf } from '../../channel/sentences.ts';
import { Money } from '../../ui/money.tsx';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { usePlaceWords } from '../place-words.ts';
import { Choices } from './choice.tsx';
import { Following } from './following.tsx';
import type { StepProps } from './step.ts';

type Props = StepProps<'relationship'>;

/** How one knows that it is really them. */
function KnownByWhat({ hold, given, answer, relationship }: Props & { relationship: Relationship }) {
  const { say } = useWords();
  const chosen: KnownBy | undefined = given?.stroke === 'relationship' ? given.knownBy : undefined;
  return (
    <Following label={say('ask_known_by')}>
      <Choices
        label={say('ask_known_by')}
        options={turnedBy(knownBys, hold.id)}
        chosen={chosen}
        name={(one) => say(keyOf('known', one))}
        choose={(knownBy) => answer({ stroke: 'relationship', relationship, knownBy })}
      />
      {chosen === 'neither' && <p class="help">{say('help_known_by')}</p>}
    </Following>
  );
}

export function RelationshipStep(props: Props): JSX.Element {
  const { question, hold, given, outcome, answer } = props;
  const { say } = useWords();
  const { onPage } = usePlaceWords(hold);
  const said = useSignal<Relationship | null>(given?.stroke === 'relationship' ? given.relationship : null);
  const asked = said.value;
  const isFollowed = asked !== null && asksKnownBy(question, asked);
  const { amount } = question;
  return (
    <>
      <h1 id="headline">{say('ask_relationship')}</h1>
      <Choices
        label={say('ask_relationship')}
        options={turnedBy(relationships, hold.id)}
        chosen={asked}
        name={(one) => say(keyOf('relationship', one))}
        choose={(relationship) => {
          said.value = relationship;
          if (!asksKnownBy(question, relationship)) answer({ stroke: 'relationship', relationship });
        }}
      />
      {asked !== null && (
        <SideBySide
          left={{ label: say('you_say'), body: <b>{say(keyOf('relationship', asked))}</b> }}
          right={{
            label: onPage,
            body: amount && <Money amount={amount} holder={hold.transfer.payee.holder} />,
          }}
        />
      )}
      {isFollowed && <KnownByWhat key={asked} {...props} relationship={asked} />}
      {outcome === 'does-not-fit' && !isFollowed && <p class="help">{say('help_relationship')}</p>}
    </>
  );
}
