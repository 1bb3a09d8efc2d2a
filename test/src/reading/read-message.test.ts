// Messages that ask for money, as people get them: how much, which account, to whom.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '../../../src/reading/read-message.ts';

const china = { language: 'zh-CN', currency: 'CNY' };
const england = { language: 'en-GB', currency: 'GBP' };

test.each([
  [
    '您的账户涉嫌洗钱，请把 48,000 元转到安全账户 6222 0212 3456 7894，收款人：王强',
    china,
    { name: '王强', amount: '48,000 元', account: '6222021234567894' },
  ],
  [
    '妈我手机坏了，先转3万元到这个卡 6217001210012345678',
    china,
    { amount: '3万元', account: '6217001210012345678' },
  ],
  ['房租三千五百元，转账给李娜。', china, { amount: '三千五百元', name: '李娜', account: null }],
  [
    'Please pay £1,250.00 to our new account, IBAN GB82 WEST 1234 5698 7654 32. Payee: Smith Roofing Ltd',
    england,
    { name: 'Smith Roofing Ltd', amount: '£1,250.00', account: 'GB82WEST12345698765432' },
  ],
  [
    'Hello, the sofa is yours. Please send EUR 2,650.00 to Tilda Ravn, DE89370400440532013000.',
    england,
    { name: 'Tilda Ravn', amount: 'EUR 2,650.00', account: 'DE89370400440532013000' },
  ],
  ['Hi. Pay 12.50 to Jo Roe. Thanks!', england, { name: 'Jo Roe', amount: '12.50' }],
  [
    'Send 0.5 ETH to 0x52908400098527886E0F7030069857D2E4169EE7 now',
    england,
    { account: '0x52908400098527886E0F7030069857D2E4169EE7', amount: '0.5 ETH' },
  ],
  ['Deposit is $200, total $1,800 by Friday', { language: 'en-US', currency: 'USD' }, { amount: '$1,800' }],
  ['See you tomorrow at 15:30 then', england, { name: null, account: null, amount: null }],
  ['', china, { name: null, account: null, amount: null }],
] as const)('%s', (message, context, asked) => {
  expect(readMessage(message, context)).toMatchObject(asked);
});

test('whatever is pasted, it answers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (message) => {
      const asked = readMessage(message, china);
      expect(Object.keys(asked)).toEqual(['name', 'account', 'amount']);
    }),
    { numRuns: 200 },
  );
});
