// Who a payee is for the memory: the whole account, else what was shown, there.
import { expect, test } from 'vitest';
import { isAccounted, nameIdentity, normaliseName, payeeIdentity } from '../../../src/payees/identity.ts';
import { card, lina } from '../samples.ts';

test.each([
  [' 李娜 ', '李娜'],
  ['Ｌｉ　Ｎａ', 'li na'],
  ['O’Neil & Sons, Ltd.', 'o neil sons ltd'],
  ['Li\u200b Na\u202e', 'li na'],
  ['ＡＣＭＥ GmbH', 'acme gmbh'],
  ['\u0000', ''],
])('%j is %j', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

const masked = { ...card, value: '6222********2233', masked: true };

test.each([
  ['a whole account stands alone', lina, 'account:card:6222020200112233'],
  ['with another name it is the same payee', { ...lina, name: '娜' }, 'account:card:6222020200112233'],
  ['a mask needs name and host', { ...lina, account: masked }, 'shown:a.example:name:李娜:6222********2233'],
  ['a name needs the host', { ...lina, account: null }, 'shown:a.example:name:李娜:'],
  [
    'a name of nothing but marks is no name',
    { ...lina, name: '\u200b', account: masked },
    'shown:a.example::6222********2233',
  ],
  ['nothing read', { ...lina, name: null, account: null }, null],
  ['a name of nothing but marks, alone', { ...lina, name: '\u200b', account: null }, null],
] as const)('%s', (_, payee, expected) => {
  expect(payeeIdentity(payee, 'a.example')).toBe(expected);
});

test('only a whole account proves anything', () => {
  expect([lina, { ...lina, account: masked }, { ...lina, account: null }].map(isAccounted)).toEqual([
    true,
    false,
    false,
  ]);
  expect(nameIdentity({ ...lina, name: null })).toBeNull();
});
