// From which amount on a second person has to agree, one currency at a time.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { twoPeopleFor } from '../../src/settings/settings.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { grouped, limitMeaning, useCurrency } from './currency.tsx';
import { Field, FixedNote } from './field.tsx';
import type { Options } from './options-state.ts';
import { readWhole } from './read-fields.ts';

interface TwoPeopleProps {
  readonly view: SettingsView;
  readonly options: Options;
}

function From({ view, options, currency }: TwoPeopleProps & { readonly currency: string }): JSX.Element {
  const words = useWords();
  const { twoPeopleFrom } = view.settings;
  const before = twoPeopleFor(view.settings, currency);
  const typed = useSignal(before === null ? '' : grouped(before));
  const isEmpty = typed.value.trim() === '';
  const isWrong = !isEmpty && readWhole(typed.value) === null;
  const give = (text: string): void => {
    typed.value = text;
    const from = readWhole(text);
    const { [currency]: _, ...others } = twoPeopleFrom;
    if (text.trim() === '') void options.change({ twoPeopleFrom: others });
    else if (from !== null) void options.change({ twoPeopleFrom: { ...others, [currency]: from } });
  };
  return (
    <Field
      label={words.say('two_people_from')}
      value={typed.value}
      wrong={isWrong ? words.say('wrong_number') : null}
      disabled={view.fixed.includes('twoPeopleFrom')}
      meaning={limitMeaning(typed.value, currency, words)}
      give={give}
    />
  );
}

export function TwoPeople(props: TwoPeopleProps): JSX.Element {
  const { say } = useWords();
  const { view } = props;
  const { twoPeopleFrom } = view.settings;
  const { currency, choice } = useCurrency(twoPeopleFrom, `${say('two_people')}: ${say('currency')}`);
  const isAsked = Object.keys(twoPeopleFrom).length > 0;
  return (
    <section>
      <h2>{say('two_people')}</h2>
      <p class="quiet">{say('two_people_more')}</p>
      {choice}
      <From key={`${currency} ${twoPeopleFrom[currency]}`} {...props} currency={currency} />
      {isAsked && view.approver?.confirmed !== true && (
        <p>
          <a href="#/step-up">{say('two_people_nobody')}</a>
        </p>
      )}
      <FixedNote fixed={view.fixed.includes('twoPeopleFrom')} />
    </section>
  );
}
