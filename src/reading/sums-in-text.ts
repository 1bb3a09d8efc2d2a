// Sums that no label names: on the control, alone on a line, in a sentence that says who is paid.
import { findAmounts } from '../transfer/find-amounts.ts';
import type { AmountContext } from '../transfer/parse-amount.ts';
import { distinct, type Labelled } from './labelled.ts';
import { besideSums, roleOf } from './labels.ts';
import type { PageText } from './page.ts';
import { payeeSentences } from './payee-in-text.ts';
import { amountIn, isSame, type Sum } from './sums.ts';

/** The amount on the button itself: the only one there, or the one it calls the total. */
export function onControl(page: PageText, context: AmountContext): readonly Sum[] {
  const { name } = page.control;
  const found = findAmounts(name, context).filter(({ marked }) => marked);
  const sum = (text: string): readonly Sum[] => {
    const amount = amountIn(text, context);
    return amount === null ? [] : [{ amount, label: name, distance: 0, editable: false }];
  };
  if (found.length === 1) return found.flatMap(({ start, end }) => sum(name.slice(start, end)));
  return name.split(/[,;] /).flatMap((part) => {
    const [label = '', value = ''] = part.split(/:\s*/);
    return roleOf(label) === 'total' ? sum(value) : [];
  });
}

/** The one sum that makes up a line of its own near the control, where no label names one: "￥99.00" over a button. */
export function alone(page: PageText, values: readonly Labelled[], context: AmountContext): readonly Sum[] {
  const named = new Set(
    values
      .filter(({ role }) => role !== null && (role === 'payer' || besideSums.includes(role)))
      .map(({ value }) => value),
  );
  const sums = page.lines.flatMap(({ text, distance }) => {
    const [only] = distance > 1 || named.has(text) || text.length > 40 ? [] : findAmounts(text, context);
    if (only?.marked !== true || text.length > only.end - only.start + 4 || only.reading.kind !== 'amount')
      return [];
    return only.reading.amount.minor > 0n
      ? [{ amount: only.reading.amount, label: '', distance, editable: false }]
      : [];
  });
  return distinct(sums, isSame).length === 1 ? sums : [];
}

/** The one sum in a sentence that says who is paid: "You are sending $120 to Jamie". */
export function inSentence(page: PageText, context: AmountContext): readonly Sum[] {
  const sums = payeeSentences(page).flatMap(({ text }) =>
    findAmounts(text, context).flatMap(({ marked, reading }) =>
      marked && reading.kind === 'amount'
        ? [{ amount: reading.amount, label: text, distance: 0, editable: false }]
        : [],
    ),
  );
  return distinct(sums, isSame).length === 1 ? sums : [];
}
