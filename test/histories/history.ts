// The history format: one life up to one attempt, and what a careful, kind bank officer would want to happen.
import * as v from 'valibot';
import { relationships } from '../../src/payees/relationship.ts';
import { isCurrency } from '../../src/transfer/currency.ts';
import { momentFrom, periodFrom } from './calendar.ts';

const accountKinds = [
  'bank-card',
  'iban',
  'sort-code',
  'routing',
  'wallet',
  'email',
  'phone',
  'upi',
  'pix',
  'crypto',
] as const;
export type WrittenKind = (typeof accountKinds)[number];

const kinds = ['transfer', 'purchase', 'withdrawal', 'top-up', 'bill', 'red-packet'] as const;

const moment = v.pipe(
  v.string(),
  v.check((text) => momentFrom(text) !== null, 'not ISO 8601 with offset'),
);
const currency = v.pipe(
  v.string(),
  v.check((code) => isCurrency(code), 'unknown currency'),
);
const amount = v.nullable(v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?$/u, 'not a decimal string')));
const text = v.nullable(v.string());

const payee = v.object({
  name: v.optional(text, null),
  account: v.optional(text, null),
  accountKind: v.optional(v.nullable(v.picklist(accountKinds)), null),
  holder: v.optional(v.nullable(v.picklist(['personal', 'business', 'unknown'])), null),
});
export type WrittenPayee = v.InferOutput<typeof payee>;

const transfer = {
  at: moment,
  site: v.string(),
  kind: v.picklist(kinds),
  payee: v.nullable(payee),
  amount,
  // Else that of the case.
  currency: v.nullish(currency),
  purpose: v.optional(text, null),
};
const written = v.object(transfer);
export type Written = v.InferOutput<typeof written>;

const period = v.pipe(
  v.string(),
  v.check((text) => periodFrom(text) !== null, 'not a period'),
);
const earlier = v.object({
  ...transfer,
  outcome: v.picklist(['released', 'cancelled']),
  repeat: v.nullish(
    v.object({
      every: period,
      times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)),
    }),
  ),
});
export type Earlier = v.InferOutput<typeof earlier>;

/** A payee by name alone, or as a transfer writes it. */
const declared = v.object({
  payee: v.union([v.string(), payee]),
  relationship: v.picklist(relationships),
});
export type WrittenDeclared = v.InferOutput<typeof declared>;

const signals = v.object({
  pasted: v.nullish(v.picklist(['same', 'different'])),
  insecure: v.nullish(v.boolean()),
  imitates: v.nullish(v.string()),
  fromLink: v.nullish(v.boolean()),
});

const yesNo = v.nullish(v.picklist(['yes', 'no']));
const share = v.pipe(v.union([v.number(), v.pipe(v.string(), v.toNumber())]), v.minValue(0), v.maxValue(1));
const answers = v.object({
  guided: yesNo,
  met: yesNo,
  calledBack: yesNo,
  prepaidToWithdraw: yesNo,
  screenSeen: yesNo,
  share: v.nullish(share),
});
export type WrittenAnswers = v.InferOutput<typeof answers>;

const tier = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
const range = v.pipe(
  v.tuple([tier, tier]),
  v.check(([min, max]) => min <= max, 'not a range'),
);
const families = ['payee', 'amount', 'purpose', 'account-type', 'relationship', 'anomaly'] as const;

/** Keys that stand nowhere here are left out of what is read. */
export const historyShape = v.object({
  id: v.string(),
  class: v.pipe(v.string(), v.minLength(1)),
  why: v.string(),
  installedDaysAgo: v.nullish(v.pipe(v.number(), v.minValue(0)), 400),
  language: v.string(),
  region: v.string(),
  currency,
  profile: v.nullish(v.picklist(['light', 'standard', 'strict', 'business']), 'standard'),
  past: v.nullish(v.array(earlier), []),
  book: v.nullish(v.array(declared), []),
  attempt: v.object({
    ...transfer,
    riskPrompts: v.nullish(v.array(v.string()), []),
    signals: v.nullish(signals, {}),
  }),
  answers: v.nullish(answers),
  expect: v.object({ tier: range, reason: v.nullable(v.picklist(families)) }),
  expectAnswered: v.nullish(v.object({ tier: range })),
});

/** One case of the format; `test/fixtures/histories/README.md` says what each key means. */
export type History = v.InferOutput<typeof historyShape>;
