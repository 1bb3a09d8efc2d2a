// Someone paid regularly who was never paid from this browser.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Relationship } from '../../src/payees/relationship.ts';
import { useWords } from '../ui/saying.ts';
import { TextField } from './field.tsx';
import type { PayeesProps } from './payees-state.ts';
import { Who } from './who.tsx';

/** What was added can be taken back: it is forgotten again. */
export function AddPayee({ payees, options, view }: PayeesProps): JSX.Element {
  const { say } = useWords();
  const [name, who] = [
    useSignal(''),
    useSignal<Relationship | null>(view.settings.profile === 'business' ? 'supplier' : null),
  ];
  const give = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name.value.trim() === '' || who.value === null) return;
    const added = await payees.add(name.value.trim(), who.value);
    if (added === null) return options.tell({ kind: 'not-saved' });
    name.value = '';
    const undo = async (): Promise<void> => {
      await options.loosen({ kind: 'forget-payee', key: added.key });
      await payees.open();
    };
    return options.tell({ kind: 'saved', undo });
  };
  const type = (text: string): void => {
    name.value = text;
  };
  const choose = (one: Relationship): void => {
    who.value = one;
  };
  return (
    <section>
      <h2>{say('payee_add')}</h2>
      <p class="quiet">{say('payee_add_more')}</p>
      <form class="form" onSubmit={(event) => void give(event)}>
        <TextField label={say('contact_name')} value={name.value} typed={type} />
        <Who chosen={who.value} label={say('payee_who')} choose={choose} />
        <button type="submit">{say('payee_add_do')}</button>
      </form>
    </section>
  );
}
