// The shapes of what crosses a boundary, checked at run time: messages, and what storage gives back.
import * as v from 'valibot';
import { type Answer, accountTypes, promptings, reasons } from '../../src/findings/question.ts';
import { decimalMarks } from '../../src/journal/statement-amounts.ts';
import { dateOrders } from '../../src/journal/statement-dates.ts';
import { relationships } from '../../src/payees/relationship.ts';
import { languages, type Settings } from '../../src/settings/settings.ts';
import { thresholdNames } from '../../src/settings/thresholds.ts';
import { tiers } from '../../src/settings/tier.ts';
import { floorNames, weightNames } from '../../src/settings/weights.ts';
import type { Account } from '../../src/transfer/account.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import type { Shown } from '../../src/transfer/shown.ts';
import type { PageSignals } from '../../src/transfer/signals.ts';
import type { Sureness } from '../../src/transfer/sure.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Data, Declaring, Observation, Onward, RequestKind } from './protocol.ts';

type Shape<T> = v.GenericSchema<unknown, T>;

/** Longer text than any honest page sends; content cuts before it sends. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = text(400);

export const amountShape = v.strictObject({
  minor: v.bigint(),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36)),
  currency: v.nullable(text(12)),
}) satisfies Shape<Amount>;

const accountKinds = [
  'card',
  'iban',
  'sort-code',
  'routing',
  'bank',
  'upi',
  'pix',
  'email',
  'phone',
  'handle',
  'crypto',
] as const;

export const accountShape = v.strictObject({
  kind: v.picklist(accountKinds),
  value: line,
  masked: v.boolean(),
  checksum: v.picklist(['valid', 'invalid', 'none']),
}) satisfies Shape<Account>;

export const transferShape = v.strictObject({
  kind: v.picklist(['transfer', 'purchase', 'withdrawal', 'top-up', 'bill', 'red-packet']),
  site: text(300),
  payee: v.strictObject({
    name: v.nullable(line),
    account: v.nullable(accountShape),
    institution: v.nullable(line),
    holder: v.picklist(['personal', 'business', 'unknown']),
  }),
  amount: v.nullable(amountShape),
  purpose: v.nullable(line),
}) satisfies Shape<Transfer>;

const sure = v.nullable(v.picklist(['high', 'medium', 'low']));
export const surenessShape = v.strictObject({
  payee: sure,
  amount: sure,
  purpose: sure,
}) satisfies Shape<Sureness>;

const pasted = v.nullable(v.picklist(['same', 'different']));
const pageSignalsShape = v.strictObject({
  nameCheck: v.nullable(v.picklist(['match', 'close', 'no-match', 'unavailable'])),
  savedPayee: v.boolean(),
  otherAmounts: v.pipe(v.array(amountShape), v.maxLength(20)),
  fee: v.nullable(amountShape),
  balance: v.nullable(amountShape),
  pasted,
}) satisfies Shape<PageSignals>;

const observationShape = v.strictObject({
  transfer: transferShape,
  sure: surenessShape,
  prompts: v.pipe(v.array(line), v.maxLength(20)),
  signals: pageSignalsShape,
  step: v.picklist(['commit', 'code']),
}) satisfies Shape<Observation>;

const shownShape = v.strictObject({
  kind: transferShape.entries.kind,
  payee: transferShape.entries.payee,
  amount: v.nullable(amountShape),
  sums: v.pipe(v.array(amountShape), v.maxLength(20)),
  purpose: v.nullable(line),
  sure: surenessShape,
}) satisfies Shape<Shown>;

const onwardShape = v.strictObject({ shown: shownShape, pasted }) satisfies Shape<Onward>;

const answerShape = v.union([
  v.strictObject({ stroke: v.literal('payee'), same: v.boolean() }),
  v.strictObject({ stroke: v.literal('payee'), typed: line }),
  v.strictObject({ stroke: v.literal('amount'), chosen: v.number() }),
  v.strictObject({ stroke: v.literal('amount'), typed: line }),
  v.strictObject({ stroke: v.literal('purpose'), reason: v.picklist(reasons), same: v.boolean() }),
  v.strictObject({ stroke: v.literal('account-type'), expected: v.picklist(accountTypes) }),
  v.strictObject({ stroke: v.literal('relationship'), relationship: v.picklist(relationships) }),
  v.strictObject({
    stroke: v.literal('prompts'),
    prompting: v.picklist(promptings),
    told: v.exactOptional(v.boolean()),
  }),
]) satisfies Shape<Answer>;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const limitsShape = v.pipe(
  v.tuple([whole, whole, whole, whole]),
  v.check(([low, mid, high, veryHigh]) => low <= mid && mid <= high && high <= veryHigh),
);

const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{2,9}$/));
const ceiling = v.nullable(whole);
/** A score of 9 is the highest tier, so that no finding needs more. */
const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(9));

/** The settings a person has changed; what is absent follows the defaults. */
export const changedSettingsShape = v.strictObject({
  language: v.exactOptional(v.nullable(v.picklist(languages))),
  askAlways: v.exactOptional(v.boolean()),
  waitsMs: v.exactOptional(v.pipe(v.array(whole), v.length(7))),
  graceDays: v.exactOptional(v.pipe(whole, v.maxValue(36_500))),
  limits: v.exactOptional(v.record(currencyCode, limitsShape)),
  weights: v.exactOptional(v.record(v.picklist(weightNames), points)),
  floors: v.exactOptional(v.record(v.picklist(floorNames), v.picklist(tiers))),
  thresholds: v.exactOptional(
    v.record(v.picklist(thresholdNames), v.pipe(v.number(), v.finite(), v.minValue(0))),
  ),
  ceilings: v.exactOptional(
    v.record(currencyCode, v.strictObject({ once: ceiling, day: ceiling, week: ceiling })),
  ),
  knownLimits: v.exactOptional(v.record(currencyCode, v.pipe(v.array(whole), v.maxLength(20)))),
  offSites: v.exactOptional(v.pipe(v.array(text(300)), v.maxLength(2000))),
}) satisfies Shape<Partial<Settings>>;

const declaringShape = v.strictObject({
  payee: v.union([v.strictObject({ key: text(80) }), v.strictObject({ name: line })]),
  relationship: v.exactOptional(v.picklist(relationships)),
  trust: v.exactOptional(v.boolean()),
  block: v.exactOptional(v.boolean()),
}) satisfies Shape<Declaring>;

/** Years of statements are smaller. */
const statementShape = v.strictObject({
  text: text(8_000_000),
  choices: v.strictObject({
    dateOrder: v.exactOptional(v.picklist(dateOrders)),
    decimalMark: v.exactOptional(v.picklist(decimalMarks)),
    currency: v.exactOptional(currencyCode),
    positive: v.exactOptional(v.picklist(['out', 'in'])),
  }),
}) satisfies Shape<Data<'take-statement'>>;

const nothing = v.strictObject({});
const id = text(80);

/** What each request may carry. */
export const dataShapes: { readonly [K in RequestKind]: Shape<Data<K>> } = {
  hello: v.strictObject({ cameFrom: text(300) }),
  'fetch-reader': nothing,
  assess: observationShape,
  press: observationShape,
  sent: observationShape,
  shown: v.strictObject({ shown: v.nullable(shownShape) }),
  'goes-on': onwardShape,
  'give-up': v.strictObject({ holdId: id }),
  raise: v.strictObject({ holdId: id }),
  hold: v.strictObject({ id }),
  holds: nothing,
  answer: v.strictObject({ id, answer: answerShape }),
  release: v.strictObject({ id }),
  cancel: v.strictObject({ id }),
  here: nothing,
  'switch-site': v.strictObject({ host: text(300), on: v.boolean() }),
  settings: nothing,
  'change-settings': changedSettingsShape,
  unchecked: nothing,
  payees: nothing,
  'declare-payee': declaringShape,
  'preview-statement': statementShape,
  'take-statement': statementShape,
  'drop-statements': nothing,
  budget: nothing,
  simulate: changedSettingsShape,
};
