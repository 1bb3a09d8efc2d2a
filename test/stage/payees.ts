// Payees nobody has paid yet, one after another, so that no journey leans on the history of another.
import type { PracticePage, TransferValues } from '../practice-bank/pages.ts';

let count = 0;

/** Ten figures that share nothing with those of the payee before: accounts of strangers do not look alike. */
function figures(n: number): string {
  return String((BigInt(n) * 2_654_435_761n + 6_871_947_673n) % 10_000_000_000n).padStart(10, '0');
}

/** A card number with its check digit (ISO/IEC 7812: Luhn). */
function card(n: number): string {
  const digits = `62170${figures(n)}`;
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** A German IBAN with right check digits (ISO 13616: mod 97 of the rearranged digits). */
function iban(n: number): string {
  const bban = `37040044${figures(n)}`;
  // "DE00" at the end, letters as numbers: D = 13, E = 14.
  const check = 98n - (BigInt(`${bban}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${bban}`;
}

/** Eleven and thirteen have nothing in common: 143 go by before a name comes again, more than any run has payees. */
const names = {
  'zh-CN': ['王', '赵', '孙', '周', '吴', '郑', '冯', '陈', '蒋', '沈', '韩'],
  en: ['Anna', 'Ben', 'Carla', 'David', 'Erik', 'Fiona', 'Georg', 'Hanna', 'Ivo', 'Julia', 'Karin'],
};
const given = {
  'zh-CN': [
    '建国',
    '秀兰',
    '志强',
    '晓梅',
    '海涛',
    '玉华',
    '文斌',
    '丽娟',
    '永福',
    '春燕',
    '立新',
    '素珍',
    '国栋',
  ],
  en: [
    ...['Braun', 'Keller', 'Lange', 'Moser', 'Nowak', 'Pohl', 'Richter'],
    ...['Seidel', 'Thoma', 'Ulrich', 'Vogt', 'Winter', 'Zeller'],
  ],
};

/** The page's sample for a new payee; `amount` a decimal string in the page's currency. */
export function someoneNew(page: Pick<PracticePage, 'language' | 'sample'>, amount: string): TransferValues {
  count += 1;
  const first = names[page.language][count % 11] ?? '';
  const last = given[page.language][count % 13] ?? '';
  const payee = page.language === 'en' ? `${first} ${last}` : first + last;
  const account = page.language === 'en' ? iban(count) : card(count);
  return { ...page.sample, payee, account, amount };
}
