// The shapes of the payee book as it is stored, and of what is known of late, checked at every read.
import * as v from 'valibot';
import type { Lately } from '../../../src/payees/lately.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import { amountShape } from '../../channel/shapes.ts';
import { amountOrNull, lastTime, type Shape, text, textOrNull, time } from './pieces.ts';

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
