// The words for what of a payment changed, and for why it is not let through.
import type { Change } from '../../src/hold/change.ts';
import type { Refusal } from '../../src/hold/hold.ts';
import type { MessageKey } from '../channel/wording.ts';

type Names<T extends string> = Readonly<Record<T, MessageKey>>;

export const fieldNames: Names<Change['field']> = {
  amount: 'field_amount',
  name: 'field_payee',
  account: 'field_account',
  purpose: 'field_purpose',
};

/** `$1` is the time until which to wait; only the first uses it. */
export const refusalSentences: Names<Refusal> = {
  'too-early': 'refusal_too_early',
  unanswered: 'refusal_unanswered',
  'does-not-fit': 'refusal_does_not_fit',
  'pin-needed': 'refusal_pin_needed',
  'code-needed': 'refusal_code_needed',
  'approver-needed': 'refusal_approver_needed',
  closed: 'refusal_closed',
  'no-pass': 'refusal_closed',
  'page-gone': 'refusal_page_gone',
};
