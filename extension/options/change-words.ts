// What a change of a setting means, in sentences: from what, to what.
import { defaultLimits, type Limits } from '../../src/settings/limits.ts';
import {
  defaultSettings,
  limitsFor,
  type Profile,
  type SettingKey,
  type Settings,
  waitOf,
} from '../../src/settings/settings.ts';
import type { Taught } from '../../src/settings/taught.ts';
import { type Tier, tiers } from '../../src/settings/tier.ts';
import type { MessageKey, Words } from '../channel/wording.ts';
import { span } from '../ui/span.ts';
import { counted, numeral } from './counting.ts';

export const profileNames: Readonly<Record<Profile, MessageKey>> = {
  light: 'profile_light',
  standard: 'profile_standard',
  strict: 'profile_strict',
  business: 'profile_business',
};

const tierNames: Readonly<Record<Tier, MessageKey>> = {
  0: 'tier_0',
  1: 'tier_1',
  2: 'tier_2_short',
  3: 'tier_3_short',
  4: 'tier_4_short',
  5: 'tier_5_short',
  6: 'tier_6_short',
};

type Tell = (from: Settings, to: Settings, words: Words) => readonly string[];

/** "What: from this to that". */
function moved({ say }: Words, what: MessageKey, from: string, to: string): string {
  return say('change_moved', say(what), from, to);
}

/** One sentence for a change that has more pieces than a person wants to read. */
const once =
  (sentence: MessageKey): Tell =>
  (_from, _to, { say }) => [say(sentence)];

const toggled =
  (key: 'askAlways' | 'loosenByCode', on: MessageKey, off: MessageKey): Tell =>
  (_from, to, { say }) => [say(to[key] ? on : off)];

const waits: Tell = (from, to, { say, language }) =>
  tiers
    .filter((tier) => waitOf(from, tier) !== waitOf(to, tier))
    .map((tier) =>
      say(
        'change_moved',
        say(tierNames[tier]),
        span(waitOf(from, tier), language),
        span(waitOf(to, tier), language),
      ),
    );

/** A whole sum of a currency, as it is said. */
export function sumIn(currency: string, whole: number, { amount }: Words): string {
  return amount({ minor: BigInt(whole), decimals: 0, currency });
}

/** More currencies than this are told by one example. */
const CURRENCIES_TOLD = 2;

const limitNames = ['limit_low', 'limit_mid', 'limit_high', 'limit_very_high'] as const;

function limitLines(currency: string, from: Limits, to: Limits, words: Words): readonly string[] {
  const { say } = words;
  return limitNames.flatMap((name, at) => {
    const [before, after] = [from[at] ?? 0, to[at] ?? 0];
    if (before === after) return [];
    return [say('change_moved', say(name), sumIn(currency, before, words), sumIn(currency, after, words))];
  });
}

const limits: Tell = (from, to, words) => {
  const currencies = [
    ...new Set([...Object.keys(defaultLimits), ...Object.keys(from.limits), ...Object.keys(to.limits)]),
  ];
  const changed = currencies.flatMap((currency) => {
    const [before, after] = [limitsFor(from, currency), limitsFor(to, currency)];
    const lines = before && after ? limitLines(currency, before, after, words) : [];
    return lines.length === 0 ? [] : [lines];
  });
  const told = changed.length > CURRENCIES_TOLD ? changed.slice(0, 1) : changed;
  const more = changed.length - told.length;
  return [...told.flat(), ...(more > 0 ? [counted('change_more_currencies', more, words)] : [])];
};

function added(from: readonly string[], to: readonly string[]): readonly string[] {
  return to.filter((one) => !from.includes(one));
}

const offSites: Tell = (from, to, { say }) => [
  ...added(from.offSites, to.offSites).map((host) => say('change_site_off', host)),
  ...added(to.offSites, from.offSites).map((host) => say('change_site_on', host)),
];

const pausedSites: Tell = (from, to, { say, timeOfDay }) => [
  ...Object.entries(to.pausedSites)
    .filter(([host, until]) => from.pausedSites[host] !== until)
    .map(([host, until]) => say('change_site_paused', host, timeOfDay(until, Date.now()))),
  ...added(Object.keys(to.pausedSites), Object.keys(from.pausedSites)).map((host) =>
    say('change_site_on', host),
  ),
];

const partNames = {
  commit: 'taught_commit',
  payee: 'taught_payee',
  amount: 'taught_amount',
  purpose: 'taught_purpose',
} as const;

/** What became of one taught part: known or not, over what is read or beside it, and what it is called. */
function taughtLine(before: Taught | undefined, after: Taught | undefined, { say }: Words): string | null {
  const one = after ?? before;
  if (one === undefined) return null;
  const name = say(partNames[one.part]);
  if (after === undefined) return say('change_taught_less', one.host, name);
  if (after.over && before?.over !== true) return say('change_taught_over', one.host, name);
  if (before === undefined || before.over !== after.over) return say('change_taught_more', one.host, name);
  return before.title === after.title ? null : say('change_taught_title', name, after.title);
}

const taught: Tell = (from, to, words) => {
  const keys = [...new Set([...Object.keys(from.taught), ...Object.keys(to.taught)])];
  const lines = keys.map((key) => taughtLine(from.taught[key], to.taught[key], words));
  return [...new Set(lines.filter((line) => line !== null))];
};

const noPayments: Tell = (from, to, { say }) => {
  const lines = (some: Settings, others: Settings, sentence: MessageKey): readonly string[] =>
    Object.entries(some.noPayments)
      .filter(([key]) => others.noPayments[key] === undefined)
      .map(([, { host, name }]) => say(sentence, host, name));
  return [...lines(to, from, 'change_no_payment_more'), ...lines(from, to, 'change_no_payment_less')];
};

const tells: Readonly<Record<SettingKey, Tell>> = {
  language: once('change_language'),
  region: once('change_region'),
  appearance: once('change_appearance'),
  ownPlan: (_from, to, { say }) => [
    to.ownPlan === '' ? say('change_no_plan') : say('change_plan', to.ownPlan),
  ],
  profile: (from, to, words) => [
    moved(
      words,
      'options_profile',
      words.say(profileNames[from.profile]),
      words.say(profileNames[to.profile]),
    ),
  ],
  askAlways: toggled('askAlways', 'change_ask_always', 'change_not_ask_always'),
  waitsMs: waits,
  graceDays: (from, to, words) => [
    moved(words, 'grace_days', numeral(from.graceDays, words), numeral(to.graceDays, words)),
  ],
  limits,
  weights: once('change_weights'),
  floors: once('change_floors'),
  caps: once('change_caps'),
  thresholds: once('change_thresholds'),
  ceilings: once('change_ceilings'),
  knownLimits: once('change_known_limits'),
  offSites,
  pausedSites,
  interruptFrom: (from, to, words) => [
    moved(
      words,
      'change_interrupt_from',
      words.say(tierNames[from.interruptFrom]),
      words.say(tierNames[to.interruptFrom]),
    ),
  ],
  loosenAfterMs: (from, to, words) => [
    moved(
      words,
      'change_loosen_after',
      span(from.loosenAfterMs, words.language),
      span(to.loosenAfterMs, words.language),
    ),
  ],
  loosenByCode: toggled('loosenByCode', 'change_by_code', 'change_not_by_code'),
  twoPeopleFrom: (_from, to, words) => {
    const [first] = Object.entries(to.twoPeopleFrom);
    if (first === undefined) return [words.say('change_one_person')];
    return [words.say('change_two_people', sumIn(first[0], first[1], words))];
  },
  savings: (_from, to, words) => {
    const [first] = Object.entries(to.savings);
    if (first === undefined) return [words.say('change_savings_none')];
    return [words.say('change_savings', sumIn(first[0], first[1], words))];
  },
  taught,
  noPayments,
};

/** The change of one setting in sentences; what is absent on a side is as it is shipped. */
export function changeLines(
  key: SettingKey,
  from: Partial<Settings>,
  to: Partial<Settings>,
  words: Words,
): readonly string[] {
  return tells[key]({ ...defaultSettings, ...from }, { ...defaultSettings, ...to }, words);
}
