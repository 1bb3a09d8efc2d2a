// Which of the page's sums is the amount: by label and place, never the nearest number.
import type { Amount } from '../transfer/amount.ts';
import type { AmountContext } from '../transfer/parse-amount.ts';
import type { TransferKind } from '../transfer/transfer.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import type { PageText } from './page.ts';
import type { PageCurrency } from './page-currency.ts';
import type { Read } from './reading.ts';
import { amountIn, amountOf, isSame, type Sum, sumsInLines, sumsOf } from './sums.ts';
import { alone, inSentence, onControl, onlySum } from './sums-in-text.ts';
import { beforeFee, belowTotal, withoutFeeless, withTip } from './sums-with-fee.ts';

/** Every sum that a label names as an amount or a total, each once. */
export function labelledSums(
  page: PageText,
  values: readonly Labelled[],
  { code }: PageCurrency,
): readonly Amount[] {
  const context: AmountContext = { language: page.language, currency: code };
  const sums = (['amount', 'total'] as const).flatMap((role) => sumsOf(values, role, context));
  return distinct(sums, isSame).map(({ amount }) => amount);
}

const wordsLabel =
  /大写|大寫|in words|en letras|en lettres|in lettere|por extenso|in worten|прописью|słownie|bằng chữ|yazıyla/iu;

/** The amount said once more in words, the old check against an extra zero: "金额大写：壹万贰仟元整". */
function inWords(page: PageText, values: readonly Labelled[], context: AmountContext): readonly Sum[] {
  const said = [
    ...values.filter(({ label }) => wordsLabel.test(label)),
    ...page.lines.flatMap(({ text, distance }) => {
      const [, value] = /^[^:：]*(?:大写|大寫)[^:：]*[:：]\s*(.+)$/u.exec(text) ?? [];
      return value === undefined ? [] : [{ value, label: text, distance, editable: false }];
    }),
  ];
  return said.flatMap(({ value, label, distance, editable }) => {
    const amount = amountIn(value, context);
    return amount === null ? [] : [{ amount, label, distance, editable }];
  });
}

/** Labels that can only be the sum paid in the end. */
const last =
  /grand|order|due|cobrad|charged|to pay|payable|you pay|you ll pay|tagihan|bayar|zapłat|zaplat|te betalen|phải trả|thanh toán|ต้องชำระ|ชำระ|देय|المستحق|للدفع|ödenecek|ご請求|청구|应付|应缴|实付|支付|付款|需付|應付|實付|zahl|pagar|payer|оплат|支払|결제|odenecek/i;

function chosen(sums: readonly Sum[]): Sum | null {
  const different = distinct(sums, isSame);
  if (different.length < 2) return different[0] ?? null;
  const strong = distinct(
    sums.filter(({ label }) => last.test(label)),
    isSame,
  );
  return strong.length === 1 ? (strong[0] ?? null) : null;
}

function contradicts(sum: Sum, others: readonly Sum[]): boolean {
  return others.some(
    (other) => other.distance === sum.distance && other.editable !== sum.editable && !isSame(sum, other),
  );
}

/** Of several sums outside of the control's own part, say in a list, the one that its own sentence names again. */
function settled(sums: readonly Sum[] | undefined, said: readonly Sum[]): readonly Sum[] | undefined {
  const near = nearestOf(sums ?? []);
  const [far] = near;
  const [one] = said;
  if (far === undefined || far.distance === 0 || one === undefined || chosen(near) !== null) return sums;
  return near.some((sum) => isSame(sum, one)) ? said : sums;
}

const gets =
  /\bgets?\b|receiv|到[账帳]|入[帳账]|recib|receb|reçoit|erhält|riceve|ontvangt|otrzyma|получит|зачисл|alacak|受取|받/iu;

/** What the payee gets, where no label names the amount itself: "They get $300.00" beside a fee and a total. */
function received(values: readonly Labelled[], context: AmountContext): readonly Sum[] {
  return sumsOf(
    values.filter(({ label }) => gets.test(label)),
    'aside',
    context,
  );
}

/** Spanish that names no country is written in a dozen of them, and most have a dollar or peso of their own. */
function isOpenDollar({ amount }: Sum, { language, lines, values }: PageText): boolean {
  if (amount.currency !== 'USD' || !/^es(?:-(?:419|ES))?$/i.test(language)) return false;
  const named = /US\$|USD|d[oó]lar/iu;
  return (
    !lines.some(({ text }) => named.test(text)) && !values.some(({ value, unit }) => named.test(value + unit))
  );
}

/** Whether the page says the sum's currency, and not its language alone. */
function saysCurrency(
  sum: Sum,
  values: readonly Labelled[],
  page: PageText,
  { guessed }: PageCurrency,
): boolean {
  const { language } = page;
  if (sum.amount.currency === null || isOpenDollar(sum, page)) return false;
  const written = values.filter(({ label, role }) => role !== null && label === sum.label);
  if (!guessed || written.length === 0) return true;
  const bare = { language, currency: null };
  return written.some((value) => amountOf(value, bare)?.currency === sum.amount.currency);
}

/** Whether near the control something stands for a sum and cannot be read as one: then no other sum is sure. */
function hasUnread(values: readonly Labelled[], context: AmountContext): boolean {
  return values.some(
    (value) =>
      (value.role === 'amount' || value.role === 'total') &&
      value.distance < 2 &&
      /[1-9]/.test(value.value) &&
      amountOf(value, context) === null,
  );
}

/** A line elsewhere that speaks of a total is no better than what a label beside the control names. */
function nearerFirst(lines: readonly Sum[], labelled: readonly Sum[]): readonly (readonly Sum[])[] {
  const away = (sums: readonly Sum[]): number => Math.min(...sums.map(({ distance }) => distance));
  return away(labelled) < away(lines) ? [labelled, lines] : [lines, labelled];
}

/** Several payments sent at once, each in a row: what is at stake is their total. */
function isList(values: readonly Labelled[]): boolean {
  const near = nearestOf(values.filter(({ role, distance }) => role === 'amount' && distance < 2));
  const isOneColumn = distinct(near, (a, b) => a.label !== b.label).length < 2;
  return near.length > 1 && isOneColumn && near.every(({ source }) => source === 'table');
}

const payeeFirst: readonly TransferKind[] = ['transfer', 'withdrawal', 'red-packet'];

/** The only sum near a control that is known to pay by other signs, whatever the words around it; a guess. */
export function guessAmount(
  page: PageText,
  values: readonly Labelled[],
  { code }: PageCurrency,
): Read<Amount> | null {
  const [sum] = onlySum(page, values, { language: page.language, currency: code });
  return sum === undefined ? null : { value: sum.amount, sure: 'medium', from: '' };
}

/** Whether a sum belongs to the press: shown in the same section, or typed into the control's own form or dialog. */
function isTied({ distance, editable }: Sum): boolean {
  return distance === 0 || (distance === 1 && !editable);
}

/** What was read, and sums elsewhere on the page that claim to be the same one and differ. */
export interface AmountRead {
  readonly amount: Read<Amount> | null;
  readonly others: readonly Amount[];
}

/** Sums under the same kind of label as near as `sum`, and the one on the button, that are not `sum`; each once. */
function disagreeing(sum: Sum, claims: readonly Sum[]): readonly Amount[] {
  const others = claims.filter((other) => other.distance < 2 && !isSame(sum, other));
  return distinct(others, isSame).map(({ amount }) => amount);
}

/**
 * What the payee gets for a transfer, what is paid in the end for a purchase; `null` if open or contradicted. Where an
 * input and a summary differ, the others are all that claim to be the amount.
 */
export function readAmount(
  page: PageText,
  values: readonly Labelled[],
  kind: TransferKind,
  currency: PageCurrency,
): AmountRead {
  const context: AmountContext = { language: page.language, currency: currency.code };
  const amounts = sumsOf(values, 'amount', context);
  const named = sumsOf(values, 'total', context);
  const totals = kind === 'purchase' ? withoutFeeless(values, named, context) : named;
  const control = onControl(page, context);
  const sentence = inSentence(page, context);
  const amountLines = sumsInLines(page, 'amount', context);
  const totalLines = sumsInLines(page, 'total', context);
  const sums = kind === 'purchase' ? amounts : [...amounts, ...totals];
  const charged = beforeFee(values, sums, totals, context);
  const order =
    payeeFirst.includes(kind) || charged.length > 0
      ? [
          withTip(values, amounts, totals, context),
          amounts,
          charged,
          received(values, context),
          belowTotal(page, values, totals, context),
          totals,
          control,
          sentence,
          amountLines,
          totalLines,
        ]
      : [control, totals, ...nearerFirst(totalLines, amounts), sentence, amountLines];
  const hasOwnTotal = isList(values) && chosen(nearestOf(totals)) !== null;
  const labelled = order.find((sums) => nearestOf(sums).length > 0 && !(hasOwnTotal && sums === amounts));
  const group = settled(labelled, sentence);
  const near = nearestOf(group ?? alone(page, values, context));
  const sum = chosen(near);
  const claims = group === amounts ? [...near, ...inWords(page, values, context)] : near;
  if (sum === null) return { amount: null, others: distinct(near, isSame).map(({ amount }) => amount) };
  const others = disagreeing(sum, claims);
  if (group === amounts && contradicts(sum, amounts))
    return { amount: null, others: [sum.amount, ...others] };
  const [onButton] = control;
  const known = [...amounts, ...totals];
  if (onButton !== undefined && known.length > 0 && !known.some((one) => isSame(one, onButton)))
    return { amount: null, others: distinct([...known, onButton], isSame).map(({ amount }) => amount) };
  const isSaid =
    saysCurrency(sum, values, page, currency) ||
    claims.some((claim) => claim.label !== sum.label && wordsLabel.test(claim.label) && isSame(claim, sum));
  const isSure =
    group !== undefined && isTied(sum) && others.length === 0 && isSaid && !hasUnread(values, context);
  return { amount: { value: sum.amount, sure: isSure ? 'high' : 'medium', from: sum.label }, others };
}
