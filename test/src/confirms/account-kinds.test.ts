// Which kinds of account a payment shows, and which it rules out.
import { expect, test } from 'vitest';
import { accountKinds } from '../../../src/confirms/account-kinds.ts';
import type { AccountType } from '../../../src/findings/question.ts';
import type { Region } from '../../../src/settings/region.ts';
import type { AccountKind } from '../../../src/transfer/account.ts';
import type { Payee } from '../../../src/transfer/payee.ts';
import { transferOf } from '../samples.ts';

const account = (kind: AccountKind, value: string): Payee['account'] => ({
  kind,
  value,
  masked: false,
  checksum: 'none',
});

type Row = [
  what: string,
  payee: Partial<Payee>,
  home: Region,
  seen: readonly AccountType[],
  ruledOut: readonly AccountType[],
];

const rows: readonly Row[] = [
  ['nothing read', {}, 'CN', [], []],
  ['a person', { holder: 'personal' }, 'CN', ['person'], ['business']],
  ['a firm', { holder: 'business' }, 'CN', ['business'], ['person']],
  ['a phone number', { account: account('phone', '+4479460000') }, 'GB', ['wallet'], ['crypto']],
  ['an IBAN at home', { account: account('iban', 'DE89370400440532013000') }, 'EU', [], ['wallet', 'abroad']],
  [
    'one of the same area',
    { account: account('iban', 'FR7630006000011234567890189') },
    'EU',
    [],
    ['wallet', 'abroad'],
  ],
  ['one from abroad', { account: account('iban', 'GB29NWBK60161331926819') }, 'CN', ['abroad'], ['wallet']],
  [
    'a sort code at home',
    { account: account('sort-code', '60161331926819') },
    'GB',
    [],
    ['wallet', 'abroad'],
  ],
  [
    'a UPI key, seen from Brazil',
    { account: account('upi', 'a@okaxis') },
    'BR',
    ['wallet', 'abroad'],
    ['crypto'],
  ],
  [
    'an IBAN, the person anywhere',
    { account: account('iban', 'GB29NWBK60161331926819') },
    'other',
    [],
    ['wallet'],
  ],
  ['a card number', { account: account('card', '6222021234567890') }, 'CN', [], []],
  ['a gift card', { name: 'Gift card shop' }, 'US', ['prepaid'], ['person', 'business', 'crypto']],
  [
    'a gift card of a firm',
    { name: '礼品卡商城', holder: 'business' },
    'CN',
    ['business', 'prepaid'],
    ['person', 'crypto'],
  ],
  [
    'an address on a chain, a person named beside it',
    {
      holder: 'personal',
      account: account('crypto', '0x52908400098527886E0F7030069857D2E4169EE7'),
    },
    'US',
    ['crypto'],
    ['person', 'business', 'wallet', 'prepaid', 'abroad'],
  ],
];

test.each(rows)('%s', (_, payee, home, seen, ruledOut) => {
  const nobody: Payee = { name: null, account: null, institution: null, holder: 'unknown' };
  const kinds = accountKinds(transferOf({ payee: { ...nobody, ...payee } }), home);
  expect(new Set(kinds.seen)).toEqual(new Set(seen));
  expect(new Set(kinds.ruledOut)).toEqual(new Set(ruledOut));
});

test('what is paid in a crypto asset goes to a chain, whatever account is shown', () => {
  const amount = { minor: 5n, decimals: 1, currency: 'BTC' };
  expect(accountKinds(transferOf({ amount }), 'CN').seen).toContain('crypto');
});
