import { expect, test } from 'vitest';
import { accountLabel, accountOf, amountOf, draftOfLink, faultsOf } from './draft.ts';

const draft = (link: Record<string, string>) => draftOfLink(new URLSearchParams(link));
const good = { payee: 'Jonas Weber', account: 'DE89 3704 0044 0532 0130 00', amount: '1,250' };

test.each([
  [good, []],
  [{ ...good, account: '20-00-00 55779911' }, []],
  [{ ...good, account: 'DE89 3704 0044 0532 0130 01' }, ['iban']],
  [{ ...good, payee: ' ' }, ['recipientName']],
  [{ ...good, amount: '0' }, ['amount']],
  [{}, ['recipientName', 'iban', 'amount']],
])('the form filled in with %o lacks %o', (link, faulty) => {
  expect(Object.keys(faultsOf(draft(link)))).toEqual(faulty);
});

test.each([
  ['de89 3704 0044 0532 0130 00', 'DE89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
  ['200000 55779911', '200000 55779911', '20-00-00 55779911'],
])('the account %s is sent as %s and shown as %s', (account, sent, shown) => {
  const filled = draft({ account });
  expect([accountOf(filled), accountLabel(filled)]).toEqual([sent, shown]);
});

test('a currency that the app does not have is the first one', () => {
  expect(draft({ currency: 'XXX' }).currency).toBe('EUR');
  expect(draft({ currency: 'GBP' }).currency).toBe('GBP');
});

test('an amount is read with its thousands separators', () => {
  expect(amountOf(draft({ amount: '12,500.50' }))).toBe(12500.5);
});
