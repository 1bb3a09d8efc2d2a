// The pieces of which the shapes of what is stored are made.
import * as v from 'valibot';
import { tiers } from '../../../src/settings/tier.ts';
import { amountShape } from '../../channel/shapes.ts';

export type Shape<T> = v.GenericSchema<unknown, T>;

export const text = v.string();
export const time = v.number();
export const textOrNull = v.nullable(text);
export const amountOrNull = v.nullable(amountShape);
export const tier = v.picklist(tiers);

export const lastTime = v.strictObject({
  at: time,
  name: textOrNull,
  account: textOrNull,
  amount: amountOrNull,
});

/** `Packed` of src/payees/keyed.ts. */
export const packedKey = v.union([v.instance(ArrayBuffer), text]);

/** A row of values, by its fields (src/payees/row.ts). */
export const row = v.array(v.unknown());

export const packedAmount = v.strictTuple([
  amountShape.entries.minor,
  amountShape.entries.decimals,
  amountShape.entries.currency,
]);

export const packedTime = v.strictTuple([time, textOrNull, textOrNull, v.nullable(packedAmount)]);

export const keys = { payeeKey: textOrNull, nameKey: textOrNull, accounted: v.boolean() };
