import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAccount } from '../../../src/transfer/parse-account.ts';

function read(text: string, hint: string): string | null {
  const account = parseAccount(text, hint);
  return account && `${account.kind} ${account.value} ${account.masked ? 'masked' : account.checksum}`;
}

test.each([
  ['DE89 3704 0044 0532 0130 00', '', 'iban DE89370400440532013000 valid'],
  ['de89370400440532013000', '', 'iban DE89370400440532013000 valid'],
  ['DE89370400440532013001', 'IBAN', 'iban DE89370400440532013001 invalid'],
  ['4242 4242 4242 4242', '', 'card 4242424242424242 valid'],
  ['5500 0000 0000 0005', 'Card number', 'card 5500000000000005 invalid'],
  ['6217001234567890', '收款账号', 'card 6217001234567890 none'],
  ['６２１７００１２３４５６７８９０', '账号', 'card 6217001234567890 none'],
  ['20-45-11 33445566', '', 'sort-code 20451133445566 none'],
  ['Sort code: 20-45-11, account number: 33445566', '', 'sort-code 20451133445566 none'],
  ['021000021 1234567890', 'Routing and account', 'routing 0210000211234567890 valid'],
  ['021000022 1234567890', 'routing number', 'routing 0210000221234567890 invalid'],
  ['33445566', 'Account number', 'bank 33445566 none'],
  ['1234 5678 9012', '', 'bank 123456789012 none'],
  ['Wang@okicici', 'UPI ID', 'upi wang@okicici none'],
  ['Li.Ming@example.com', '', 'email li.ming@example.com none'],
  ['+86 138 0013 8000', '', 'phone +8613800138000 none'],
  ['13800138000', '手机号', 'phone 13800138000 none'],
  ['13800138000', '支付宝账号', 'phone 13800138000 none'],
  ['123e4567-e89b-12d3-a456-426614174000', 'Chave Pix', 'pix 123e4567-e89b-12d3-a456-426614174000 none'],
  ['$cashname', '$Cashtag', 'handle $cashname none'],
  [
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '',
    'crypto bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq none',
  ],
  [
    '0x52908400098527886E0F7030069857D2E4169EE7',
    '',
    'crypto 0x52908400098527886E0F7030069857D2E4169EE7 none',
  ],
  ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', '', 'crypto TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 none'],
  [
    'BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ',
    '',
    'crypto bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq none',
  ],
  [
    'bc1qAR0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '',
    'crypto bc1qAR0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq none',
  ],
  [
    'EQALMFV6n8TpDjNYfaLH7BE2W4Clyu8UOV6DqM3yFzxhhjlR',
    'Wallet address',
    'crypto EQALMFV6n8TpDjNYfaLH7BE2W4Clyu8UOV6DqM3yFzxhhjlR none',
  ],
  ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', '地址', 'crypto rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh none'],
  ['032 1800 0011 8359 719', 'CLABE', 'bank 032180000118359719 valid'],
  ['032180000118359718', 'CLABE interbancaria', 'bank 032180000118359718 invalid'],
  ['529.982.247-25', 'Chave Pix', 'pix 52998224725 none'],
  ['12.abc.345/01de-35', 'Chave Pix', 'pix 12ABC34501DE35 none'],
  [
    '00020126330014br.gov.bcb.pix0111529982247255204000053039865802BR5903Ana6008BRASILIA62070503***63049028',
    'Pix copia e cola',
    'pix 00020126330014br.gov.bcb.pix0111529982247255204000053039865802BR5903Ana6008BRASILIA62070503***63049028 none',
  ],
  ['6222 **** **** 1234', '收款账户', 'card 6222********1234 masked'],
  ['尾号1234', '收款卡', 'card ****1234 masked'],
  ['•••• 4242', 'card', 'card ****4242 masked'],
  ['Visa ending in 4242', 'card', 'card ****4242 masked'],
  ['xxxx-xxxx-xxxx-1234', '', 'bank ************1234 masked'],
  ['DE** **** 3000', '', 'iban DE******3000 masked'],
  ['138****8000', '', 'phone 138****8000 masked'],
  ['l***@example.com', '', 'email l***@example.com masked'],
])('%s (%s) is %s', (text, hint, expected) => {
  expect(read(text, hint)).toBe(expected);
});

test.each([
  ['', ''],
  ['张*', '收款人'],
  ['••••••••', 'password'],
  ['John Smith', 'Payee account'],
  ['$25.00', 'amount'],
  ['2026-11-23', 'date'],
  ['33445566', ''],
  ['1234', 'account'],
  ['123e4567-e89b-12d3-a456-426614174000', 'order'],
  ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'order'],
  ['Wiedervorlagen', 'Chave Pix'],
  ['1'.repeat(100_000), 'account'],
])('%s (%s) is no account', (text, hint) => {
  expect(read(text, hint)).toBeNull();
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, hint) => {
      const account = parseAccount(text, hint);
      expect(account === null || account.value.length > 0).toBe(true);
    }),
  );
});
