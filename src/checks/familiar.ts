// How well a payee is known: from nothing paid, over once or twice, to three times or more.

import type { Subject } from '../findings/rule.ts';
import { amountRatio } from '../transfer/amount.ts';

/** Paid so often to the same account, a payee is known (the words of the product: "known payee"). */
const KNOWN_FROM = 3;

/** Paid once or twice, a payee is silent up to this many times the largest earlier amount. */
const SELDOM_PAID_UP_TO = 1.5;

/** `known`: paid three times or more. `seldom`: once or twice, amount within reach. `new`: all else. */
export type Familiarity = 'known' | 'seldom' | 'new';

/**
 * How known the payee is for this amount. An amount that cannot be compared is never "within reach"; one that was not
 * read leaves a known payee known, and is a finding of its own.
 */
export function familiarity({ transfer, payee }: Subject): Familiarity {
  if (payee.paid >= KNOWN_FROM && (payee.largest !== null || transfer.amount === null)) return 'known';
  if (payee.paid === 0 || payee.largest === null || transfer.amount === null) return 'new';
  return amountRatio(transfer.amount, payee.largest) <= SELDOM_PAID_UP_TO ? 'seldom' : 'new';
}

/** Whether the payee of a purchase is a shop at an everyday amount, which is no matter for the first-time rules. */
export function isEverydayPurchase({ transfer, band }: Subject): boolean {
  return transfer.kind === 'purchase' && (band === 'below-low' || band === 'low' || band === 'mid');
}
