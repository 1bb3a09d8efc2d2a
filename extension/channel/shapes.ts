// The shapes of what crosses a boundary, checked at run time: messages, and what storage gives back.
import * as v from 'valibot';
import {
  type Answer,
  accountTypes,
  ideas,
  knownBys,
  promptings,
  reasons,
  shares,
} from '../../src/findings/question.ts';
import { decimalMarks } from '../../src/journal/statement-amounts.ts';
import { roles } from '../../src/journal/statement-columns.ts';
import { dateOrders } from '../../src/journal/statement-dates.ts';
import { relationships } from '../../src/payees/relationship.ts';
import type { Account } from '../../src/transfer/account.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import type { Shown } from '../../src/transfer/shown.ts';
import type { PageSignals } from '../../src/transfer/signals.ts';
import type { Sureness } from '../../src/transfer/sure.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import { type Observation, type Onward, teachMoves } from './content-protocol.ts';
import { type Declaring, keptProofs, type OtherLoosening } from './options-protocol.ts';
import type { Data, RequestKind } from './protocol.ts';
import { changedSettingsShape, controlMarkShape, currencyCode, taughtShape } from './settings-shapes.ts';

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
  control: v.exactOptional(controlMarkShape),
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
  v.strictObject({ stroke: v.literal('amount'), share: v.picklist(shares) }),
  v.strictObject({ stroke: v.literal('purpose'), reason: v.picklist(reasons), same: v.boolean() }),
  v.strictObject({ stroke: v.literal('account-type'), expected: v.picklist(accountTypes) }),
  v.strictObject({
    stroke: v.literal('relationship'),
    relationship: v.picklist(relationships),
    knownBy: v.exactOptional(v.picklist(knownBys)),
  }),
  v.strictObject({
    stroke: v.literal('prompts'),
    prompting: v.picklist(promptings),
    idea: v.exactOptional(v.picklist(ideas)),
    told: v.exactOptional(v.boolean()),
  }),
]) satisfies Shape<Answer>;

const declaringShape = v.strictObject({
  payee: v.union([v.strictObject({ key: text(80) }), v.strictObject({ name: line })]),
  relationship: v.exactOptional(v.nullable(v.picklist(relationships))),
  trust: v.exactOptional(v.literal(false)),
  block: v.exactOptional(v.literal(true)),
}) satisfies Shape<Declaring>;

/** Years of statements are smaller. */
const statementShape = v.strictObject({
  text: text(8_000_000),
  choices: v.strictObject({
    dateOrder: v.exactOptional(v.picklist(dateOrders)),
    decimalMark: v.exactOptional(v.picklist(decimalMarks)),
    currency: v.exactOptional(currencyCode),
    positive: v.exactOptional(v.picklist(['out', 'in'])),
    roles: v.exactOptional(v.pipe(v.array(v.nullable(v.picklist(roles))), v.maxLength(200))),
  }),
}) satisfies Shape<Data<'preview-statement'>>;

const nothing = v.strictObject({});
const id = text(80);
const host = text(300);
const code = v.exactOptional(text(12));
const pin = text(64);
/** Longer than any settings that a person could make. */
const json = text(1_000_000);
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export const otherLooseningShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('trust-payee'), key: line }),
  v.strictObject({ kind: v.literal('unblock-payee'), key: line }),
  v.strictObject({ kind: v.literal('forget-payee'), key: line }),
  v.strictObject({ kind: v.literal('drop-statements') }),
  v.strictObject({ kind: v.literal('erase-journal'), before: v.nullable(v.number()) }),
  v.strictObject({ kind: v.literal('remove-pin') }),
  v.strictObject({ kind: v.literal('remove-contact') }),
  v.strictObject({ kind: v.literal('remove-approver') }),
  v.strictObject({ kind: v.literal('leave-site'), pattern: text(300) }),
]) satisfies Shape<OtherLoosening>;

const personDataShape = v.strictObject({ name: text(80), number: text(40), code });

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
  'show-holds': v.strictObject({ holdId: id }),
  'show-help': v.strictObject({ holdId: v.nullable(id) }),
  teaching: nothing,
  'teach-pointed': v.omit(taughtShape, ['host', 'title']),
  'teach-move': v.strictObject({ move: v.picklist(teachMoves) }),
  hold: v.strictObject({ id }),
  holds: nothing,
  answer: v.strictObject({ id, answer: answerShape }),
  release: v.strictObject({ id }),
  cancel: v.strictObject({ id }),
  'read-message': v.strictObject({ text: text(10_000) }),
  'look-up': v.strictObject({
    typed: v.strictObject({ name: line, account: line, amount: line, purpose: line }),
    message: text(10_000),
    practice: v.boolean(),
  }),
  'cannot-talk': v.strictObject({ id }),
  'help-next': nothing,
  'no-payment': v.strictObject({ id, again: v.boolean() }),
  teach: nothing,
  here: nothing,
  'switch-site': v.strictObject({ host, on: v.boolean(), code }),
  'pause-site': v.strictObject({
    host,
    forMs: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(WEEK_MS)),
    code,
  }),
  settings: nothing,
  'change-settings': v.strictObject({ patch: changedSettingsShape, code }),
  loosen: v.strictObject({ what: otherLooseningShape, code }),
  'take-back': v.strictObject({ id }),
  changes: nothing,
  'export-settings': nothing,
  'preview-import': v.strictObject({ json }),
  'apply-import': v.strictObject({ json, code }),
  'set-pin': v.strictObject({ pin, earlier: v.exactOptional(pin) }),
  'set-contact': personDataShape,
  'confirm-contact': v.strictObject({ code: text(12) }),
  'set-approver': personDataShape,
  'confirm-approver': v.strictObject({ code: text(12) }),
  'restore-proof': v.strictObject({ which: v.picklist(keptProofs) }),
  'prove-pin': v.strictObject({ id, pin }),
  'prove-code': v.strictObject({ id, code: text(12) }),
  'prove-approver': v.strictObject({ id, code: text(12) }),
  journal: v.strictObject({ before: v.nullable(v.number()) }),
  unchecked: nothing,
  'follow-up': nothing,
  'followed-up': v.strictObject({ at: v.number() }),
  payees: nothing,
  'declare-payee': declaringShape,
  'preview-statement': statementShape,
  'take-statement': v.strictObject({ ...statementShape.entries, code }),
  'untake-statement': v.strictObject({ from: v.number() }),
  budget: nothing,
  simulate: changedSettingsShape,
};
