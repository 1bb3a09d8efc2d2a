// @vitest-environment happy-dom
// Which requests to a wallet are asked about, and that the same payment gives the same text at every press.
import { describe, expect, test, vi } from 'vitest';
import { ethereumManner } from '../../../extension/page/ethereum-call.ts';

const YOU = `0x${'a1'.repeat(20)}`;
const wallet = { chainId: '0xA' };
const read = (...args: unknown[]) => ethereumManner.read(args, wallet);
const hex = (text: string): string => `0x${Buffer.from(text).toString('hex')}`;
const signIn = (host: string): string =>
  `${host} wants you to sign in with your Ethereum account:\n${YOU}\n\nNonce: 8f3k2l`;

const untouched: readonly (readonly [string, readonly unknown[]])[] = [
  ['accounts', [{ method: 'eth_requestAccounts' }]],
  ['a balance', ['eth_getBalance', [YOU]]],
  ['a batch of questions', [[{ method: 'eth_call' }, { method: 'eth_gasPrice' }]]],
  ['nothing', []],
  ['a number', [7]],
  ['signing in here', [{ method: 'personal_sign', params: [signIn(location.host), YOU] }]],
  ['signing in here, in hex', [{ method: 'personal_sign', params: [hex(signIn(location.host)), YOU] }]],
];

test.each(untouched)('not asked about: %s', (_, args) => {
  expect(read(...args)?.call ?? null).toBeNull();
});

const tx = { from: YOU, to: `0x${'b2'.repeat(20)}`, value: '0x1', gas: '0x5208', nonce: '0x7' };
const lasting = { from: YOU, to: tx.to, value: '0x1' };

test.each([
  ['request', [{ method: 'eth_sendTransaction', params: [tx] }]],
  ['send', ['eth_sendTransaction', [tx]]],
  ['send with a callback', [{ id: 1, method: 'eth_sendTransaction', params: [tx] }, () => undefined]],
  ['a batch of one', [[{ method: 'eth_chainId' }, { method: 'eth_sendTransaction', params: [tx] }]]],
] as const)('%s: what lasts of it, and the chain', (_, args) => {
  expect(read(...args)?.call).toEqual({
    kind: 'ethereum',
    method: 'eth_sendTransaction',
    params: [lasting],
    chain: '0xa',
  });
});

test('two payments in one are one unread call', () => {
  const one = { method: 'eth_sendTransaction', params: [tx] };
  expect(read([one, one])?.call).toEqual({ kind: 'unread', method: 'eth_sendTransaction' });
});

test('what goes on is a copy: nothing changes after the look', () => {
  const params = [{ ...tx }];
  const asked = read({ method: 'eth_sendTransaction', params });
  Object.assign(params[0] ?? {}, { to: YOU });
  expect(asked?.args).toEqual([{ method: 'eth_sendTransaction', params: [tx] }]);
});

test('what cannot be copied is held unread, never let through', () => {
  const asked = read({ method: 'eth_sendTransaction', params: [{ ...tx, value: 1n }] });
  expect(asked?.call).toEqual({ kind: 'unread', method: 'eth_sendTransaction' });
});

describe('the same at every press', () => {
  const permit = (nonce: number, deadline: number, spender = tx.to) =>
    read({
      method: 'eth_signTypedData_v4',
      params: [
        YOU,
        JSON.stringify({ primaryType: 'Permit', message: { spender, value: '5', nonce, deadline } }),
      ],
    })?.call;

  test('a permit but for its nonce and deadline', () => {
    expect(permit(1, 100)).toEqual(permit(2, 200));
    expect(permit(1, 100)).not.toEqual(permit(1, 100, YOU));
  });

  const message = (text: string) => read({ method: 'personal_sign', params: [hex(text), YOU] })?.call;

  test('a message but for what is used once', () => {
    expect(message('Welcome to Swap\nNonce: 4711')).toEqual(message('Welcome to Swap\nNonce: 4712'));
    expect(message('At 2026-11-24T21:55:08Z')).toEqual(message('At 2026-11-25T07:11:00Z'));
    expect(message('I owe you 500 EUR')).not.toEqual(message('I owe you 900 EUR'));
  });

  test('signing in somewhere else is asked about', () => {
    expect(message(signIn('bank.example'))).toMatchObject({ kind: 'message', method: 'personal_sign' });
  });

  test('bytes that are no text stay what they are', () => {
    const hash = `0x${'ff'.repeat(32)}`;
    expect(read({ method: 'eth_sign', params: [YOU, hash] })?.call).toMatchObject({ text: hash });
  });
});

test('a refusal has the code of one', async () => {
  await expect(ethereumManner.refuse([{ method: 'eth_sendTransaction' }])).rejects.toMatchObject({
    code: 4001,
  });
  const callback = vi.fn();
  expect(ethereumManner.refuse([{ id: 3, jsonrpc: '2.0' }, callback])).toBeUndefined();
  await Promise.resolve();
  expect(callback.mock.calls[0]).toMatchObject([
    { code: 4001 },
    { id: 3, jsonrpc: '2.0', error: { code: 4001 } },
  ]);
});
