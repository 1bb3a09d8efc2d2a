// What versions 1 and 2 of the database held: keys of 64 characters of hex, marks of 16. Read once, when it is brought to version 3.
import * as v from 'valibot';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { accountShape, amountShape } from '../../channel/shapes.ts';
import { entryParts } from './entry-shape.ts';
import { blocked, declared, formerly, importedParts, institution, payeeParts } from './payee-shapes.ts';
import { amountOrNull, keys, lastTime, type Shape, text, textOrNull, time } from './pieces.ts';

export const earlierEntry = v.strictObject({
  ...entryParts,
  ...keys,
  id: text,
  amount: amountOrNull,
  // Entries of the first version have neither.
  institution: v.optional(textOrNull, null),
  accountKind: v.optional(v.nullable(accountShape.entries.kind), null),
  digest: text,
});

const sum = v.strictObject({ at: time, amount: amountShape });

const amounts = v.array(
  v.strictObject({
    currency: textOrNull,
    count: v.number(),
    first: sum,
    largest: amountShape,
    lately: v.array(sum),
  }),
);

export const earlierPayee = v.strictObject({
  ...payeeParts,
  key: text,
  ends: textOrNull,
  near: v.array(text),
  last: v.nullable(lastTime),
  named: v.nullable(lastTime),
  amounts,
  institution: v.nullable(institution),
  declared: v.nullable(declared),
  vouchedFrom: v.nullable(time),
  blocked: v.nullable(blocked),
  // Records from before statements could be taken have neither.
  imported: v.optional(v.array(v.strictObject({ ...importedParts, last: lastTime, amounts })), []),
  formerly: v.optional(v.nullable(formerly), null),
  forgotten: v.optional(v.boolean(), false),
}) satisfies Shape<PayeeRecord>;
