// Which currency a setting is about, by its name, and what an amount of it is called.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { defaultLimits } from '../../src/settings/limits.ts';
import { tagOf, type Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { sumIn } from './change-words.ts';
import { readWhole } from './read-fields.ts';

/** "Chinese Yuan (CNY)"; a coin that Intl does not know keeps its ticker. */
function currencyName(currency: string, { language }: Words): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const name = new Intl.DisplayNames(tagOf(language), { type: 'currency' }).of(currency);
  return name === undefined || name === currency ? currency : `${name} (${currency})`;
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
  const currencies = [...new Set([...Object.keys(defaultLimits), ...Object.keys(said)])];
  const choice = (
    <label class="field">
      {label}
      <select
        value={chosen.value}
        onChange={({ currentTarget }) => {
          chosen.value = currentTarget.value;
        }}
      >
        {currencies.map((one) => (
          <option key={one} value={one}>
            {currencyName(one, words)}
          </option>
        ))}
      </select>
    </label>
  );
  return { currency: chosen.value, choice };
}
