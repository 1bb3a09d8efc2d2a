// @vitest-environment happy-dom
// Payment Request, Solana, TRON and WeChat: what is asked, what a refusal looks like, what is let alone.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPaymentRequest } from '../../../extension/page/payment-request.ts';
import { guardSolana } from '../../../extension/page/solana.ts';
import { guardTron } from '../../../extension/page/tron.ts';
import { guardWeixin } from '../../../extension/page/weixin.ts';
import { type FakeDoor, fakeDoor } from './fake-door.ts';

let door: FakeDoor;
beforeEach(() => {
  door = fakeDoor();
});

describe('Payment Request', () => {
  const shown: unknown[] = [];
  const euros = (value: string) => ({ total: { label: 'Total', amount: { currency: 'EUR', value } } });
  const asked = (value: string) => ({ kind: 'payment-request', currency: 'EUR', value });

  class Sheet {
    readonly details: unknown;
    constructor(_methods: unknown, details: unknown) {
      this.details = details;
    }
    async show(later?: unknown): Promise<string> {
      shown.push((await later) ?? this.details);
      return 'paid';
    }
  }
  class Update {
    readonly updated: unknown[] = [];
    readonly target: object;
    constructor(target: object) {
      this.target = target;
    }
    updateWith(details: Promise<unknown>): void {
      this.updated.push(details);
    }
  }
  type Made = new (methods: unknown, details: unknown) => Sheet;
  const onPage = (): Made => (globalThis as unknown as { PaymentRequest: Made }).PaymentRequest;
  const originals = [Sheet, Update].map(({ prototype }) => ({
    prototype,
    own: Object.getOwnPropertyDescriptors(prototype),
  }));

  beforeEach(() => {
    shown.length = 0;
    vi.stubGlobal('PaymentRequest', Sheet);
    vi.stubGlobal('PaymentRequestUpdateEvent', Update);
    watchPaymentRequest(door);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    for (const { prototype, own } of originals) Object.defineProperties(prototype, own);
  });

  test('the total is announced, asked, and refused as if the sheet was closed', async () => {
    const sheet = new (onPage())([], euros('42.50'));
    expect(door.announced).toEqual([asked('42.50')]);
    await expect(sheet.show()).rejects.toMatchObject({ name: 'AbortError' });
    expect(door.asked).toEqual([asked('42.50')]);
    door.hasLeave = true;
    await expect(sheet.show()).resolves.toBe('paid');
    expect(shown).toEqual([euros('42.50')]);
  });

  test('a total that comes later is asked when it comes', async () => {
    const sheet = new (onPage())([], euros('0.00'));
    await expect(sheet.show(Promise.resolve(euros('42.50')))).rejects.toMatchObject({ name: 'AbortError' });
    expect(door.asked).toEqual([asked('42.50')]);
    expect(shown).toEqual([]);
  });

  test('a total that changes under the sheet is asked again; the same one is not', async () => {
    const sheet = new (onPage())([], euros('42.50'));
    const event = new Update(sheet);
    event.updateWith(Promise.resolve(euros('42.50')));
    await expect(event.updated[0]).resolves.toEqual(euros('42.50'));
    expect(door.asked).toEqual([]);
    event.updateWith(Promise.resolve(euros('999.00')));
    await expect(event.updated[1]).rejects.toMatchObject({ name: 'AbortError' });
    expect(door.asked).toEqual([asked('999.00')]);
  });

  test('is still itself', () => {
    expect(onPage().name).toBe('Sheet');
    expect(new (onPage())([], {})).toBeInstanceOf(Sheet);
    expect(new (onPage())([], {}).constructor).toBe(onPage());
    class Own extends onPage() {}
    expect(new Own([], {})).toBeInstanceOf(Own);
  });
});

describe('Solana', () => {
  const key = (name: string) => ({ toString: () => name });
  const wallet = () => ({ signTransaction: vi.fn(), request: vi.fn(), connect: vi.fn() });
  const budget = { programId: key('ComputeBudget111111111111111111111111111111'), keys: [], data: [3] };
  const transfer = {
    programId: key('sys'),
    keys: [{ pubkey: key('me') }, { pubkey: key('you') }],
    data: new Uint8Array([2, 9]),
  };
  const instruction = { program: 'sys', keys: ['me', 'you'], data: [2, 9] };
  const versioned = {
    message: {
      staticAccountKeys: [key('me'), key('you'), key('sys')],
      compiledInstructions: [{ programIdIndex: 2, accountKeyIndexes: [0, 1], data: new Uint8Array([2, 9]) }],
    },
  };

  test.each([
    ['the first kind', { recentBlockhash: 'a', instructions: [budget, transfer] }],
    ['a versioned one', versioned],
  ])('%s: its instructions, without what changes', async (_, transaction) => {
    const one = wallet();
    guardSolana(one, door);
    await expect(one.signTransaction(transaction)).rejects.toMatchObject({ code: 4001 });
    expect(door.asked).toEqual([{ kind: 'solana', method: 'signTransaction', instructions: [instruction] }]);
  });

  test('what cannot be read is asked about unread', async () => {
    const one = wallet();
    guardSolana(one, door);
    await expect(one.signTransaction('text')).rejects.toMatchObject({ code: 4001 });
    await expect(one.request({ method: 'signTransaction' })).rejects.toMatchObject({ code: 4001 });
    expect(door.asked).toEqual(Array(2).fill({ kind: 'unread', method: 'signTransaction' }));
    one.request({ method: 'connect' });
    one.connect();
    expect(door.asked).toHaveLength(2);
  });
});

describe('TRON', () => {
  const tronWeb = () => ({ trx: { sign: vi.fn() }, address: { fromHex: (hex: string) => `T${hex}` } });
  const transaction = (value: object) => ({
    raw_data: { expiration: 1, contract: [{ parameter: { value } }] },
  });
  const word = (hex: string): string => hex.padStart(64, '0');

  test.each([
    ['coins', { to_address: '41bb', amount: 5 }, { to: 'T41bb', amount: '5', token: null, data: null }],
    [
      'a token',
      { contract_address: '41cc', data: `a9059cbb${word('b'.repeat(40))}${word('ff')}` },
      {
        to: `T41${'b'.repeat(40)}`,
        amount: '255',
        token: 'T41cc',
        data: `a9059cbb${word('b'.repeat(40))}${word('ff')}`,
      },
    ],
    [
      'another contract',
      { contract_address: '41cc', call_value: 7, data: 'deadbeef' },
      { to: 'T41cc', amount: '7', token: null, data: 'deadbeef' },
    ],
  ])('%s', async (_, value, contract) => {
    const one = tronWeb();
    guardTron(one, door);
    await expect(one.trx.sign(transaction(value))).rejects.toMatchObject({ code: 4001 });
    expect(door.asked).toEqual([{ kind: 'tron', contracts: [contract] }]);
  });

  test('a text is signed untouched; a transaction that cannot be read is held', async () => {
    const one = tronWeb();
    guardTron(one, door);
    one.trx.sign('48656c6c6f');
    expect(door.asked).toEqual([]);
    await expect(one.trx.sign({})).rejects.toMatchObject({ code: 4001 });
    expect(door.asked).toEqual([{ kind: 'unread', method: 'sign' }]);
  });
});

test('WeChat: the order is asked about, and cancelled as by hand', async () => {
  const invoke = vi.fn();
  const bridge = { invoke };
  guardWeixin(bridge, door);
  const answer = vi.fn();
  bridge.invoke('hideOptionMenu');
  bridge.invoke('getBrandWCPayRequest', { appId: 'wx1', package: 'prepay_id=1' }, answer);
  await Promise.resolve();
  expect(door.asked).toEqual([{ kind: 'weixin', app: 'wx1', order: 'prepay_id=1' }]);
  expect(answer).toHaveBeenCalledWith({ err_msg: 'get_brand_wcpay_request:cancel' });
  expect(invoke.mock.calls).toEqual([['hideOptionMenu']]);
});
