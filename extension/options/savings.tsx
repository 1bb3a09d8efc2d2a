// About all that the person has, one currency at a time, if they care to say.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { savingsIn } from '../../src/settings/settings.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { sumIn } from './change-words.ts';
import { grouped, useCurrency } from './currency.tsx';
import { Field, FixedNote } from './field.tsx';
import type { Options } from './options-state.ts';
import { readWhole } from './read-fields.ts';

interface SavingsProps {
  readonly view: SettingsView;
  readonly options: Options;
}

function Sum({ view, options, currency }: SavingsProps & { readonly currency: string }): JSX.Element {
  const words = useWords();
  const { savings } = view.settings;
  const before = savingsIn(view.settings, currency);
  const typed = useSignal(before === null ? '' : grouped(before));
  const isEmpty = typed.value.trim() === '';
  const sum = readWhole(typed.value);
  const give = (text: string): void => {
    typed.value = text;
    const said = readWhole(text);
    const { [currency]: _, ...others } = savings;
    if (text.trim() === '') void options.change({ savings: others });
    else if (said !== null && said > 0) void options.change({ savings: { ...others, [currency]: said } });
  };
  return (
    <Field
      label={words.say('savings_field')}
      value={typed.value}
      wrong={isEmpty || (sum !== null && sum > 0) ? null : words.say('wrong_limit')}
      disabled={view.fixed.includes('savings')}
      meaning={sum === null || sum === 0 ? '' : sumIn(currency, sum, words)}
      give={give}
    />
  );
}

export function Savings(props: SavingsProps): JSX.Element {
  const { say } = useWords();
  const { savings } = props.view.settings;
  const { currency, choice } = useCurrency(savings, say('currency'));
  return (
    <section>
      <h2>{say('savings')}</h2>
      <p class="quiet">{say('savings_more')}</p>
      {choice}
      <Sum key={`${currency} ${savings[currency]}`} {...props} currency={currency} />
      <FixedNote fixed={props.view.fixed.includes('savings')} />
    </section>
  );
}
