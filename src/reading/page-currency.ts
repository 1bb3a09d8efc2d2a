// The currency a page is in, for amounts that are written without one.
import { findAmounts } from '../transfer/find-amounts.ts';
import { parseAmount } from '../transfer/parse-amount.ts';
import { distinct, type Labelled } from './labelled.ts';
import type { PageText } from './page.ts';

/** Languages that are spoken in one currency's country, for pages that never name it. */
const byLanguage: Readonly<Record<string, string>> = {
  zh: 'CNY',
  'zh-cn': 'CNY',
  'zh-hans': 'CNY',
  'zh-tw': 'TWD',
  'zh-hk': 'HKD',
  ja: 'JPY',
  ko: 'KRW',
  th: 'THB',
  vi: 'VND',
  id: 'IDR',
  hi: 'INR',
  tr: 'TRY',
  pl: 'PLN',
  ru: 'RUB',
  'pt-br': 'BRL',
  'pt-pt': 'EUR',
  nl: 'EUR',
  de: 'EUR',
  'de-at': 'EUR',
  'de-ch': 'CHF',
  fr: 'EUR',
  'fr-be': 'EUR',
  'fr-ch': 'CHF',
  it: 'EUR',
  'es-es': 'EUR',
};

/** A region other than the language's own country says that it is not that country's currency. */
const home = /^(?:de-de|fr-fr|it-it|nl-nl|ja-jp|ko-kr|th-th|vi-vn|id-id|hi-in|tr-tr|pl-pl|ru-ru|zh-hans-cn)$/;

function ofLanguage(tag: string): string | null {
  const language = tag.toLowerCase().replaceAll('_', '-');
  return byLanguage[home.test(language) ? language.slice(0, 2) : language] ?? null;
}

function codeIn(text: string, language: string): string | null {
  const words = text.match(/[A-Z]{3,5}(?![A-Za-z])|\p{Sc}|人民币|人民幣|[元円원]|[a-zA-Z]{1,2}\$/gu) ?? [];
  for (const word of words) {
    const reading = parseAmount(`1 ${word}`, { language, currency: null });
    if (reading.kind === 'amount' && reading.amount.currency !== null) return reading.amount.currency;
  }
  return null;
}

/** "英镑", "Pfund": a word for a currency, and nothing else. */
function wordFor(text: string, language: string): string | null {
  const reading = parseAmount(`1 ${text.trim()}`, { language, currency: null });
  return reading.kind === 'amount' ? reading.amount.currency : null;
}

/** What stands in the text, if all its marked amounts are of one currency. */
function markedIn(texts: readonly string[], language: string): string | null {
  const found = texts.flatMap((text) => findAmounts(text, { language, currency: null }));
  const codes = found.flatMap(({ marked, reading }) =>
    marked && reading.kind === 'amount' && reading.amount.currency !== null ? [reading.amount.currency] : [],
  );
  const different = distinct(codes, (a, b) => a === b);
  return different.length === 1 ? (different[0] ?? null) : null;
}

/** `code`: ISO 4217 or ticker; `null` where the page does not say and its language does not tell. `guessed`: by the language. */
export interface PageCurrency {
  readonly code: string | null;
  readonly guessed: boolean;
}

export function pageCurrency(page: PageText, values: readonly Labelled[]): PageCurrency {
  const said = currencySaid(page, values);
  return { code: said ?? ofLanguage(page.language), guessed: said === null };
}

function currencySaid(page: PageText, values: readonly Labelled[]): string | null {
  const { language } = page;
  const chosen = values.find(
    ({ role, value, distance }) => role === 'currency' && value !== '' && distance < 3,
  );
  // What cannot be understood is some other currency than any that stands elsewhere.
  if (chosen !== undefined) return codeIn(chosen.value, language) ?? wordFor(chosen.value, language);
  const sums = values.filter(({ role }) => role === 'amount' || role === 'total');
  const near = page.lines.filter(({ distance }) => distance < 2).map(({ text }) => text);
  return (
    markedIn(
      sums.map(({ value }) => value),
      language,
    ) ??
    sums.map(({ label, unit }) => codeIn(`${unit} ${label}`, language)).find((code) => code !== null) ??
    markedIn([page.control.name, ...near.slice(0, 120)], language) ??
    markedIn(
      page.lines.slice(0, 200).map(({ text }) => text),
      language,
    )
  );
}
