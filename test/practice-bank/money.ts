// Amounts as the bank's forms take them and its pages write them.

/** `8,000.5` becomes `8000.50`; `null` when it is no positive amount with at most two decimals below 10^10. */
export function decimal(text: string): string | null {
  const plain = text.replace(/[,，\s]/g, '');
  const [, whole, fraction = ''] = /^0*(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined) return null;
  const amount = `${whole}.${fraction.padEnd(2, '0')}`;
  return Number(amount) > 0 ? amount : null;
}

/** `8000.00` becomes `8,000.00`. */
export const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+(?=\.))/g, ',');

const numerals = '零壹贰叁肆伍陆柒捌玖';

/** Four digits; zeros stand for every gap, and the caller folds them. */
function sectionCapitals(digits: string): string {
  const read = digits
    .split('')
    .map((digit, index) =>
      digit === '0' ? '零' : `${numerals[Number(digit)]}${['仟', '佰', '拾', ''][index]}`,
    );
  return read.join('').replace(/零+$/, '');
}

function wholeCapitals(whole: string): string {
  const sections = whole.padStart(12, '0').match(/\d{4}/g) ?? [];
  const read = sections.map((digits, index) =>
    digits === '0000' ? '零' : `${sectionCapitals(digits)}${['亿', '万', ''][index]}`,
  );
  return read
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** `8000.05` becomes `捌仟元零伍分`: the financial capitals of Chinese banking forms. */
export function capitals(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const yuan = wholeCapitals(whole);
  const [jiao = '0', fen = '0'] = fraction;
  const head = yuan === '' ? '' : `${yuan}元`;
  if (fraction === '00') return `${head}整`;
  const tenth = jiao === '0' ? (head === '' ? '' : '零') : `${numerals[Number(jiao)]}角`;
  return `${head}${tenth}${fen === '0' ? '整' : `${numerals[Number(fen)]}分`}`;
}
