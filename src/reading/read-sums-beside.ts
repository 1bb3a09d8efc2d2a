// Sums beside the amount: what the transfer costs, what the payer has, what the payee gets in the end.
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import type { AmountContext } from '../transfer/parse-amount.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import type { PageText } from './page.ts';
import { type Sum, sumsInLines, sumsOf } from './sums.ts';

type BesideRole = 'fee' | 'balance';

/** What is left once the transfer is made, or after an earlier one, is not what the payer has now. */
const later =
  /\bafter\b|\bafterwards|\bnew\b|nach |neuer|después|depois|après|dopo|交易后|转账后|交易後|後の|후 |sau |setelah|после|sonras|po |\bna\b/iu;

/** Of the nearest labelled sums the one; `null` where they differ, or it is in no known currency. */
function one(sums: readonly Sum[]): Amount | null {
  const [first, second] = distinct(nearestOf(sums), (a, b) => compareAmounts(a.amount, b.amount) === 0);
  return first === undefined || second !== undefined || first.amount.currency === null ? null : first.amount;
}

function beside(
  page: PageText,
  values: readonly Labelled[],
  role: BesideRole,
  context: AmountContext,
): Amount | null {
  const labelled = sumsOf(values, role, context);
  const sums = labelled.length > 0 ? labelled : sumsInLines(page, role, context);
  return one(sums.filter(({ label }) => !later.test(label)));
}

/** Both in whatever currency they are written; `null`: not said, zero, or said in two ways. */
export function readBesides(
  page: PageText,
  values: readonly Labelled[],
  context: AmountContext,
): { readonly fee: Amount | null; readonly balance: Amount | null } {
  return {
    fee: beside(page, values, 'fee', context),
    balance: beside(page, values, 'balance', context),
  };
}
