// Money that is said to become more: "pix 300 volta 3000", "flip 450 to 2k", "投1000返3000".

/** Between the two sums, or before them: that the first becomes the second. */
const becoming =
  /flip|double|becom|turns?\b|into\b|\bget\b|\bback\b|return|receive|volta|vira|rende|vuelve|recib|devien|reçoi|rapporte|zurück|werden|wird|divent|ricev|rende|stan[eo]|получ|верн|olur|zwraca|zamien|wordt|terug|返|变|變|得|赚|送|提现|になる|になり|되|받|thành|nhận|jadi|dapat|ได้|बन|मिल|milega|banega|يصبح|تصبح/iu;

/** Longer numbers are accounts, and a text of digits alone is read in one go. */
const sum = String.raw`(?<!\d)(\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12})\s*(k|mil|rb|jt|千|万|萬|lakh|lac)?`;
const twoSums = new RegExp(String.raw`${sum}\D{1,18}?${sum}(?![\d%])`, 'giu');

const units: Readonly<Record<string, number>> = {
  ...{ k: 1e3, mil: 1e3, rb: 1e3, jt: 1e6, lakh: 1e5, lac: 1e5 },
  ...{ 千: 1e3, 万: 1e4, 萬: 1e4 },
};

/** Smaller numbers count tickets, days and rooms. */
const SMALLEST = 50;
/** A shop's "100 off 300" gives less than was paid; a fraud promises at least twice as much. */
const TIMES = 2;

function amountIn(digits = '', unit = ''): number {
  return Number(digits.replace(/[.,]/gu, '')) * (units[unit.toLowerCase()] ?? 1);
}

/** Whether the text (NFKC) promises that a sum becomes at least twice as much. */
export function promisesMore(text: string): boolean {
  if (!becoming.test(text)) return false;
  return [...text.matchAll(twoSums)].some(([, first, firstUnit, second, secondUnit]) => {
    const before = amountIn(first, firstUnit);
    const after = amountIn(second, secondUnit);
    const areYears = isYear(first, firstUnit) || isYear(second, secondUnit);
    return before >= SMALLEST && after >= TIMES * before && !areYears;
  });
}

/** Directly before a sum, or behind it: that it comes back to the one who pays. */
const comingBack = [
  '(?<!往)返(?:现|現|还|還|回|你|我|利)?|拿回|得回|(?<![获取应])得',
  String.raw`\b(?:get|gets|getting|receive) back|\bdevuelven|\bregresan|(?<!\be )\bvolta|\bvoltam|\brecebo|\bdevolvem`,
  String.raw`\bje récupère|\bme rendent|\brapporte|\btornano|вернут|вернется|oddadzą|zwracają|zwrócą`,
  'nhận lại|hoàn lại|dapat kembali|balik|ได้คืน|คืนให้|환급|ترجع|يرجع',
].join('|');
const backBehind =
  /^\s*(?:back\b|zurück|terug\b|de volta\b|de vuelta\b|indietro|geri\b|wapas|वापस|返って|返金|戻って|戻る|돌려|환급)/iu;
const oneSum = new RegExp(sum, 'giu');
const isBefore = new RegExp(String.raw`(?:${comingBack})\s*[:：]?\s*[$€£¥₹]?$`, 'iu');
const LONGEST_BEFORE = 16;

/** The sums that the text (NFKC) says come back, in whole units: "做完返260", "get 260 back". Each is said of no currency. */
export function sumsComingBack(text: string): readonly number[] {
  return [...text.matchAll(oneSum)]
    .filter(({ 0: written, index }) => {
      const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
      return isBefore.test(before) || backBehind.test(text.slice(index + written.length));
    })
    .filter(([, digits, unit]) => !isYear(digits, unit))
    .map(([, digits, unit]) => amountIn(digits, unit));
}

/** "refund 2024 to 2026" names years. */
function isYear(digits = '', unit = ''): boolean {
  return unit === '' && /^(?:19[89]|20[0-4])\d$/u.test(digits);
}
