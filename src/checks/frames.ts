// What the frames of one tab say of the same payment: another amount, another payee; each alone is reason for the checks.
import type { Rule } from '../findings/rule.ts';
import { floor, points } from '../findings/weigh.ts';

const amountDisagrees: Rule = {
  code: 'amount/disagree',
  stroke: 'amount',
  applies: ({
    signals: {
      frames: { amount },
    },
  }) =>
    amount === null
      ? null
      : [
          { kind: 'amount', amount: amount.own },
          { kind: 'amount', amount: amount.other },
        ],
  points: points('amountsDisagree'),
  floor: floor('amountsDisagree'),
};

const payeeDisagrees: Rule = {
  code: 'payee/frames-disagree',
  stroke: 'payee',
  applies: ({
    signals: {
      frames: { payee },
    },
  }) =>
    payee === null
      ? null
      : [
          { kind: 'text', text: payee.own },
          { kind: 'text', text: payee.other },
        ],
  points: points('payeesDisagree'),
  floor: floor('payeesDisagree'),
};

export const frameRules: readonly Rule[] = [payeeDisagrees, amountDisagrees];
