// Payment calls as transfers: exact where the call says it, not read where it does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageCall } from '../../../extension/channel/page-call.ts';
import { readPageCall } from '../../../extension/content/page-call.ts';

const YOU = `0x${'a1'.repeat(20)}`;
const ANNA = `0x${'b2'.repeat(20)}`;
const USDC = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48';
const word = (hex: string): string => hex.replace('0x', '').padStart(64, '0');
const to = (selector: string, whom: string, sum: string): string => `0x${selector}${word(whom)}${word(sum)}`;

function read(call: PageCall) {
  const { transfer, sure } = readPageCall(JSON.stringify(call), 'swap.example');
  const { amount, payee } = transfer;
  const sum = amount === null ? null : `${amount.minor}/${amount.decimals} ${amount.currency}`;
  return { kind: transfer.kind, payee: payee.account?.value ?? payee.name, sum, why: transfer.purpose, sure };
}

const sends = (written: object, chain: string | null = '0x1'): PageCall => ({
  kind: 'ethereum',
  method: 'eth_sendTransaction',
  params: [{ from: YOU, ...written }],
  chain,
});

describe('an Ethereum transaction', () => {
  const rows: readonly (readonly [string, PageCall, string | null, string | null])[] = [
    ['coins', sends({ to: ANNA.toUpperCase().replace('0X', '0x'), value: '0x2' }), ANNA, '2/18 ETH'],
    ['no value is none', sends({ to: ANNA }), ANNA, '0/18 ETH'],
    ['its own chain comes first', sends({ to: ANNA, value: '0x2', chainId: '0x38' }), ANNA, '2/18 BNB'],
    ['a chain that is not known', sends({ to: ANNA, value: '0x2' }, '0x539'), ANNA, '2/18 null'],
    ['no chain said', sends({ to: ANNA, value: '0x2' }, null), ANNA, '2/18 null'],
    ['a value that is none', sends({ to: ANNA, value: 'two' }), ANNA, null],
    ['a negative value', sends({ to: ANNA, value: -2 }), ANNA, null],
    ['a new contract', sends({ data: '0x60' }), null, '0/18 ETH'],
    ['a token', sends({ to: USDC, data: to('a9059cbb', ANNA, '0x5') }), ANNA, '5/6 USDC'],
    ['a token in "input"', sends({ to: USDC, input: to('a9059cbb', ANNA, '0x5') }), ANNA, '5/6 USDC'],
    ['the same token elsewhere', sends({ to: USDC, data: to('a9059cbb', ANNA, '0x5') }, '0x38'), ANNA, null],
    ['a token that is not known', sends({ to: YOU, data: to('a9059cbb', ANNA, '0x5') }), ANNA, null],
    ['an approval', sends({ to: USDC, data: to('095ea7b3', ANNA, '0x7') }), ANNA, '7/6 USDC'],
    ['one without a limit', sends({ to: USDC, data: to('095ea7b3', ANNA, 'f'.repeat(64)) }), ANNA, null],
    ['of all there is', sends({ to: YOU, data: to('a22cb465', ANNA, '0x1') }), ANNA, null],
    [
      'from a third',
      sends({ to: USDC, data: `0x23b872dd${word(YOU)}${word(ANNA)}${word('0x9')}` }),
      ANNA,
      '9/6 USDC',
    ],
  ];

  test.each(rows)('%s', (_, call, payee, sum) => {
    expect(read(call)).toMatchObject({ kind: 'withdrawal', payee, sum });
  });
});

const bundle = (...calls: object[]): PageCall => ({
  kind: 'ethereum',
  method: 'wallet_sendCalls',
  params: [{ chainId: '0x2105', calls }],
  chain: '0x1',
});
const signs = (data: object): PageCall => ({
  kind: 'ethereum',
  method: 'eth_signTypedData_v4',
  params: [YOU, data],
  chain: '0x1',
});
const system = '1'.repeat(32);
const key = 'H'.repeat(43);
const solana = (...instructions: object[]): PageCall =>
  ({ kind: 'solana', method: 'signTransaction', instructions }) as unknown as PageCall;
const TETHER = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
const tron = (token: string | null): PageCall => ({
  kind: 'tron',
  contracts: [{ to: `T${'a'.repeat(33)}`, amount: '5', token, data: null }],
});

const rows: readonly (readonly [string, PageCall, string | null, string | null, string | null])[] = [
  ['a bundle of one', bundle({ to: ANNA, value: '0x3' }), ANNA, '3/18 ETH', null],
  [
    'a bundle of two names nobody',
    bundle({ to: ANNA, value: '0x3' }, { to: YOU, value: '0x3' }),
    null,
    null,
    null,
  ],
  [
    'a permit',
    signs({
      primaryType: 'Permit',
      domain: { chainId: 1, verifyingContract: USDC },
      message: { spender: ANNA, value: '5' },
    }),
    ANNA,
    '5/6 USDC',
    'Permit',
  ],
  [
    'a permit of the second kind',
    signs({
      primaryType: 'PermitSingle',
      domain: { chainId: '1', verifyingContract: YOU },
      message: { spender: ANNA, details: { token: USDC, amount: 8 } },
    }),
    ANNA,
    '8/6 USDC',
    'PermitSingle',
  ],
  ['typed data of another kind', signs({ primaryType: 'Vote', message: { choice: 1 } }), null, null, 'Vote'],
  ['a message', { kind: 'message', method: 'personal_sign', text: 'I owe you' }, null, null, 'I owe you'],
  [
    'coins of Solana',
    solana({ program: system, keys: [YOU, key], data: [2, 0, 0, 0, 0, 202, 154, 59, 0, 0, 0, 0] }),
    key,
    '1000000000/9 SOL',
    null,
  ],
  ['another instruction', solana({ program: system, keys: [YOU, key], data: [3] }), null, null, null],
  ['coins of TRON', tron(null), `T${'a'.repeat(33)}`, '5/6 TRX', null],
  ['a token of TRON', tron(TETHER), `T${'a'.repeat(33)}`, '5/6 USDT', null],
  ['a token that is not known', tron(key), `T${'a'.repeat(33)}`, null, null],
  ['a call that was not read', { kind: 'unread', method: 'sign' }, null, null, null],
];

test.each(rows)('%s', (_, call, payee, sum, why) => {
  expect(read(call)).toMatchObject({ kind: 'withdrawal', payee, sum, why });
});

const request = (value: string, currency = 'EUR'): PageCall => ({ kind: 'payment-request', currency, value });

test.each([
  ['decimals', request('42.50'), '4250/2 EUR'],
  ['none', request('42'), '4200/2 EUR'],
  ['one', request('42.5'), '4250/2 EUR'],
  ['a currency without any', request('420', 'jpy'), '420/0 JPY'],
  ['more than the currency has', request('0.125'), '125/3 EUR'],
  ['a negative total', request('-5'), null],
  ['no number', request('free'), null],
  ['another realm', { kind: 'unread', method: 'show' }, null],
  ['an order of WeChat', { kind: 'weixin', app: 'wx1', order: 'x' }, null],
] as const)('a purchase, %s: the payee is the page', (_, call, sum) => {
  expect(read(call)).toMatchObject({ kind: 'purchase', payee: 'swap.example', sum });
});

test('how sure is said for what was read only', () => {
  expect(read(sends({ to: ANNA, value: '0x2' })).sure).toEqual({
    payee: 'high',
    amount: 'high',
    purpose: null,
  });
  expect(read({ kind: 'unread', method: 'sign' }).sure).toEqual({ payee: null, amount: null, purpose: null });
});

test('whatever a page puts inside, it is a payment, and nothing is thrown', () => {
  const kind = fc.constantFrom(
    'payment-request',
    'ethereum',
    'message',
    'solana',
    'tron',
    'weixin',
    'unread',
    'x',
  );
  const inside = fc.jsonValue();
  const method = fc.constantFrom('eth_sendTransaction', 'wallet_sendCalls', 'eth_signTypedData_v4');
  const shape = fc.record({
    kind,
    method,
    params: fc.array(inside),
    instructions: inside,
    contracts: inside,
    text: inside,
    value: inside,
    currency: inside,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        shape.map((one) => JSON.stringify(one)),
        fc.string(),
      ),
      (text) => {
        const { transfer, step } = readPageCall(text, 'swap.example');
        expect(step).toBe('commit');
        expect(['purchase', 'withdrawal']).toContain(transfer.kind);
      },
    ),
  );
});
