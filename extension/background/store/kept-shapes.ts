// The shapes of what waits and of what was changed, as they are stored, checked at every read.
import * as v from 'valibot';
import type { Pending } from '../../../src/settings/loosening.ts';
import { settingKeys } from '../../../src/settings/settings.ts';
import type { ChangeNote } from '../../channel/options-protocol.ts';
import { changedSettingsShape } from '../../channel/settings-shapes.ts';
import { otherLooseningShape } from '../../channel/shapes.ts';
import { type Shape, text, time } from './pieces.ts';

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
