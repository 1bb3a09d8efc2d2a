// The shapes of the payee book as it is stored, and of what is known of late, checked at every read.
import * as v from 'valibot';
import type { Lately } from '../../../src/payees/lately.ts';
import { type PackedRecord, recordFields, unpackedRecord } from '../../../src/payees/packed-record.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import { fromRow } from '../../../src/payees/row.ts';
import { amountShape } from '../../channel/shapes.ts';
import { amountOrNull, packedKey, packedTime, row, type Shape, text, textOrNull, time } from './pieces.ts';

const texts = v.array(text);
const timeOrNull = v.nullable(time);

export const declared = v.strictObject({ relationship: v.picklist(relationships), at: time });

/** What the record of a payee has always had. */
export const payeeParts = {
  accounted: v.boolean(),
  names: texts,
  paid: v.number(),
  firstAt: timeOrNull,
};

/** What a part of a statement's payments has besides its last one and its amounts. */
export const importedParts = { from: time, paid: v.number(), firstAt: time };

export const institution = v.strictObject({ at: time, name: text });
export const blocked = v.strictObject({ until: timeOrNull });
export const formerly = v.strictObject({ declared, until: time });

const amount = [amountShape.entries.minor, amountShape.entries.decimals] as const;
const sum = v.strictTuple([time, ...amount]);

const packedAmounts = v.array(
  v.strictTuple([textOrNull, v.number(), sum, v.strictTuple(amount), v.array(sum)]),
);

const packedMarks = v.union([v.instance(ArrayBuffer), texts]);

const packed = v.strictObject({
  ...payeeParts,
  key: packedKey,
  ends: packedMarks,
  near: packedMarks,
  last: v.nullable(packedTime),
  named: v.exactOptional(v.nullable(packedTime)),
  amounts: packedAmounts,
  imported: v.exactOptional(
    v.array(
      v.strictObject({
        ...importedParts,
        last: packedTime,
        amounts: packedAmounts,
        dropped: v.exactOptional(v.literal(true)),
      }),
    ),
  ),
  institution: v.exactOptional(v.nullable(institution)),
  declared: v.exactOptional(v.nullable(declared)),
  vouchedFrom: v.exactOptional(timeOrNull),
  blocked: v.exactOptional(v.nullable(blocked)),
  formerly: v.exactOptional(v.nullable(formerly)),
  forgotten: v.exactOptional(v.boolean()),
}) satisfies Shape<PackedRecord>;

export const payeeShape: Shape<PayeeRecord> = v.pipe(
  row,
  v.transform((read) => fromRow(recordFields, read)),
  packed,
  v.transform((one): PayeeRecord => unpackedRecord(one)),
);

/** A whole account. `under`: the longer key that stood for the payee when it was sealed; without it, the one of today. */
export const sealedShape = v.strictObject({
  iv: v.instance(Uint8Array),
  sealed: v.instance(ArrayBuffer),
  under: v.exactOptional(v.string()),
});

const happening = { at: time, payeeKey: textOrNull, amount: amountOrNull };

export const latelyShape = v.strictObject({
  payments: v.array(v.strictObject({ ...happening, firstAt: time })),
  cancelled: v.nullable(v.strictObject(happening)),
  lossAt: timeOrNull,
  currencies: v.array(v.strictObject({ currency: text, count: v.number() })),
  crypto: v.boolean(),
  soberedAt: timeOrNull,
}) satisfies Shape<Lately>;
