// Sums that a fee is put on: which of them the payee gets.
import { findAmounts } from '../transfer/find-amounts.ts';
import type { AmountContext } from '../transfer/parse-amount.ts';
import { saysTip } from './label-rules.ts';
import type { Labelled } from './labelled.ts';
import type { PageText } from './page.ts';
import { plainWords } from './plain-words.ts';
import { type Sum, sumsOf } from './sums.ts';

/** What it costs to bring goods to whoever bought them. */
const carriage =
  /shipping|deliver|postage|versand|porto|liefer|livraison|\benv[íi]o|frete|portes|spedizione|送料|运费|運費|运送|運送|邮费|郵費|配送|배송|vận chuyển|доставк|توصيل|الشحن|kargo|wysył|dostaw|verzend|bezorg|ongkir|ongkos kirim|จัดส่ง|ขนส่ง/iu;

/** Whether a sum and a smaller one beside it make up a total. */
const makesUp = (total: Sum, sum: Sum, beside: Sum): boolean =>
  sum.amount.minor + beside.amount.minor === total.amount.minor;

/** Whether a sum, a fee and a total are one column, and nothing is sold: of goods the parts of the price stand above the total. */
function isColumn(
  values: readonly Labelled[],
  sum: Sum,
  fee: Sum,
  total: Sum,
  context: AmountContext,
): boolean {
  if (!makesUp(total, sum, fee)) return false;
  const at = values.findLastIndex((value) => value.role === 'total' && value.label === total.label);
  const asides = values.filter(({ role, distance }) => role === 'aside' && distance < 3);
  if (asides.some(({ label }) => carriage.test(label))) return false;
  const above = asides.filter((one) => values.indexOf(one) < at);
  return sumsOf(above, 'aside', context).length === 0;
}

/** The sums that make up another one together with a fee, where nothing is sold: they are the payee's; empty where none does. */
export function beforeFee(
  values: readonly Labelled[],
  sums: readonly Sum[],
  totals: readonly Sum[],
  context: AmountContext,
): readonly Sum[] {
  const fees = sumsOf(values, 'fee', context);
  return sums.filter((sum) =>
    fees.some((fee) => totals.some((total) => isColumn(values, sum, fee, total, context))),
  );
}

/** The totals without those that make up another one together with a fee: a shop's goods, before what they cost to be paid for. */
export function withoutFeeless(
  values: readonly Labelled[],
  totals: readonly Sum[],
  context: AmountContext,
): readonly Sum[] {
  const fees = sumsOf(values, 'fee', context);
  return totals.filter((sum) => !fees.some((fee) => totals.some((total) => makesUp(total, sum, fee))));
}

/** The totals that are a sum and a tip for whoever gets it; empty where none is. */
export function withTip(
  values: readonly Labelled[],
  amounts: readonly Sum[],
  totals: readonly Sum[],
  context: AmountContext,
): readonly Sum[] {
  const tips = sumsOf(
    values.filter(({ label }) => saysTip(plainWords(label))),
    'aside',
    context,
  );
  return totals.filter((total) => amounts.some((sum) => tips.some((one) => makesUp(total, sum, one))));
}

/** What no label names, and makes up the total together with the fee: "2 650,00 €" over "Fee 0,80 €" and "Total 2 650,80 €". */
export function belowTotal(
  page: PageText,
  values: readonly Labelled[],
  totals: readonly Sum[],
  context: AmountContext,
): readonly Sum[] {
  const fees = sumsOf(values, 'fee', context);
  if (fees.length === 0) return [];
  return page.lines.flatMap(({ text, distance }) => {
    const [only, second] = findAmounts(text, context).filter(({ marked }) => marked);
    if (only?.reading.kind !== 'amount' || second !== undefined || distance > 1) return [];
    // With words beside it, it may be a part of what is bought.
    if (/\p{L}/u.test(text.slice(0, only.start) + text.slice(only.end))) return [];
    const { amount } = only.reading;
    const isRest = fees.some((fee) =>
      totals.some((total) => amount.minor > 0n && amount.minor + fee.amount.minor === total.amount.minor),
    );
    return isRest ? [{ amount, label: text, distance, editable: false }] : [];
  });
}
