// Someone who gives codes: the trusted contact, or the second person who must agree.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ContactView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { SecretCode } from './secret-code.tsx';
import type { Person as Who } from './step-up-state.ts';
import { type StepUpProps, Typed, whyNot } from './typed-proof.tsx';

type PersonWords = Readonly<Record<'title' | 'more' | 'remove', MessageKey>>;

const words: Readonly<Record<Who, PersonWords>> = {
  contact: { title: 'contact', more: 'contact_more', remove: 'contact_remove' },
  approver: { title: 'approver', more: 'approver_more', remove: 'approver_remove' },
};

interface PersonProps extends StepUpProps {
  readonly who: Who;
}

function Confirm({ who, stepUp }: Pick<PersonProps, 'who' | 'stepUp'>): JSX.Element {
  const { say } = useWords();
  const code = useSignal('');
  const { set: tried, confirmed } = stepUp.state.value[who];
  const give = (event: Event): void => {
    event.preventDefault();
    void stepUp.confirmPerson(who, code.value.replace(/\s/g, ''));
  };
  return (
    <form class="form" onSubmit={give}>
      <p>{say('contact_confirm_more')}</p>
      {tried?.kind === 'set' && tried.replaces && <p>{say('contact_no_way_back')}</p>}
      <Typed label={say('contact_code')} typed={code} numeric />
      <button type="submit">{say('contact_confirm')}</button>
      <p role="status">{confirmed === false && say('code_wrong')}</p>
    </form>
  );
}

function PersonForm({ who, view, stepUp }: PersonProps): JSX.Element {
  const spoken = useWords();
  const { say } = spoken;
  const [name, number, code] = [useSignal(''), useSignal(''), useSignal('')];
  const { set: tried } = stepUp.state.value[who];
  const { [who]: person } = view;
  const give = (event: Event): void => {
    event.preventDefault();
    void stepUp.setPerson(who, name.value, number.value, code.value.replace(/\s/g, ''));
  };
  return (
    <form class="form" onSubmit={give}>
      <Typed label={say('contact_name')} typed={name} />
      <Typed label={say('contact_number')} typed={number} />
      {person?.confirmed && <Typed label={say('code_of_contact')} typed={code} numeric />}
      <button type="submit">{say(person === null ? 'contact_set' : 'contact_replace')}</button>
      <p role="status">{whyNot(tried, view, person?.name ?? '', spoken)}</p>
    </form>
  );
}

function Known({ person }: { readonly person: ContactView }): JSX.Element {
  const { say } = useWords();
  return (
    <p>
      <b>{person.name}</b> <bdi>{person.number}</bdi>{' '}
      <span class="quiet">{say(person.confirmed ? 'contact_counts' : 'contact_waits')}</span>
    </p>
  );
}

export function Person(props: PersonProps): JSX.Element {
  const { who, view, stepUp } = props;
  const { say } = useWords();
  const { set: tried } = stepUp.state.value[who];
  const { [who]: person } = view;
  const isNew = person?.confirmed === false;
  return (
    <section>
      <h2>{say(words[who].title)}</h2>
      <p class="quiet">{say(words[who].more)}</p>
      {person !== null && <Known person={person} />}
      {isNew && tried?.kind === 'set' && (
        <>
          <p>{say('secret_more', person.name)}</p>
          <SecretCode uri={tried.uri} />
        </>
      )}
      {isNew && <Confirm who={who} stepUp={stepUp} />}
      {!(isNew && tried?.kind === 'set') && <PersonForm {...props} />}
      {person !== null && (
        <button type="button" class="link" onClick={() => void stepUp.remove(who)}>
          {say(words[who].remove)}
        </button>
      )}
    </section>
  );
}
