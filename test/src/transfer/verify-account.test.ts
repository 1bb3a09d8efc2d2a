// What is known of an account only with the tables of all countries.
import { describe, expect, test } from 'vitest';
import type { AccountKind, Checksum } from '../../../src/transfer/account.ts';
import { verified, verifiedPayee } from '../../../src/transfer/verify-account.ts';

type Row = readonly [kind: AccountKind, value: string, read: Checksum, verified: Checksum];

test.each<Row>([
  ['iban', 'DE89370400440532013000', 'valid', 'valid'],
  ['iban', 'DE89370400440532013001', 'invalid', 'invalid'],
  // Right check digits, and two characters more than Germany's have.
  ['iban', 'DE9837040044053201300000', 'valid', 'invalid'],
  // No country of this code has IBANs.
  ['iban', 'US88370400440532013000', 'valid', 'invalid'],
  ['card', '5500000000000005', 'invalid', 'invalid'],
  ['bank', '33445566', 'none', 'none'],
])('%s %s', (kind, value, read, checksum) => {
  const account = { kind, value, masked: false, checksum: read };
  expect(verified(account)).toEqual({ ...account, checksum });
});

test('of a masked IBAN nothing can be verified', () => {
  const account = { kind: 'iban', value: 'DE******3000', masked: true, checksum: 'none' } as const;
  expect(verified(account)).toBe(account);
});

type Known = readonly [kind: AccountKind, value: string, checksum: Checksum];

/** Each good value, and the same with one character changed. */
test.each<Known>([
  // Cards: known schemes by Luhn, UnionPay and what nobody knows without.
  ['card', '4242424242424242', 'valid'],
  ['card', '4242424242424243', 'invalid'],
  ['card', '2200000000000053', 'valid'],
  ['card', '2200000000000054', 'invalid'],
  ['card', '6217001234567890', 'none'],
  ['card', '8171999927660001', 'none'],
  ['card', '9558800200112233445', 'none'],
  // Pix: CPF, CNPJ of digits and of letters, a mobile number without its country, a random key.
  ['pix', '52998224725', 'valid'],
  ['pix', '11144477735', 'valid'],
  ['pix', '11144477736', 'invalid'],
  ['pix', '11111111111', 'invalid'],
  ['pix', '11222333000181', 'valid'],
  ['pix', '11222333000191', 'invalid'],
  ['pix', '12ABC34501DE35', 'valid'],
  ['pix', '12ABC34501DF35', 'invalid'],
  ['pix', '11912345679', 'none'],
  ['pix', '123e4567-e89b-12d3-a456-426614174000', 'none'],
  // Bitcoin (BIP 13, 173, 350), Litecoin, Cardano, Dogecoin.
  ['crypto', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'valid'],
  ['crypto', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'invalid'],
  ['crypto', '32iBFxBnUzMzNmYsuYvkLXqWwej67ym9oE', 'valid'],
  ['crypto', '32iBFxBnUzMzNmYsuYvkLXqWwej67ym9oF', 'invalid'],
  ['crypto', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'valid'],
  ['crypto', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'invalid'],
  ['crypto', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', 'valid'],
  ['crypto', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj9', 'invalid'],
  // Version 1 with the check of version 0, from the invalid ones of BIP 350.
  ['crypto', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd', 'invalid'],
  ['crypto', 'ltc1qpvc9275lcn5suv6c0k3v0mq3xedcpfw24vvr3x', 'valid'],
  ['crypto', 'ltc1qpvc9275lcn5suv6c0k3v0mq3xedcpfw24vvr3z', 'invalid'],
  [
    'crypto',
    'addr1pvc9275lcn5suv6c0k3v0mq3xedcpfw2au2rjh5r4rxly9euvxr2h584rglkfzdw60up6sn83jcad7eqg44gldxelc3sea42jc',
    'valid',
  ],
  ['crypto', 'D6AFsfdzEVwtpc33X3FiTfeBgGAfvE3dfi', 'valid'],
  ['crypto', 'D6AFsfdzEVwtpc33X3FiTfeBgGAfvE3dfj', 'none'],
  // Ethereum (EIP-55 and its examples); in one case there is nothing to check.
  ['crypto', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'valid'],
  ['crypto', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee', 'invalid'],
  ['crypto', '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'invalid'],
  ['crypto', '0x52908400098527886E0F7030069857D2E4169EE7', 'valid'],
  ['crypto', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', 'none'],
  // TRON, Ripple, TON.
  ['crypto', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'valid'],
  ['crypto', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv9', 'invalid'],
  ['crypto', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'valid'],
  ['crypto', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTj', 'invalid'],
  ['crypto', 'EQALMFV6n8TpDjNYfaLH7BE2W4Clyu8UOV6DqM3yFzxhhjlR', 'valid'],
  ['crypto', 'EQALMFV6n8TpDjNYfaLH7BE2W4Clyu8UOV6DqM3yFzxhhjlS', 'invalid'],
  // Solana has only its length, others only their shape.
  ['crypto', 'kgERWXbLfq6MHcWLd86a5dpmSvM86QhQrQjL2gGPbnD', 'none'],
  ['crypto', 'kgERWXbLfq6MHcWLd86a5dpmSvM86QhQrQjL2gGPbnDz', 'invalid'],
])('%s %s is %s', (kind, value, checksum) => {
  expect(verified({ kind, value, masked: false, checksum: 'none' }).checksum).toBe(checksum);
});

test.each([
  ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
  ['bc1qAR0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'],
])('%s is known as %s', (value, known) => {
  expect(verified({ kind: 'crypto', value, masked: false, checksum: 'none' }).value).toBe(known);
});

describe('a Pix code', () => {
  const tail = (name: string, check: string): string =>
    `5204000053039865802BR59${String(name.length).padStart(2, '0')}${name}6008BRASILIA62070503***6304${check}`;
  const read = (value: string, name: string | null = null) =>
    verifiedPayee({
      name,
      account: { kind: 'pix', value, masked: false, checksum: 'none' },
      institution: null,
      holder: 'unknown',
    });

  // The first is the example of the central bank's Manual do BR Code.
  test.each<[code: string, kind: AccountKind, value: string, checksum: Checksum]>([
    [
      `00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000${tail('Fulano de Tal', '1D3D')}`,
      'pix',
      '123e4567-e12b-12d1-a456-426655440000',
      'none',
    ],
    [`00020126330014br.gov.bcb.pix011152998224725${tail('Ana', '9028')}`, 'pix', '52998224725', 'valid'],
    [`00020126330014br.gov.bcb.pix011152998224726${tail('Ana', '9028')}`, 'pix', '52998224726', 'invalid'],
    [
      `00020126360014br.gov.bcb.pix0114+5511912345678${tail('Ana', '22AF')}`,
      'phone',
      '+5511912345678',
      'none',
    ],
    [
      `00020126360014br.gov.bcb.pix0114+5511912345679${tail('Ana', '22AF')}`,
      'phone',
      '+5511912345679',
      'invalid',
    ],
    [
      '00020126400014br.gov.bcb.pix0118ana@example.com.br520400005303986540510.005802BR5903Ana6008BRASILIA62070503***630488B0',
      'email',
      'ana@example.com.br',
      'none',
    ],
  ])('%s', (code, kind, value, checksum) => {
    expect(read(code).account).toEqual({ kind, value, masked: false, checksum });
  });

  test('names the payee where the page does not', () => {
    const code = `00020126330014br.gov.bcb.pix011152998224725${tail('Ana', '9028')}`;
    expect(read(code).name).toBe('Ana');
    expect(read(code, 'Ana Souza').name).toBe('Ana Souza');
  });

  const charge =
    '00020126700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd441520400005303986540599.905802BR5909Loja Azul6008BRASILIA62070503***6304';
  test('of one charge has no account of its payee', () => {
    expect(read(`${charge}32EB`)).toMatchObject({ name: 'Loja Azul', account: null });
    expect(read(`${charge}32EC`)).toMatchObject({ account: { checksum: 'invalid' } });
  });

  test('that is broken is no valid account, and never throws', () => {
    const broken = '0002019926\ud800br.gov.bcb.pix63041234';
    expect(read(broken).account?.checksum).toBe('invalid');
  });
});
