// Sums that no label names: on the control, alone on a line, in a sentence that says who is paid.
import { isCryptoAsset } from '../transfer/currency.ts';
import { findAmounts } from '../transfer/find-amounts.ts';
import type { AmountContext } from '../transfer/parse-amount.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { besideSums } from './label-words.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import { roleOf } from './labels.ts';
import { nameForm } from './name-forms.ts';
import type { PageText } from './page.ts';
import { payeeSentences } from './payee-in-text.ts';
import { amountIn, endsRange, isPart, isSame, type Sum } from './sums.ts';

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

/** Wallets write what leaves with a minus: "-120 USDT"; banks so what has left. */
function withoutMinus(line: string): string {
  const [, coins] = /^[-−–]\s?(\p{Nd}[\p{Nd}.,]* ?\p{Lu}{2,6})$/u.exec(line) ?? [];
  return coins !== undefined && isCryptoAsset(coins.replace(/^[\d.,\s]+/u, '')) ? coins : line;
}

/** "12,5 SOL ca. 1.904,37 €": coins without what they are worth behind them. */
function withoutWorth(line: string): string {
  const [, coins, unit = ''] =
    /^(\p{Nd}[\p{Nd}.,]* ?(\p{Lu}{2,6})) [(（]?(?:[≈~≃∼]|(?:ca|circa|approx|about|env|aprox|около|ok)\.? |[约約]).*$/u.exec(
      line,
    ) ?? [];
  return coins !== undefined && isCryptoAsset(unit) ? coins : line;
}

const isBeside = (role: LabelRole | null): boolean => role !== null && besideSums.includes(role);

/** Whether the words before a sum may be whoever got it: "小美 $1,200". */
function isSomebody(words: string): boolean {
  return /\p{L}\s$/u.test(words) && roleOf(words) === null && nameForm(words.trim()) !== null;
}

/** The one sum that makes up a line of its own near the control, where no label names one: "￥99.00" over a button. */
export function alone(page: PageText, values: readonly Labelled[], context: AmountContext): readonly Sum[] {
  const named = new Set(
    values
      .filter(({ role }) => role !== null && (role === 'payer' || besideSums.includes(role)))
      .map(({ value }) => value),
  );
  const sums = page.lines.flatMap(({ text: line, distance }) => {
    const text = withoutWorth(withoutMinus(line));
    const [only] = distance > 1 || named.has(line) || text.length > 40 ? [] : findAmounts(text, context);
    if (only?.marked !== true || text.length > only.end - only.start + 4 || only.reading.kind !== 'amount')
      return [];
    const isOther = [text.slice(0, only.start), text.slice(only.end)].some(
      (words) => isBeside(roleOf(words)) || isSomebody(words),
    );
    return only.reading.amount.minor > 0n && !isOther
      ? [{ amount: only.reading.amount, label: '', distance, editable: false }]
      : [];
  });
  const near = nearestOf(sums);
  return distinct(near, isSame).length === 1 ? near : coinsOf(near);
}

const isCoin = ({ amount }: Sum): boolean => amount.currency !== null && isCryptoAsset(amount.currency);

/** Wallets write what the coins are worth below them: "0.42 ETH", "$1,287.90". */
function coinsOf(sums: readonly Sum[]): readonly Sum[] {
  const [coins, worth] = [sums.filter(isCoin), sums.filter((sum) => !isCoin(sum))];
  return distinct(coins, isSame).length === 1 && distinct(worth, isSame).length === 1 ? coins : [];
}

/** The one sum that any words near the control speak of, where none is a fee or what somebody has. */
export function onlySum(page: PageText, values: readonly Labelled[], context: AmountContext): readonly Sum[] {
  const found = page.lines.flatMap(({ text, distance }) => {
    if (distance > 1) return [];
    const marked = findAmounts(text, context).filter((one) => one.marked);
    return marked.map(({ reading, start }) => ({ reading, distance, before: text.slice(0, start) }));
  });
  if (values.some(({ role }) => isBeside(role)) || found.some(({ before }) => isBeside(roleOf(before))))
    return [];
  const sums = found.flatMap(({ reading, distance, before }) =>
    reading.kind === 'amount' && reading.amount.minor > 0n && !isPart(before) && !endsRange(before)
      ? [{ amount: reading.amount, label: '', distance, editable: false }]
      : [],
  );
  return sums.length === found.length && distinct(sums, isSame).length === 1 ? sums : [];
}

/** The one sum in a sentence that says who is paid: "You are sending $120 to Jamie". */
export function inSentence(page: PageText, context: AmountContext): readonly Sum[] {
  const sums = payeeSentences(page).flatMap(({ text }) =>
    findAmounts(text, context).flatMap(({ marked, reading }) =>
      marked && reading.kind === 'amount' && reading.amount.minor > 0n
        ? [{ amount: reading.amount, label: text, distance: 0, editable: false }]
        : [],
    ),
  );
  return distinct(sums, isSame).length === 1 ? sums : [];
}
