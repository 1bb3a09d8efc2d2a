// Who a payee is to the person, chosen from a list, and a list cut down to such.
import type { JSX } from 'preact';
import { type Relationship, relationships } from '../../src/payees/relationship.ts';
import { keyOf } from '../channel/sentences.ts';
import { useWords } from '../ui/saying.ts';

interface WhoProps {
  readonly chosen: Relationship | null;
  readonly label: string;
  readonly choose: (relationship: Relationship) => void;
}

export function Who({ chosen, label, choose }: WhoProps): JSX.Element {
  const { say } = useWords();
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => {
        const one = relationships.find((relationship) => relationship === currentTarget.value);
        if (one !== undefined) choose(one);
      }}
    >
      <option value="" disabled>
        {say('payee_who')}
      </option>
      {relationships.map((one) => (
        <option key={one} value={one}>
          {say(keyOf('relationship', one))}
        </option>
      ))}
    </select>
  );
}

interface OnlyWhoProps {
  readonly who: Relationship | null;
  readonly choose: (who: Relationship | null) => void;
}

/** Shows only the payees who are this to the person. */
export function OnlyWho({ who, choose }: OnlyWhoProps): JSX.Element {
  const { say } = useWords();
  return (
    <label class="field">
      {say('payee_only')}
      <select
        value={who ?? ''}
        onChange={({ currentTarget }) =>
          choose(relationships.find((one) => one === currentTarget.value) ?? null)
        }
      >
        <option value="">{say('payee_all')}</option>
        {relationships.map((one) => (
          <option key={one} value={one}>
            {say(keyOf('relationship', one))}
          </option>
        ))}
      </select>
    </label>
  );
}
