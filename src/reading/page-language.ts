// The language that a page is written in, where its own tag is absent or contradicted by its letters.
import type { PageText } from './page.ts';

/** Letters that only one language's pages are full of; kana and Hangul before Han, since their pages have Han too. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[\u3041-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Arabic}/gu, 'ar'],
];

/** Characters of words for money that are written otherwise in simplified Chinese. */
const traditional = /[帳轉匯銀額費號戶餘賬幣備註]/u;

/** Languages that share their letters with the one these stand for. */
const sharing: Readonly<Record<string, RegExp>> = {
  zh: /^(?:zh|yue|ja|ko)/i,
  hi: /^(?:hi|mr|ne)/i,
  ar: /^(?:ar|fa|ur|ps|ckb)/i,
};

/** Fewer letters than this say nothing: a brand, a language menu. */
const LETTERS_MIN = 12;

/** Countries whose address says more of currency and separators than a tag without a region. */
const country = /\.(?:com?\.|net\.|org\.)?(au|ca|nz|sg|hk|tw|mx|ar|cl|za|ch|at|br|pt|uk|in)$/i;

function withRegion(language: string, host: string): string {
  const [, code] = /[-_]/.test(language) ? [] : (country.exec(host) ?? []);
  return code === undefined || language === '' ? language : `${language}-${code.toUpperCase()}`;
}

/**
 * BCP 47. The tag of the document unless most of the text near the control is in letters that the tag's language does not
 * have: many Chinese pages are tagged `en`, or not at all. A missing region is taken from the host's country.
 */
export function languageOf({ language, host, lines, values, control }: PageText): string {
  const text = [control.name, ...lines.slice(0, 200), ...values.slice(0, 100)]
    .map((one) => (typeof one === 'string' ? one : 'text' in one ? one.text : `${one.label} ${one.value}`))
    .join(' ')
    .slice(0, 4000);
  // None of them is among the first letters that there are, and most pages have no others.
  if (!/[\u0600-\u{10ffff}]/u.test(text)) return withRegion(language, host);
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, code] of letters) {
    const own = text.match(pattern)?.length ?? 0;
    // Japanese pages have more Han than kana.
    if (own < LETTERS_MIN || own < all * (code === 'ja' ? 0.15 : 0.5)) continue;
    if ((sharing[code] ?? new RegExp(`^${code}`, 'i')).test(language)) break;
    return withRegion(code === 'zh' && traditional.test(text) ? 'zh-Hant' : code, host);
  }
  return withRegion(language, host);
}
