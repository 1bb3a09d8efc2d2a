// The shape of a stored entry of the journal, checked at every read.
import * as v from 'valibot';
import { findingCodes } from '../../../src/findings/finding.ts';
import { type Entry, events } from '../../../src/journal/entry.ts';
import { entryFields, type PackedEntry, unpackedEntry } from '../../../src/journal/packed-entry.ts';
import { fromRow } from '../../../src/payees/row.ts';
import { accountShape, transferShape } from '../../channel/shapes.ts';
import { packedAmount, packedKey, row, type Shape, text, textOrNull, tier, time } from './pieces.ts';

/** What an entry has had since the first version of the database. */
export const entryParts = {
  at: time,
  event: v.picklist(events),
  site: text,
  kind: transferShape.entries.kind,
  name: textOrNull,
  account: textOrNull,
  accounted: v.boolean(),
  tier,
  codes: v.array(v.picklist(findingCodes)),
  tabId: v.number(),
};

const packed = v.strictObject({
  ...entryParts,
  amount: v.nullable(packedAmount),
  payeeKey: v.nullable(packedKey),
  institution: textOrNull,
  accountKind: v.nullable(accountShape.entries.kind),
  digest: packedKey,
}) satisfies Shape<PackedEntry>;

export const entryShape: Shape<Entry> = v.pipe(
  v.strictObject({ at: time, row }),
  v.transform((read) => ({ ...fromRow(entryFields, read.row), at: read.at })),
  packed,
  v.transform((one): Entry => unpackedEntry(one)),
);
