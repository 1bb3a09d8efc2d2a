// The shapes of what is stored, checked at every read.
import * as v from 'valibot';
import { findingCodes } from '../../../src/findings/finding.ts';
import { ideas, reasons } from '../../../src/findings/question.ts';
import { scripts } from '../../../src/findings/script.ts';
import { strokes } from '../../../src/findings/stroke.ts';
import type { Hold } from '../../../src/hold/hold.ts';
import { noStepUp } from '../../../src/hold/step-up.ts';
import { type Entry, events } from '../../../src/journal/entry.ts';
import type { Lately } from '../../../src/payees/lately.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import type { Pending } from '../../../src/settings/loosening.ts';
import { settingKeys } from '../../../src/settings/settings.ts';
import { tiers } from '../../../src/settings/tier.ts';
import type { ChangeNote } from '../../channel/protocol.ts';
import { changedSettingsShape } from '../../channel/settings-shapes.ts';
import {
  accountShape,
  amountShape,
  otherLooseningShape,
  surenessShape,
  transferShape,
} from '../../channel/shapes.ts';

type Shape<T> = v.GenericSchema<unknown, T>;

const text = v.string();
const time = v.number();
const textOrNull = v.nullable(text);
const amountOrNull = v.nullable(amountShape);
const tier = v.picklist(tiers);

const lastTime = v.strictObject({ at: time, name: textOrNull, account: textOrNull, amount: amountOrNull });

const fact = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text }),
  v.strictObject({ kind: v.literal('number'), number: v.number() }),
  v.strictObject({ kind: v.literal('amount'), amount: amountShape }),
  v.strictObject({ kind: v.literal('date'), at: time }),
  v.strictObject({ kind: v.literal('time'), at: time, offsetMinutes: v.number() }),
  v.strictObject({ kind: v.literal('country'), country: text }),
  v.strictObject({
    kind: v.literal('difference'),
    difference: v.nullable(v.strictObject({ before: text, now: text, at: v.array(v.number()) })),
  }),
]);

const finding = v.strictObject({
  code: v.picklist(findingCodes),
  stroke: v.picklist(strokes),
  points: v.number(),
  floor: tier,
  cap: v.exactOptional(tier),
  facts: v.array(fact),
});

const before = v.nullable(lastTime);

const question = v.union([
  v.strictObject({
    stroke: v.literal('payee'),
    ask: v.picklist(['tap-name', 'type-last-four', 'say-who']),
    name: textOrNull,
    account: textOrNull,
    institution: textOrNull,
    before,
  }),
  v.strictObject({
    stroke: v.literal('amount'),
    ask: v.literal('choose'),
    options: v.array(amountShape),
    before,
  }),
  v.strictObject({
    stroke: v.literal('amount'),
    ask: v.literal('type'),
    amount: amountOrNull,
    before,
    askShare: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ stroke: v.literal('purpose'), ask: v.literal('reason'), purpose: textOrNull }),
  v.strictObject({
    stroke: v.literal('account-type'),
    ask: v.literal('choose'),
    seen: v.picklist(['personal', 'business', 'unknown']),
  }),
  v.strictObject({ stroke: v.literal('relationship'), ask: v.literal('choose'), amount: amountOrNull }),
  v.strictObject({
    stroke: v.literal('prompts'),
    ask: v.literal('choose'),
    prompts: v.array(text),
    script: v.exactOptional(v.picklist(scripts)),
  }),
]);

const outcome = v.exactOptional(v.picklist(['fits', 'does-not-fit', 'cannot-be-seen']));

const yes = v.exactOptional(v.boolean());

const said = v.strictObject({
  reason: v.exactOptional(v.picklist(reasons)),
  guided: yes,
  met: yes,
  calledBack: yes,
  prepaidToWithdraw: yes,
  screenSeen: yes,
  share: v.exactOptional(v.number()),
  idea: v.exactOptional(v.picklist(ideas)),
  relationship: v.exactOptional(v.picklist(relationships)),
});

const change = v.union([
  v.strictObject({ field: v.literal('amount'), before: amountOrNull, now: amountOrNull }),
  v.strictObject({
    field: v.picklist(['name', 'account', 'purpose']),
    before: textOrNull,
    now: textOrNull,
  }),
]);

const state = v.variant('kind', [
  v.strictObject({ kind: v.literal('cooling') }),
  v.strictObject({ kind: v.literal('ready'), since: time }),
  v.strictObject({
    kind: v.literal('released'),
    at: time,
    pass: v.strictObject({ from: v.nullable(time), usedAt: v.nullable(time) }),
  }),
  v.strictObject({ kind: v.literal('looked-up'), at: time }),
  v.strictObject({ kind: v.literal('cancelled'), at: time }),
  v.strictObject({ kind: v.literal('expired'), at: time }),
]);

const keys = { payeeKey: textOrNull, nameKey: textOrNull, accounted: v.boolean() };

const proof = v.picklist(['not-set', 'asked', 'given']);

export const holdShape = v.strictObject({
  id: text,
  createdAt: time,
  endsAt: time,
  tier,
  transfer: transferShape,
  sure: surenessShape,
  digest: text,
  keys: v.strictObject(keys),
  lastFour: textOrNull,
  findings: v.array(finding),
  questions: v.array(question),
  outcomes: v.strictObject({
    payee: outcome,
    amount: outcome,
    purpose: outcome,
    'account-type': outcome,
    relationship: outcome,
    prompts: outcome,
  }),
  said: v.exactOptional(said),
  // Holds of the first builds had none.
  stepUp: v.optional(
    v.strictObject({ pin: proof, code: proof, approver: v.optional(proof, 'not-set') }),
    noStepUp,
  ),
  change: v.array(change),
  place: v.strictObject({
    tabId: v.number(),
    frameId: v.number(),
    documentId: text,
    origin: text,
    // Holds of earlier builds do not say.
    isPrivate: v.optional(v.boolean(), false),
  }),
  uncheckedAt: v.exactOptional(time),
  state,
}) satisfies Shape<Hold>;

export const entryShape = v.strictObject({
  ...lastTime.entries,
  ...keys,
  id: text,
  event: v.picklist(events),
  site: text,
  kind: transferShape.entries.kind,
  // Entries of the first version of the database have neither.
  institution: v.optional(textOrNull, null),
  accountKind: v.optional(v.nullable(accountShape.entries.kind), null),
  tier,
  codes: v.array(v.picklist(findingCodes)),
  digest: text,
  tabId: v.number(),
}) satisfies Shape<Entry>;

const texts = v.array(text);
const timeOrNull = v.nullable(time);
const sum = v.strictObject({ at: time, amount: amountShape });

const amounts = v.strictObject({
  currency: textOrNull,
  count: v.number(),
  first: sum,
  largest: amountShape,
  lately: v.array(sum),
});

const declared = v.strictObject({ relationship: v.picklist(relationships), at: time });

const imported = v.strictObject({
  from: time,
  paid: v.number(),
  firstAt: time,
  last: lastTime,
  amounts: v.array(amounts),
});

export const payeeShape = v.strictObject({
  key: text,
  accounted: v.boolean(),
  names: texts,
  ends: textOrNull,
  near: texts,
  paid: v.number(),
  firstAt: timeOrNull,
  last: v.nullable(lastTime),
  named: v.nullable(lastTime),
  institution: v.nullable(v.strictObject({ at: time, name: text })),
  amounts: v.array(amounts),
  declared: v.nullable(declared),
  vouchedFrom: timeOrNull,
  blocked: v.nullable(v.strictObject({ until: timeOrNull })),
  // Records from before statements could be taken have neither.
  imported: v.optional(v.array(imported), []),
  formerly: v.optional(v.nullable(v.strictObject({ declared, until: time })), null),
  forgotten: v.optional(v.boolean(), false),
}) satisfies Shape<PayeeRecord>;

const happening = { at: time, payeeKey: textOrNull, amount: amountOrNull };

export const latelyShape = v.strictObject({
  payments: v.array(v.strictObject({ ...happening, firstAt: time })),
  cancelled: v.nullable(v.strictObject(happening)),
  lossAt: timeOrNull,
  currencies: v.array(v.strictObject({ currency: text, count: v.number() })),
  crypto: v.boolean(),
  soberedAt: timeOrNull,
}) satisfies Shape<Lately>;

const looseningShape = v.union([
  v.strictObject({
    kind: v.literal('settings'),
    step: v.strictObject({ from: changedSettingsShape, to: changedSettingsShape }),
  }),
  v.strictObject({ kind: v.literal('take-statement') }),
  otherLooseningShape,
]);

export const pendingShape = v.array(
  v.strictObject({ id: text, askedAt: time, dueAt: time, what: looseningShape }),
) satisfies Shape<readonly Pending[]>;

export const changeNotesShape = v.array(
  v.strictObject({
    at: time,
    event: v.picklist(['changed', 'asked', 'took-effect', 'taken-back']),
    what: v.picklist([
      'settings',
      'trust-payee',
      'unblock-payee',
      'erase-journal',
      'remove-pin',
      'remove-contact',
      'remove-approver',
      'leave-site',
      'forget-payee',
      'take-statement',
      'set-pin',
      'set-contact',
      'set-approver',
      'drop-statements',
    ]),
    keys: v.array(v.picklist(settingKeys)),
    about: text,
  }),
) satisfies Shape<readonly ChangeNote[]>;
