// The words for help: what to do first, and whose number it is.
import type { Plight, StepName } from '../../src/aftercare/first-steps.ts';
import type { Hotline } from '../../src/aftercare/hotlines.ts';
import type { MessageKey } from '../channel/wording.ts';

type Names<T extends string> = Readonly<Record<T, MessageKey>>;

export const plightNames: Names<Plight> = {
  'just-paid': 'help_just_paid',
  'on-the-phone': 'help_on_the_phone',
};

/** `$1` and `$2` are the step's numbers. */
export const stepSentences: Names<StepName> = {
  'stop-talking': 'step_stop_talking',
  'call-and-tell': 'step_call_and_tell',
  'call-bank-and-wallet': 'step_call_bank_and_wallet',
  'call-bank-recall': 'step_call_bank_recall',
  'call-bank-claim': 'step_call_bank_claim',
  'call-bank-who-pressed': 'step_call_bank_who_pressed',
  'call-bank-write': 'step_call_bank_write',
  'call-bank-24h': 'step_call_bank_24h',
  'call-bank-too': 'step_call_bank_too',
  'call-both-banks': 'step_call_both_banks',
  'contest-pix': 'step_contest_pix',
  'report-fraud-line': 'step_report_fraud_line',
  'report-police': 'step_report_police',
  'report-online': 'step_report_online',
  'apply-at-bank': 'step_apply_at_bank',
  'keep-proof': 'step_keep_proof',
  'keep-reference': 'step_keep_reference',
  'hang-up': 'step_hang_up',
  'give-nothing': 'step_give_nothing',
  unplug: 'step_unplug',
  'ask-line': 'step_ask_line',
  'ask-bank': 'step_ask_bank',
  'tell-someone': 'step_tell_someone',
};

export const hotlineNames: Names<Hotline['kind']> = {
  police: 'hotline_police',
  'fraud-line': 'hotline_fraud_line',
  bank: 'hotline_bank',
  wallet: 'hotline_wallet',
  report: 'hotline_report',
};
