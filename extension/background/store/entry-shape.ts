// The shape of a stored entry of the journal, checked at every read.
import * as v from 'valibot';
import { findingCodes } from '../../../src/findings/finding.ts';
import { type Entry, events } from '../../../src/journal/entry.ts';
import { accountShape, transferShape } from '../../channel/shapes.ts';
import { keys, lastTime, type Shape, text, textOrNull, tier } from './pieces.ts';

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
