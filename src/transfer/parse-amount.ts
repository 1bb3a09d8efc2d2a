// Reads a text that is one amount of money, in any of the ways pages write it; what is open is said, never guessed.
import type { Amount } from './amount.ts';
import { decimalsOf } from './currency.ts';
import { localeOf, numberStyle } from './locale.ts';
import { type MagnitudeRules, readMagnitude } from './magnitude.ts';
import { type AmountContext, currencyOf, withoutMarks } from './marks.ts';
import { mixesDigits, plainText } from './numerals.ts';
import type { Decimal } from './separators.ts';
import { smallUnitOf, smallUnitWords } from './units.ts';

export type { AmountContext };

/** `ambiguous` carries each reading once; a reading keeps decimals its currency does not have rather than drop them. */
export type AmountReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Amount[] };

const none: AmountReading = { kind: 'none' };

/** No amount is longer; a longer text is none. */
const LENGTH_MAX = 120;

interface Written {
  readonly text: string;
  readonly marks: readonly string[];
  /** 角 and 分 after the 元, in hundredths. */
  readonly fen: bigint;
}

const digit = '[\\d零〇一二三四五六七八九两壹贰貳弍叁參叄肆伍陆陸柒捌玖]';
const yuan = new RegExp(
  `^(.*?)(元|圆|圓|块|塊)?(?:[零〇]?(${digit})(?:角|毛))?(?:[零〇]?(${digit})分)?[整正钱錢]?$`,
);
const spokenJiao = new RegExp(`^(.*?)(块|塊)(${digit})$`);
const digitRules: MagnitudeRules = {
  style: { decimal: '', group: '' },
  decimals: 0,
  places: [],
  marked: true,
};

function numeral(char: string | undefined): bigint {
  const [value] = char === undefined ? [] : readMagnitude(char, digitRules);
  return value?.digits ?? 0n;
}

/** Takes 元, 角 and 分 off the end; 5块5 is five yuan and five jiao. */
function withoutYuan(text: string, marks: readonly string[]): Written {
  const [, main = '', unit, jiao, fen] = spokenJiao.exec(text) ?? yuan.exec(text) ?? [];
  if (unit === undefined && jiao === undefined && fen === undefined) return { text, marks, fen: 0n };
  const whole = main === '' && unit === undefined ? '0' : main.trim();
  return { text: whole, marks: [...marks, '元'], fen: numeral(jiao) * 10n + numeral(fen) };
}

/** Exact where the currency has the decimals (trailing zeros do not count), otherwise `null`. */
function exact({ digits, scale }: Decimal, currency: string | null): Amount | null {
  const decimals = decimalsOf(currency);
  if (scale <= decimals) return { minor: digits * 10n ** BigInt(decimals - scale), decimals, currency };
  const surplus = 10n ** BigInt(scale - decimals);
  return digits % surplus === 0n ? { minor: digits / surplus, decimals, currency } : null;
}

function readingOf(values: readonly Decimal[], currency: string | null): AmountReading {
  const [first, second] = values;
  if (first === undefined) return none;
  if (second === undefined) {
    const amount = exact(first, currency);
    return amount === null ? none : { kind: 'amount', amount };
  }
  const asWritten = ({ digits, scale }: Decimal): Amount => ({ minor: digits, decimals: scale, currency });
  return { kind: 'ambiguous', readings: values.map((value) => exact(value, currency) ?? asWritten(value)) };
}

/** Han numerals alone are an amount only from hundreds on: 一 and 十一 are words of every sentence. */
const hanAlone = /^[^\d百千万亿佰仟萬億]+$/;

const inSmallUnits = new RegExp(`^(.*\\d)\\s?(${smallUnitWords})$`, 'iu');

/** "21000 sats" is a number of BTC with eight more decimals; `null` for what is in no such unit. */
function readSmall(text: string, context: AmountContext): AmountReading | null {
  const [, number = '', word = ''] = inSmallUnits.exec(text) ?? [];
  const unit = smallUnitOf(word);
  if (unit === null) return null;
  const currency = unit.currency ?? context.currency;
  const rules = {
    style: numberStyle(localeOf(context.language)),
    decimals: 0,
    places: [],
    marked: true,
  };
  const values = readMagnitude(number.trim(), rules);
  return readingOf(
    values.map(({ digits, scale }) => ({ digits, scale: scale + unit.power })),
    currency,
  );
}

/** Says which of the two ways of writing it follows. */
const figuresOrWords = /[(（][大小][写寫][)）]/u;
/** Stands between a million and its currency: "2 milhões de reais". */
const ofCurrency = /(?<=\p{L}) (?:de|di|d['’])$/iu;

function read(text: string, context: AmountContext): AmountReading {
  const small = readSmall(text, context);
  return small ?? readWritten(text.replace(figuresOrWords, ''), context);
}

function readWritten(text: string, context: AmountContext): AmountReading {
  const bare = withoutMarks(text.replace(/[.,][-–—]{1,2}(?=\D*$)/, '').replace(/[整正]$/, ''));
  const written = withoutYuan(bare.rest.replace(ofCurrency, ''), bare.marks);
  const currency = currencyOf(written.marks, context);
  const marked = written.marks.length > 0;
  if (currency === undefined || (!marked && hanAlone.test(written.text))) return none;
  const locale = localeOf(context.language);
  const places = [locale.language, locale.region, currency ?? '', marked ? '+' : ''].filter(
    (place) => place !== '',
  );
  const rules = { style: numberStyle(locale), decimals: decimalsOf(currency), places, marked };
  const values = readMagnitude(written.text, rules);
  const withFen = ({ digits, scale }: Decimal): Decimal => ({
    digits: digits * 100n + written.fen,
    scale: scale + 2,
  });
  if (written.fen > 0n && values.some((value) => value.scale > 0)) return none;
  return readingOf(written.fen > 0n ? values.map(withFen) : values, currency);
}

/**
 * Reads `text`, the whole of which must be one amount with its currency sign, code or unit words; `none` for anything
 * else: negative, percent, dates, two numbers, mixed digit systems, more decimals than the currency has.
 * Rules and cases: facts/payee-amount-checks.json, amount. Never throws.
 */
export function parseAmount(text: string, context: AmountContext): AmountReading {
  const trimmed = text.trim();
  if (trimmed.length > LENGTH_MAX || mixesDigits(trimmed)) return none;
  return read(
    plainText(trimmed)
      .replace(/\p{Cf}/gu, '')
      .trim(),
    context,
  );
}
