// The words for what can be chosen: reasons, kinds of account, relationships.
import type { AccountType, Reason, Share } from '../../src/findings/question.ts';
import type { Script } from '../../src/findings/script.ts';
import type { Change } from '../../src/hold/change.ts';
import type { Refusal } from '../../src/hold/hold.ts';
import type { HolderType } from '../../src/transfer/payee.ts';
import type { MessageKey } from '../channel/wording.ts';

type Names<T extends string> = Readonly<Record<T, MessageKey>>;

export const reasonNames: Names<Reason> = {
  goods: 'reason_goods',
  rent: 'reason_rent',
  bill: 'reason_bill',
  family: 'reason_family',
  'lent-or-repaid': 'reason_lent_or_repaid',
  work: 'reason_work',
  'savings-or-investment': 'reason_savings_or_investment',
  'fee-or-refund': 'reason_fee_or_refund',
  'asked-to': 'reason_asked_to',
  other: 'reason_other',
};

export const accountTypeNames: Names<AccountType> = {
  person: 'account_person',
  business: 'account_business',
  'not-sure': 'account_not_sure',
};

export const shareNames: Names<Share> = {
  small: 'share_small',
  half: 'share_half',
  'nearly-all': 'share_nearly_all',
};

export const holderNames: Names<HolderType> = {
  personal: 'account_person',
  business: 'account_business',
  unknown: 'not_read',
};

/** The question by which each script of swindlers would be known. */
export const scriptQuestions: Names<Script> = {
  'safe-account': 'script_safe_account',
  'remote-help': 'script_remote_help',
  'fake-refund': 'script_fake_refund',
  'prepaid-job': 'script_prepaid_job',
  romance: 'script_romance',
  'invoice-change': 'script_invoice_change',
  rental: 'script_rental',
  recovery: 'script_recovery',
  investment: 'script_investment',
  coached: 'script_coached',
};

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
