// Which currency a setting is about, by its name, and what an amount of it is called.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { defaultLimits } from '../../src/settings/limits.ts';
import { tagOf, type Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { sumIn } from './change-words.ts';
import { readWhole } from './read-fields.ts';

/** A currency and what it is called: "Chinese Yuan (CNY)"; a coin that Intl does not know keeps its ticker. */
type Named = readonly [currency: string, name: string];

/** In the order in which the person's language sorts their names: there are too many to be looked through. */
function namedIn({ language }: Words, currencies: readonly string[]): readonly Named[] {
  const tag = tagOf(language);
  const names = new Intl.DisplayNames(tag, { type: 'currency', fallback: 'none' });
  const { compare } = new Intl.Collator(tag);
  const nameOf = (currency: string): string => {
    const name = /^[A-Z]{3}$/.test(currency) ? names.of(currency) : undefined;
    return name === undefined ? currency : `${name} (${currency})`;
  };
  return currencies
    .map((currency): Named => [currency, nameOf(currency)])
    .sort(([, one], [, other]) => compare(one, other));
}

/** `10,000`, as the field takes it back. */
export function grouped(limit: number): string {
  return new Intl.NumberFormat('en').format(limit);
}

/** "From 12,000 yuan on (twelve thousand yuan)". */
export function limitMeaning(text: string, currency: string, words: Words): string {
  const whole = readWhole(text);
  if (whole === null) return '';
  const spoken = words.amountInWords({ minor: BigInt(whole), decimals: 0, currency }, 'personal');
  return words.say('limit_from', spoken === '' ? sumIn(currency, whole, words) : spoken);
}

/** The currency that a setting is shown in at the moment, and the field that chooses it. */
interface ShownCurrency {
  readonly currency: string;
  readonly choice: JSX.Element;
}

/** `said`: what the person has set, by currency; the first of these is shown first, and all can be chosen. */
export function useCurrency(said: Readonly<Record<string, unknown>>, label: string): ShownCurrency {
  const words = useWords();
  const chosen = useSignal(Object.keys(said)[0] ?? 'CNY');
  const currencies = [...new Set([...Object.keys(defaultLimits), ...Object.keys(said)])].join(' ');
  const named = useMemo(() => namedIn(words, currencies.split(' ')), [words, currencies]);
  const choice = (
    <label class="field">
      {label}
      <select
        value={chosen.value}
        onChange={({ currentTarget }) => {
          chosen.value = currentTarget.value;
        }}
      >
        {named.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return { currency: chosen.value, choice };
}
