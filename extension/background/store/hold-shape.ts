// The shape of a stored hold, checked at every read.
import * as v from 'valibot';
import { findingCodes } from '../../../src/findings/finding.ts';
import { accountTypes, ideas, reasons } from '../../../src/findings/question.ts';
import { scripts } from '../../../src/findings/script.ts';
import { strokes } from '../../../src/findings/stroke.ts';
import type { Hold } from '../../../src/hold/hold.ts';
import { noStepUp } from '../../../src/hold/step-up.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import { controlMarkShape } from '../../channel/settings-shapes.ts';
import { amountShape, surenessShape, transferShape } from '../../channel/shapes.ts';
import { amountOrNull, keys, lastTime, type Shape, text, textOrNull, tier, time } from './pieces.ts';

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
    alike: v.exactOptional(v.array(text)),
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
    // Holds of the first builds had one word, and nothing ruled out.
    seen: v.union([
      v.array(v.picklist(accountTypes)),
      v.pipe(
        v.picklist(['personal', 'business', 'unknown']),
        v.transform(() => []),
      ),
    ]),
    ruledOut: v.optional(v.array(v.picklist(accountTypes)), []),
  }),
  v.strictObject({
    stroke: v.literal('relationship'),
    ask: v.literal('choose'),
    amount: amountOrNull,
    askKnownBy: v.exactOptional(v.literal(true)),
  }),
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
  hurried: v.exactOptional(v.literal(true)),
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
    pass: v.strictObject({
      from: v.nullable(time),
      usedAt: v.nullable(time),
      noPayment: v.exactOptional(v.literal(true)),
    }),
  }),
  v.strictObject({ kind: v.literal('looked-up'), at: time }),
  v.strictObject({ kind: v.literal('cancelled'), at: time }),
  v.strictObject({ kind: v.literal('expired'), at: time }),
]);

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
  pace: v.exactOptional(
    v.strictObject({ at: time, stroke: v.picklist(strokes), place: v.nullable(v.number()), run: v.number() }),
  ),
  uncheckedAt: v.exactOptional(time),
  upTo: v.exactOptional(amountShape),
  control: v.exactOptional(controlMarkShape),
  state,
}) satisfies Shape<Hold>;
