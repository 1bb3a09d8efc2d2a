// The places of the options page, each with a link of its own.
import type { MessageKey } from '../channel/wording.ts';

export const places = [
  'profile',
  'limits',
  'sites',
  'payees',
  'statement',
  'journal',
  'changes',
  'step-up',
  'languages',
  'stored',
  'health',
] as const;
export type Place = (typeof places)[number];

export const placeNames: Readonly<Record<Place, MessageKey>> = {
  profile: 'options_profile',
  limits: 'options_payments',
  sites: 'options_sites',
  payees: 'options_payees',
  statement: 'options_statement',
  journal: 'options_journal',
  changes: 'options_changes',
  'step-up': 'options_step_up',
  languages: 'options_languages',
  stored: 'options_stored',
  health: 'options_health',
};

/** Pages of ours beside the options that are worth a link of their own: routes of the popup. */
export const pages: readonly (readonly [string, MessageKey])[] = [
  ['look', 'look_link'],
  ['holds', 'holds_page'],
  ['help', 'help_link'],
];

/** The place a route leads to; the first one when it leads nowhere. */
export function placeOf([first]: readonly string[]): Place {
  return places.find((place) => place === first) ?? 'profile';
}
