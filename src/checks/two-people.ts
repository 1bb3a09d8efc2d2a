// From an amount on, two people look at a company's payment: where there is a second one, it is held for that.
import { amountFact, wholeUnits } from '../findings/facts.ts';
import type { Rule } from '../findings/rule.ts';
import { none } from '../findings/weigh.ts';
import { twoPeopleFor } from '../settings/settings.ts';
import { compareAmounts } from '../transfer/amount.ts';

/** Product.md, `business`; the amount is the settings'. With nobody set up it is only said. What was not read is not known to reach it. */
export const twoPeople: Rule = {
  code: 'amount/two-people',
  stroke: 'amount',
  applies: ({ transfer: { amount }, settings }) => {
    const currency = amount?.currency ?? null;
    const from = currency === null ? null : twoPeopleFor(settings, currency);
    if (amount === null || currency === null || from === null) return null;
    const limit = wholeUnits(from, currency);
    return compareAmounts(amount, limit) < 0 ? null : [amountFact(amount), amountFact(limit)];
  },
  points: none,
  floor: ({ settings, secondPerson }) => (secondPerson ? settings.interruptFrom : 0),
};
