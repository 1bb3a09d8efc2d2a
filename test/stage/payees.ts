// Payees nobody has paid yet, one after another, so that no journey leans on the history of another.
import type { PracticePage, TransferValues } from '../practice-bank/pages.ts';

let count = 0;

/** A German IBAN with right check digits (ISO 13616: mod 97 of the rearranged digits). */
function iban(account: number): string {
  const bban = `37040044${String(account).padStart(10, '0')}`;
  // "DE00" at the end, letters as numbers: D = 13, E = 14.
  const check = 98n - (BigInt(`${bban}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${bban}`;
}

const names = {
  'zh-CN': ['王', '赵', '孙', '周', '吴', '郑'],
  en: ['Anna', 'Ben', 'Carla', 'David', 'Erik', 'Fiona'],
};
const given = {
  'zh-CN': ['建国', '秀兰', '志强', '晓梅', '海涛'],
  en: ['Braun', 'Keller', 'Lange', 'Moser', 'Nowak'],
};

/** The page's sample for a new payee; `amount` a decimal string in the page's currency. */
export function someoneNew(page: PracticePage, amount: string): TransferValues {
  count += 1;
  const first = names[page.language][count % 6] ?? '';
  const last = given[page.language][count % 5] ?? '';
  const payee = page.language === 'en' ? `${first} ${last}` : first + last;
  const account =
    page.language === 'en' ? iban(532_013_000 + count) : `62170012100123${String(45_000 + count)}`;
  return { ...page.sample, payee, account, amount };
}
