// What was paid by month: bars for the eye, and the same in a table for everybody.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { decimalString } from '../../src/transfer/amount.ts';
import type { JournalLine } from '../channel/page-protocol.ts';
import { tagOf, type Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { numeral } from './counting.ts';
import { currenciesOf, type MonthSum, sumsByMonth } from './journal-sums.ts';

const MONTHS_SHOWN = 12;
const HEIGHT = 120;
const STEP = 40;

function monthName(month: number, { language }: Words, style: 'short' | 'long'): string {
  const year = style === 'long' ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(tagOf(language), { month: style, ...year }).format(month);
}

/** Bars are drawn to a size a picture can hold; exact sums stand in the table. */
function heights(sums: readonly MonthSum[]): readonly number[] {
  const values = sums.map(({ sum }) => Number(decimalString(sum)));
  const most = Math.max(...values, Number.MIN_VALUE);
  return values.map((value) => Math.max(2, (value / most) * HEIGHT));
}

function Bars({ sums, label }: { readonly sums: readonly MonthSum[]; readonly label: string }): JSX.Element {
  const words = useWords();
  const tall = heights(sums);
  return (
    <svg class="bars" viewBox={`0 0 ${sums.length * STEP} ${HEIGHT + 24}`} role="img" aria-label={label}>
      {sums.map(({ month }, at) => {
        const height = tall[at] ?? 0;
        return (
          <g key={month}>
            <rect x={at * STEP + 6} y={HEIGHT - height} width={STEP - 12} height={height} rx="3" />
            <text x={at * STEP + STEP / 2} y={HEIGHT + 18} text-anchor="middle">
              {monthName(month, words, 'short')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Table({ sums, label }: { readonly sums: readonly MonthSum[]; readonly label: string }): JSX.Element {
  const words = useWords();
  const { say, amount } = words;
  return (
    <table>
      <caption class="hidden-text">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say('month')}</th>
          <th scope="col">{say('month_payments')}</th>
          <th scope="col">{say('month_sum')}</th>
        </tr>
      </thead>
      <tbody>
        {sums.toReversed().map(({ month, payments, sum }) => (
          <tr key={month}>
            <th scope="row">{monthName(month, words, 'long')}</th>
            <td>{numeral(payments, words)}</td>
            <td>{amount(sum)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function MonthChart({ lines }: { readonly lines: readonly JournalLine[] }): JSX.Element | null {
  const { say } = useWords();
  const chosen = useSignal<string | null>(null);
  const currencies = currenciesOf(lines);
  const currency = chosen.value ?? currencies[0];
  if (currency === undefined) return null;
  const sums = sumsByMonth(lines, currency).slice(-MONTHS_SHOWN);
  const label = say('months_label', currency);
  return (
    <section>
      <h2>{say('months')}</h2>
      {currencies.length > 1 && (
        <label class="field">
          {say('currency')}
          <select
            value={currency}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <Bars sums={sums} label={label} />
      <details>
        <summary>{say('months_table')}</summary>
        <Table sums={sums} label={label} />
      </details>
    </section>
  );
}
