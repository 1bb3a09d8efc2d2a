// Whether two frames name the same payee: clear differences only, never a guess.
import { expect, test } from 'vitest';
import { type Agreement, agreePayees } from '../../../src/payees/agree.ts';
import type { Account, AccountKind } from '../../../src/transfer/account.ts';
import type { Payee } from '../../../src/transfer/payee.ts';

function payee(name: string | null, value?: string, kind: AccountKind = 'iban'): Payee {
  const account: Account | null =
    value === undefined ? null : { kind, value, masked: value.includes('*'), checksum: 'none' };
  return { name, account, institution: null, holder: 'unknown' };
}

const anna = 'DE89370400440532013000';
const other = 'GB29NWBK60161331926819';

test.each<[what: string, a: Payee, b: Payee, agreement: Agreement]>([
  ['one name', payee('Anna Braun'), payee('ANNA  BRAUN'), 'same'],
  ['an initial', payee('A. Braun'), payee('Anna Braun'), 'same'],
  ['the other way round', payee('Braun, Anna'), payee('Anna Braun'), 'same'],
  ['a legal form that one leaves out', payee('Attic & Lane Ltd'), payee('Attic & Lane'), 'same'],
  ['two names', payee('Anna Braun'), payee('Boris Braun'), 'different'],
  ['two Chinese names', payee('王强'), payee('李娜'), 'different'],
  ['two scripts', payee('王强'), payee('Wang Qiang'), 'cannot-tell'],
  ['a masked name', payee('*强'), payee('李强'), 'cannot-tell'],
  ['a masked name that shows another', payee('*娜'), payee('李强'), 'different'],
  ['a title that one leaves out', payee('Mrs Anna Braun'), payee('Anna Braun'), 'same'],
  ['a surname alone', payee('Braun'), payee('Anna Braun'), 'same'],
  ['traditional characters', payee('張偉'), payee('张伟'), 'same'],
  ['letters of another alphabet', payee('\u0410nna Braun'), payee('Anna Braun'), 'different'],
  ['one account', payee(null, anna), payee(null, anna), 'same'],
  ['two accounts', payee(null, anna), payee(null, other), 'different'],
  ['one name, two accounts', payee('Anna Braun', anna), payee('Anna Braun', other), 'different'],
  ['one account, two names', payee('Anna Braun', anna), payee('Boris Stone', anna), 'different'],
  ['an IBAN and its number', payee(null, anna), payee(null, '0532013000', 'bank'), 'same'],
  ['two kinds', payee(null, anna), payee(null, 'anna@example.com', 'email'), 'cannot-tell'],
  ['a mask that fits', payee(null, anna), payee(null, 'DE********3000'), 'cannot-tell'],
  ['a mask that does not fit', payee(null, anna), payee(null, 'DE********3001'), 'different'],
  [
    'a mask of a card and a number',
    payee(null, '6222020200112233', 'card'),
    payee(null, '****9999', 'bank'),
    'different',
  ],
  ['a mask that shows nothing', payee(null, anna), payee(null, 'DE89******'), 'cannot-tell'],
  ['a name and an account', payee('Anna Braun'), payee(null, anna), 'cannot-tell'],
  ['nobody', payee(null), payee(null), 'cannot-tell'],
])('%s', (_, a, b, agreement) => {
  expect(agreePayees(a, b)).toBe(agreement);
  expect(agreePayees(b, a)).toBe(agreement);
});
