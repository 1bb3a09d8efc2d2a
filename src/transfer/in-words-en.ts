// Amounts in English words: twenty-five US dollars and fifty cents.
import type { SaysSum } from './in-words.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', ' thousand', ' million', ' billion', ' trillion'];

/** Singular and plural of the currency, and of its hundredth where people say it. */
type Names = readonly [one: string, many: string, hundredth?: string, hundredths?: string];

const names: Readonly<Record<string, Names>> = {
  CNY: ['yuan', 'yuan', 'fen', 'fen'],
  USD: ['US dollar', 'US dollars', 'cent', 'cents'],
  EUR: ['euro', 'euros', 'cent', 'cents'],
  GBP: ['pound', 'pounds', 'penny', 'pence'],
  HKD: ['Hong Kong dollar', 'Hong Kong dollars', 'cent', 'cents'],
  TWD: ['Taiwan dollar', 'Taiwan dollars', 'cent', 'cents'],
  SGD: ['Singapore dollar', 'Singapore dollars', 'cent', 'cents'],
  AUD: ['Australian dollar', 'Australian dollars', 'cent', 'cents'],
  CAD: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
  CHF: ['Swiss franc', 'Swiss francs', 'centime', 'centimes'],
  INR: ['rupee', 'rupees', 'paisa', 'paise'],
  BRL: ['real', 'reais', 'centavo', 'centavos'],
  JPY: ['yen', 'yen'],
  KRW: ['won', 'won'],
  VND: ['đồng', 'đồng'],
  THB: ['baht', 'baht', 'satang', 'satang'],
  IDR: ['rupiah', 'rupiah'],
};

function belowHundred(n: number): string {
  if (n < 20) return ones[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten}-${ones[n % 10]}`;
}

function belowThousand(n: number): string {
  if (n < 100) return belowHundred(n);
  const hundreds = `${ones[Math.floor(n / 100)]} hundred`;
  return n % 100 === 0 ? hundreds : `${hundreds} and ${belowHundred(n % 100)}`;
}

/** `n` from 0 to below 10^15. */
function number(n: bigint): string {
  if (n === 0n) return 'zero';
  const groups = scales.map((scale, place) => [Number((n / 1000n ** BigInt(place)) % 1000n), scale] as const);
  const said = groups
    .filter(([group]) => group > 0)
    .map(([group, scale]) => belowThousand(group) + scale)
    .reverse();
  const last = groups[0]?.[0] ?? 0;
  const joined = last > 0 && last < 100 && said.length > 1;
  return joined ? `${said.slice(0, -1).join(' ')} and ${said.at(-1)}` : said.join(' ');
}

/** There are no capitals: a company reads the same words. */
export const englishWords: SaysSum = (whole, decimals, currency) => {
  const [one, many, hundredth, hundredths] = names[currency ?? ''] ?? [currency ?? '', currency ?? ''];
  const unit = whole === 1n && decimals.length === 0 ? one : many;
  if (decimals === '') return `${number(whole)} ${unit}`.trim();
  if (hundredth === undefined || decimals.length > 2) {
    const digits = decimals
      .split('')
      .map((digit) => ones[Number(digit)])
      .join(' ');
    return `${number(whole)} point ${digits} ${unit}`.trim();
  }
  const cents = BigInt(decimals.padEnd(2, '0'));
  const small = `${number(cents)} ${cents === 1n ? hundredth : hundredths}`;
  return whole === 0n ? small : `${number(whole)} ${whole === 1n ? one : many} and ${small}`;
};
