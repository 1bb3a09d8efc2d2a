// What each setting is called where it is one among others.
import type { SettingKey } from '../../src/settings/settings.ts';
import type { MessageKey } from '../channel/wording.ts';

export const settingNames: Readonly<Record<SettingKey, MessageKey>> = {
  language: 'options_language',
  region: 'region',
  appearance: 'appearance',
  ownPlan: 'plan',
  profile: 'options_profile',
  askAlways: 'ask_always',
  waitsMs: 'waits',
  graceDays: 'grace_days',
  limits: 'limits',
  weights: 'setting_signs',
  floors: 'setting_signs',
  caps: 'setting_signs',
  thresholds: 'setting_signs',
  ceilings: 'setting_ceilings',
  knownLimits: 'setting_known_limits',
  offSites: 'sites_off',
  pausedSites: 'sites_paused',
  interruptFrom: 'setting_interrupt',
  loosenAfterMs: 'setting_loosening',
  loosenByCode: 'setting_loosening',
  twoPeopleFrom: 'setting_two_people',
  savings: 'savings',
  taught: 'setting_taught',
  noPayments: 'setting_no_payments',
};
