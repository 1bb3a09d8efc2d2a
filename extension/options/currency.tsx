// Which currency a setting is about, by its name, and what an amount of it is called.
import type { JSX } from 'preact';
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

interface CurrencyChoiceProps {
  readonly label: string;
  readonly currencies: readonly string[];
  readonly chosen: string;
  readonly choose: (currency: string) => void;
}

export function CurrencyChoice({ label, currencies, chosen, choose }: CurrencyChoiceProps): JSX.Element {
  const words = useWords();
  return (
    <label class="field">
      {label}
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {currencies.map((one) => (
          <option key={one} value={one}>
            {currencyName(one, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
