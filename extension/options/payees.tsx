// The payees: how often and how much each was paid, who they are, who is trusted, who is not to be paid, who is forgotten.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import type { Relationship } from '../../src/payees/relationship.ts';
import { plainText, type Words } from '../channel/wording.ts';
import { Checking } from '../ui/checking.tsx';
import { useWords } from '../ui/saying.ts';
import { AddPayee } from './add-payee.tsx';
import { numeral } from './counting.ts';
import { TextField } from './field.tsx';
import { PayeeButtons } from './payee-buttons.tsx';
import { isBlocked, type PayeesProps, payeesFor } from './payees-state.ts';
import { OnlyWho, Who } from './who.tsx';

/** "Paid 14 times, 3,000 yuan at most, last on 3 May". */
function pastOf({ paid, told, largest, lastAt }: KnownPayee, words: Words): string {
  const { say, amount, date } = words;
  const times = numeral(paid + told, words);
  if (paid + told === 0 || lastAt === null) return say('payee_never_paid');
  if (largest === null) return say('payee_paid', times, date(lastAt));
  return say('payee_paid_most', times, amount(largest), date(lastAt));
}

/** How much of that a bank statement tells, and from when it counts. */
function toldOf({ told, toldFrom }: KnownPayee, now: number, words: Words): string {
  const { say, timeOfDay } = words;
  if (told === 0 || toldFrom === null) return '';
  if (toldFrom <= now) return say('payee_told', numeral(told, words));
  return say('payee_told_from', numeral(told, words), timeOfDay(toldFrom, now));
}

/** What is true of the payee now, or waits: `''` for neither trusted nor blocked. */
function standing(payee: KnownPayee, now: number, { say, timeOfDay }: Words): string {
  const { vouchedFrom, forgotten } = payee;
  if (forgotten) return say('payee_forgotten');
  if (isBlocked(payee, now)) return say('payee_blocked');
  if (vouchedFrom === null) return '';
  return vouchedFrom > now ? say('payee_trusted_from', timeOfDay(vouchedFrom, now)) : say('payee_trusted');
}

function OnePayee(props: PayeesProps & { readonly payee: KnownPayee }): JSX.Element {
  const words = useWords();
  const { payee, payees, view, options } = props;
  const before = payee.relationship;
  const relate = async (one: Relationship | null, canUndo = true): Promise<void> => {
    const undo = canUndo ? () => relate(before, false) : null;
    const stored = await payees.relate(payee.key, one);
    await options.tell(stored === null ? { kind: 'not-saved' } : { kind: 'saved', undo });
  };
  const name = payee.name === null ? words.say('this_payee') : plainText(payee.name);
  return (
    <li class="sheet">
      <p>
        <b>{name}</b> <bdi class="quiet">{payee.account}</bdi>
      </p>
      <p class="quiet">{pastOf(payee, words)}</p>
      <p class="quiet small">{toldOf(payee, view.now, words)}</p>
      <p>{standing(payee, view.now, words)}</p>
      <Who
        chosen={payee.relationship}
        label={words.say('payee_who_is', name)}
        choose={(one) => void relate(one)}
      />
      <PayeeButtons {...props} />
    </li>
  );
}

/** As many as are drawn at once; search finds the others. */
const SHOWN = 50;

export function Payees(props: PayeesProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { payees } = props;
  const search = useSignal('');
  const isCompany = props.view.settings.profile === 'business';
  // A company's payee book is a supplier book first.
  const who = useSignal<Relationship | null>(isCompany ? 'supplier' : null);
  useEffect(() => void payees.open(), [payees]);
  const state = payees.state.value;
  if (state.kind === 'loading') return <Checking />;
  if (state.kind === 'silent') return <p>{say('silent_settings')}</p>;
  const type = (text: string): void => {
    search.value = text;
  };
  const found = payeesFor(state.payees, search.value, who.value);
  return (
    <>
      {isCompany && <p class="quiet">{say('supplier_book')}</p>}
      <div class="fields">
        <TextField label={say('payee_search')} kind="search" value={search.value} typed={type} />
        <OnlyWho
          who={who.value}
          choose={(one) => {
            who.value = one;
          }}
        />
      </div>
      <p class="quiet small" role="status">
        {say('payee_count', numeral(found.length, words))}
      </p>
      <ul class="sheets">
        {found.slice(0, SHOWN).map((payee) => (
          <OnePayee key={payee.key} {...props} payee={payee} />
        ))}
      </ul>
      <AddPayee {...props} />
    </>
  );
}
