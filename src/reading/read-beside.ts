// What a frame shows of a payment that another frame of its tab makes: read without a control to read around.
import type { Shown } from '../transfer/shown.ts';
import type { Sure } from '../transfer/sure.ts';
import { type Labelled, labelledValues } from './labelled.ts';
import type { PageText } from './page.ts';
import { pageCurrency } from './page-currency.ts';
import { read } from './read.ts';
import { labelledSums } from './read-amount.ts';
import { nothingTaught, type TaughtTexts, withTaught } from './read-taught.ts';
import type { Reading } from './reading.ts';

/** More than any page has that is about one payment. */
const SUMS_MAX = 20;

/** A name that no label names is the shop's whose page it is, or stands in a sentence: a guess for any other frame. */
function payeeSureness({ name, account }: Reading, values: readonly Labelled[]): Sure | null {
  if (account !== null) return account.sure;
  if (name === null) return null;
  return values.some(({ label }) => label === name.from) ? name.sure : 'medium';
}

/** A bare sum is as sure beside another frame's as its number is: the pressed frame has no other currency to take it for. */
function amountSureness({ amount, otherAmounts }: Reading): Sure | null {
  if (amount === null || otherAmounts.length > 0 || amount.value.currency === null)
    return amount?.sure ?? null;
  return 'high';
}

/** A sum that stands alone may be any price, but not where the person pointed at it. */
function ownAmount(before: Reading, { amount }: Reading): Reading['amount'] {
  return amount === null || (amount === before.amount && amount.from === '') ? null : amount;
}

/** `null` where neither an amount nor a payee is labelled or `taught`. */
export function readBeside(page: PageText, taught: TaughtTexts = nothingTaught): Shown | null {
  const values = labelledValues(page);
  const before = read(page, 'other');
  const reading = withTaught(page, before, taught);
  const amount = ownAmount(before, reading);
  const payee = payeeSureness(reading, values);
  const isNamed = payee === 'high' || (reading.name ?? reading.account) !== (before.name ?? before.account);
  if (amount === null && !isNamed) return null;
  return {
    kind: reading.kind,
    payee: {
      name: reading.name?.value ?? null,
      account: reading.account?.value ?? null,
      institution: reading.institution?.value ?? null,
      holder: reading.holder,
    },
    amount: amount?.value ?? null,
    sums: labelledSums(page, values, pageCurrency(page, values)).slice(0, SUMS_MAX),
    purpose: reading.purpose?.value ?? null,
    sure: {
      payee,
      amount: amount === before.amount ? amountSureness(before) : (amount?.sure ?? null),
      purpose: reading.purpose?.sure ?? null,
    },
  };
}
