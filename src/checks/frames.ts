// What the frames of one tab say of the same payment: another amount, another payee.
import type { Rule } from '../findings/rule.ts';

/** A contradiction alone is reason enough for the three checks, whoever is paid. */
const CHECKED = 2;

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
  points: () => CHECKED,
  floor: () => CHECKED,
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
  points: () => CHECKED,
  floor: () => CHECKED,
};

export const frameRules: readonly Rule[] = [payeeDisagrees, amountDisagrees];
