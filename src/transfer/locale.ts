// What a page's language tag says about how it writes numbers.

/** A BCP-47 tag taken apart: `language` lower case, `region` upper case, `script` in title case; '' where absent. */
export interface Locale {
  readonly language: string;
  readonly script: string;
  readonly region: string;
}

/** `decimal` and `group` are the marks the language uses; '' where nothing is known about one. */
export interface NumberStyle {
  readonly decimal: '.' | ',' | '';
  readonly group: '.' | ',' | ' ' | "'" | '';
}

/** Reads a tag as the page wrote it (`zh-Hant-TW`, `pt_BR`, ''), never throwing on a malformed one. */
export function localeOf(tag: string): Locale {
  const [language = '', ...rest] = tag.slice(0, 40).split(/[-_]/);
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part)) ?? '';
  return {
    language: language.toLowerCase(),
    script: script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase(),
    region: (rest.find((part) => /^([a-z]{2}|\d{3})$/i.test(part)) ?? '').toUpperCase(),
  };
}

const dotLanguages = /^(en|zh|yue|ja|ko|th|hi|bn|ta|te|mr|gu|kn|ml|pa|ur|ne|si|he|iw|ms|fil|tl)$/;
const commaLanguages = /^(de|es|it|nl|pt|id|in|vi|tr|da|ro|el|hr|sl|sr|bs|mk|ca|gl|is|az)$/;
const spaceLanguages = /^(fr|pl|cs|sv|nb|nn|no|fi|uk|ru|hu|sk|bg|lt|lv|et|kk|be)$/;
const dotSpanish = /^(MX|US|PR|GT|HN|NI|SV|DO|PA|PE|419)$/;
/** English written on the continent follows the country as often as the language. */
const continentalEnglish = /^(AT|BE|DE|DK|FI|NL|SE|SI|FR|ES|IT|PL|150)$/;

/** Grouping and decimal mark by language and region (facts/payee-amount-checks.json, amount.parse_table). */
export function numberStyle({ language, region }: Locale): NumberStyle {
  if (language === 'en' && continentalEnglish.test(region)) return { decimal: '', group: '' };
  if (/^(CH|LI)$/.test(region)) return { decimal: '.', group: "'" };
  if (`${language}-${region}` === 'pt-PT' || `${language}-${region}` === 'en-ZA')
    return { decimal: ',', group: ' ' };
  if (dotLanguages.test(language) || (language === 'es' && dotSpanish.test(region)))
    return { decimal: '.', group: ',' };
  if (commaLanguages.test(language)) return { decimal: ',', group: '.' };
  if (spaceLanguages.test(language)) return { decimal: ',', group: ' ' };
  return { decimal: '', group: '' };
}
