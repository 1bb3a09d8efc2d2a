// The payees: how often and how much each was paid, who they are, who is trusted and who is not to be paid.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import { type Relationship, relationships } from '../../src/payees/relationship.ts';
import type { SettingsView } from '../channel/protocol.ts';
import { type MessageKey, plainText, type Words } from '../channel/wording.ts';
import { relationshipNames } from '../ui/relationship-names.ts';
import { useWords } from '../ui/saying.ts';
import { TextField } from './field.tsx';
import type { Options } from './options-state.ts';
import { type PayeesPage, payeesFor } from './payees-state.ts';

interface PayeesProps {
  readonly view: SettingsView;
  readonly options: Options;
  readonly payees: PayeesPage;
}

/** "Paid 14 times, 3,000 yuan at most, last on 3 May". */
function pastOf({ paid, told, largest, lastAt }: KnownPayee, { say, amount, date }: Words): string {
  const times = paid + told;
  if (times === 0 || lastAt === null) return say('payee_never_paid');
  if (largest === null) return say('payee_paid', String(times), date(lastAt));
  return say('payee_paid_most', String(times), amount(largest), date(lastAt));
}

/** What is true of the payee now, or waits: `''` for neither trusted nor blocked. */
function standing({ vouchedFrom, blocked, blockedUntil }: KnownPayee, now: number, words: Words): string {
  const { say, timeOfDay } = words;
  if (blocked && (blockedUntil === null || blockedUntil > now)) return say('payee_blocked');
  if (vouchedFrom === null) return '';
  return vouchedFrom > now ? say('payee_trusted_from', timeOfDay(vouchedFrom, now)) : say('payee_trusted');
}

function Buttons({ payee, options, payees }: PayeesProps & { readonly payee: KnownPayee }): JSX.Element {
  const { say } = useWords();
  const { key, name, vouchedFrom, blocked } = payee;
  const act = (sentence: MessageKey, does: () => Promise<void>): JSX.Element => (
    <button type="button" class="link" onClick={() => void does()}>
      {say(sentence)}
      <span class="hidden-text"> {name ?? ''}</span>
    </button>
  );
  const slowly = async (kind: 'trust-payee' | 'unblock-payee'): Promise<void> => {
    await options.loosen({ kind, key });
    await payees.open();
  };
  return (
    <p class="row">
      {vouchedFrom === null
        ? act('payee_trust', () => slowly('trust-payee'))
        : act('payee_distrust', () => payees.distrust(key))}
      {blocked
        ? act('payee_unblock', () => slowly('unblock-payee'))
        : act('payee_block', () => payees.block(key))}
    </p>
  );
}

interface WhoProps {
  readonly chosen: Relationship | null;
  readonly label: string;
  readonly choose: (relationship: Relationship) => void;
}

function Who({ chosen, label, choose }: WhoProps): JSX.Element {
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
          {say(relationshipNames[one])}
        </option>
      ))}
    </select>
  );
}

function OnePayee(props: PayeesProps & { readonly payee: KnownPayee }): JSX.Element {
  const words = useWords();
  const { payee, payees, view } = props;
  const name = payee.name === null ? words.say('this_payee') : plainText(payee.name);
  return (
    <li class="sheet">
      <p>
        <b>{name}</b> <bdi class="quiet">{payee.account}</bdi>
      </p>
      <p class="quiet">{pastOf(payee, words)}</p>
      <p>{standing(payee, view.now, words)}</p>
      <Who
        chosen={payee.relationship}
        label={words.say('payee_who_is', name)}
        choose={(one) => void payees.relate(payee.key, one)}
      />
      <Buttons {...props} />
    </li>
  );
}

/** Someone paid regularly who was never paid from this browser. */
function AddPayee({ payees }: Pick<PayeesProps, 'payees'>): JSX.Element {
  const { say } = useWords();
  const [name, who] = [useSignal(''), useSignal<Relationship | null>(null)];
  const give = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name.value.trim() === '' || who.value === null) return;
    await payees.add(name.value.trim(), who.value);
    name.value = '';
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

/** As many as are drawn at once; search finds the others. */
const SHOWN = 50;

export function Payees(props: PayeesProps): JSX.Element {
  const { say } = useWords();
  const { payees } = props;
  const search = useSignal('');
  useEffect(() => void payees.open(), [payees]);
  const state = payees.state.value;
  if (state.kind === 'loading') return <p class="quiet">{say('line_checking')}</p>;
  if (state.kind === 'silent') return <p>{say('silent_settings')}</p>;
  const type = (text: string): void => {
    search.value = text;
  };
  const found = payeesFor(state.payees, search.value);
  return (
    <>
      <TextField label={say('payee_search')} kind="search" value={search.value} typed={type} />
      <p class="quiet small" role="status">
        {say('payee_count', String(found.length))}
      </p>
      <p role="alert">{state.failed && say('not_saved')}</p>
      <ul class="sheets">
        {found.slice(0, SHOWN).map((payee) => (
          <OnePayee key={payee.key} {...props} payee={payee} />
        ))}
      </ul>
      <AddPayee payees={payees} />
    </>
  );
}
