// How sentences are made of messages: money, times and findings in the words of one language.
import type en from '../../public/_locales/en/messages.json';
import type { Fact, Finding } from '../../src/findings/finding.ts';
import type { Difference } from '../../src/payees/book.ts';
import type { Language } from '../../src/settings/settings.ts';
import { type Amount, decimalString } from '../../src/transfer/amount.ts';
import { amountInWords, type SaysSum } from '../../src/transfer/in-words.ts';
import type { HolderType } from '../../src/transfer/payee.ts';
import { sentenceOf } from './sentences.ts';

export type MessageKey = keyof typeof en;

/** All words of one language. Times are ms since the epoch; what is `null` was not read and gives `''`. */
export interface Words {
  readonly language: Language;
  /** The sentence of a key, its `$1`, `$2`, … filled in order. */
  readonly say: (key: MessageKey, ...parts: readonly string[]) => string;
  /** In figures, exact: "48,000 元", "$1,250.50". Decimals stay away where there are none. */
  readonly amount: (amount: Amount | null) => string;
  /** As it is said aloud, or in capitals for a company; `''` where there are no words for it. */
  readonly amountInWords: (amount: Amount | null, holder: HolderType) => string;
  /** The first full minute that is not before `atMs`: "15:02", "tomorrow at 15:02", or with its date. */
  readonly timeOfDay: (atMs: number, nowMs: number) => string;
  readonly date: (atMs: number) => string;
  /** What was noticed, with its own numbers; in the finding's own sentence, or another with the same places. */
  readonly finding: (finding: Finding, sentence?: MessageKey) => string;
}

/** A `messages.json`, as the browser knows it too. */
export type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

const tags: Readonly<Record<Language, string>> = { en: 'en', zh_CN: 'zh-CN', zh_TW: 'zh-TW' };

/** The BCP 47 tag of a language, for `lang` and Intl. */
export function tagOf(language: Language): string {
  return tags[language];
}

/** Where Chinese is written in traditional letters: Taiwan, Hong Kong, Macau, or wherever the tag says so. */
const TRADITIONAL = /^zh[-_](?:hant|tw|hk|mo)(?![a-z])/i;

/** The language to speak: the person's own choice, else the browser's, English for all it does not know. */
export function chooseLanguage(setting: Language | null, uiLanguage: string): Language {
  if (setting !== null) return setting;
  if (TRADITIONAL.test(uiLanguage)) return 'zh_TW';
  return /^zh(?![a-z])/i.test(uiLanguage) ? 'zh_CN' : 'en';
}

/** Longer than any amount in words, far shorter than what a broken page may call a name. */
const PART_LIMIT = 120;

/** Longer than almost any payee's name; a finding stays one sentence. */
const NAME_LIMIT = 40;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Text of a page without its control characters, which could hide a part of it or show it in another order. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

function shortened(text: string, limit: number): string {
  const chars = Array.from(text);
  return chars.length > limit ? `${chars.slice(0, limit).join('')}…` : text;
}

/** Text of a page inside a sentence of ours: it can neither turn the sentence round nor push it off the screen. */
function tame(part: string): string {
  const short = shortened(plainText(part), PART_LIMIT);
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** How many decimals to show: none for a whole amount, else two or as many as there are. */
function shownDecimals(amount: Amount): number {
  const fraction = decimalString(amount).split('.')[1] ?? '';
  const used = fraction.replace(/0+$/, '').length;
  return used === 0 ? 0 : Math.max(used, Math.min(2, amount.decimals));
}

/** The currency that 元 means to whoever speaks this language. */
const yuan: Readonly<Record<Language, string | null>> = { en: null, zh_CN: 'CNY', zh_TW: 'TWD' };

/** Chinese names the currency behind the number, as it is said; English puts the unmistakable sign before it. */
function formatAmount(amount: Amount, language: Language): string {
  const digits = shownDecimals(amount);
  const value = decimalString(amount) as `${number}`;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const plain = (): string => new Intl.NumberFormat(tags[language], options).format(value);
  const { currency } = amount;
  if (currency === null) return plain();
  if (currency === yuan[language]) return `${plain()} 元`;
  if (!/^[A-Z]{3}$/.test(currency)) return `${plain()} ${currency}`;
  const currencyDisplay = language === 'en' ? 'symbol' : 'name';
  return new Intl.NumberFormat(tags[language], {
    ...options,
    style: 'currency',
    currency,
    currencyDisplay,
  }).format(value);
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function fill(message: string, parts: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_, nth: string) => tame(parts[Number(nth) - 1] ?? ''));
}

/** A day with its month, and with its year where that is another one. */
function formatDate(atMs: number, nowMs: number, language: Language): string {
  const thisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  const year = thisYear ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(tags[language], { day: 'numeric', month: 'long', ...year }).format(atMs);
}

/** Rounded up, so that a wait is never named shorter than it is. */
function formatTime(atMs: number, nowMs: number, { language, say }: Pick<Words, 'language' | 'say'>): string {
  const minute = Math.ceil(atMs / MINUTE) * MINUTE;
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(tags[language], options).format(minute);
  const isDayOf = (ms: number): boolean => new Date(minute).toDateString() === new Date(ms).toDateString();
  if (isDayOf(nowMs)) return time;
  if (isDayOf(nowMs + DAY)) return say('time_tomorrow', time);
  return `${formatDate(minute, nowMs, language)} ${time}`;
}

/** The time of day on the person's own clock, of which `localMs` are ms since its epoch. */
function clockTime(localMs: number, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tags[language], options).format(localMs);
}

/** The country's name; its code where there is none. */
function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(tags[language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** More places than these are told by the two accounts side by side. */
const PLACES_TOLD = 2;

/** The places where two accounts differ, counted from 1; `''` where they are not known, or too many to read. */
function formatDifference(difference: Difference | null, say: Words['say']): string {
  if (difference === null || difference.at.length > PLACES_TOLD) return '';
  const { before, now, at } = difference;
  return at
    .map((place) => {
      const [is, was] = [now.charAt(place), before.charAt(place)];
      const nth = String(place + 1);
      return is === '' || was === ''
        ? say('account_ends_at', nth, is + was)
        : say('account_differs_at', nth, is, was);
    })
    .join('');
}

/** One number or word of a finding; a payee without a name is "this payee". */
function formatFact(fact: Fact, { language, say, date }: Pick<Words, 'language' | 'say' | 'date'>): string {
  switch (fact.kind) {
    case 'text':
      return fact.text === '' ? say('this_payee') : shortened(fact.text, NAME_LIMIT);
    case 'number':
      return new Intl.NumberFormat(tags[language]).format(fact.number);
    case 'amount':
      return formatAmount(fact.amount, language);
    case 'date':
      return date(fact.at);
    case 'time':
      return clockTime(fact.at + fact.offsetMinutes * MINUTE, language);
    case 'country':
      return countryName(fact.country, language);
    case 'difference':
      return formatDifference(fact.difference, say);
  }
}

/** The words of one language, made of its messages and of its way to say a sum. */
export function wordsIn(language: Language, messages: Messages, says: SaysSum): Words {
  const say: Words['say'] = (key, ...parts) => fill(messages[key].message, parts);
  const date: Words['date'] = (atMs) => formatDate(atMs, Date.now(), language);
  const base = { language, say, date };
  return {
    ...base,
    amount: (amount) => (amount === null ? '' : formatAmount(amount, language)),
    amountInWords: (amount, holder) =>
      amount === null
        ? ''
        : (amountInWords(amount, says, holder === 'business' ? 'capitals' : 'spoken') ?? ''),
    timeOfDay: (atMs, nowMs) => formatTime(atMs, nowMs, base),
    finding: ({ code, facts }, sentence = sentenceOf(code)) =>
      say(sentence, ...facts.map((fact) => formatFact(fact, base))),
  };
}
