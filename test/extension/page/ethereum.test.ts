// @vitest-environment happy-dom
// However a page comes by its wallet, the wallet asks first; and it stays a wallet.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchEthereum } from '../../../extension/page/ethereum.ts';
import { type FakeDoor, fakeDoor } from './fake-door.ts';

class Wallet {
  #secret = 'kept';
  readonly reached: unknown[] = [];
  readonly isFox = true;
  request(args: unknown): Promise<string> {
    this.reached.push(args);
    return Promise.resolve(this.#secret);
  }
  send(method: string, params: unknown): Promise<string> {
    return this.request({ method, params });
  }
}

function frozen(): Wallet {
  const wallet = new Wallet();
  Object.freeze(wallet);
  return wallet;
}

type Page = { ethereum?: Wallet };
const page = globalThis as Page;
const payment = { method: 'eth_sendTransaction', params: [{ to: '0x1', value: '0x1' }] };

let door: FakeDoor;
const { defineProperty } = Object;
const reflected = Reflect.defineProperty;
let before: PropertyDescriptor | undefined;

beforeEach(() => {
  door = fakeDoor();
  before = Object.getOwnPropertyDescriptor(globalThis, 'ethereum');
});
afterEach(() => {
  Object.defineProperty = defineProperty;
  Reflect.defineProperty = reflected;
  delete page.ethereum;
  if (before !== undefined) defineProperty(globalThis, 'ethereum', before);
});

const ways: readonly (readonly [string, (wallet: Wallet) => void])[] = [
  ['assigned', (wallet) => Object.assign(page, { ethereum: wallet })],
  ['defined', (wallet) => Object.defineProperty(page, 'ethereum', { value: wallet, configurable: true })],
  ['reflected', (wallet) => Reflect.defineProperty(page, 'ethereum', { value: wallet, configurable: true })],
  [
    'a getter',
    (wallet) => Object.defineProperty(page, 'ethereum', { get: () => wallet, configurable: true }),
  ],
];
const kinds: readonly (readonly [string, () => Wallet])[] = [
  ['plain', () => new Wallet()],
  ['frozen', frozen],
];
const cases = ways.flatMap(([way, set]) => kinds.map(([kind, make]) => [way, kind, set, make] as const));

test.each(cases)('%s, %s', async (_way, _kind, set, make) => {
  watchEthereum(door);
  const wallet = make();
  set(wallet);
  await expect(page.ethereum?.request(payment)).rejects.toMatchObject({ code: 4001 });
  expect(wallet.reached).toEqual([]);
  door.hasLeave = true;
  await expect(page.ethereum?.request(payment)).resolves.toBe('kept');
  expect(wallet.reached).toEqual([payment]);
  expect(page.ethereum).toBeInstanceOf(Wallet);
  expect(page.ethereum?.isFox).toBe(true);
  expect(page.ethereum).toBe(page.ethereum);
});

test('a wallet that stood there before', async () => {
  page.ethereum = new Wallet();
  watchEthereum(door);
  await expect(page.ethereum.request(payment)).rejects.toMatchObject({ code: 4001 });
});

test('a method put back by the page is replaced again before the next press', async () => {
  const watch = watchEthereum(door);
  const wallet = new Wallet();
  page.ethereum = wallet;
  Object.assign(wallet, { request: Reflect.get(Wallet.prototype, 'request') });
  watch.again();
  await expect(wallet.request(payment)).rejects.toMatchObject({ code: 4001 });
});

test('an older method asks once, though it is made of the newer one', async () => {
  watchEthereum(door);
  page.ethereum = new Wallet();
  door.hasLeave = true;
  await page.ethereum.send(payment.method, payment.params);
  expect(door.asked).toHaveLength(1);
  door.hasLeave = false;
  await expect(page.ethereum.request(payment)).rejects.toMatchObject({ code: 4001 });
});

test('an announced wallet that cannot be changed is announced anew, and only so', async () => {
  watchEthereum(door).arm();
  const found: Wallet[] = [];
  const hear = vi.fn((event: Event) =>
    found.push((event as CustomEvent<{ provider: Wallet }>).detail.provider),
  );
  addEventListener('eip6963:announceProvider', hear);
  const wallet = frozen();
  dispatchEvent(
    new CustomEvent('eip6963:announceProvider', {
      detail: Object.freeze({ info: { name: 'Fox' }, provider: wallet }),
    }),
  );
  expect(hear).toHaveBeenCalledTimes(1);
  await expect(found[0]?.request(payment)).rejects.toMatchObject({ code: 4001 });
  expect(wallet.reached).toEqual([]);
});

test('other definitions, and a page without a wallet, are left alone', () => {
  watchEthereum(door);
  expect(Object.defineProperty({}, 'ethereum', { value: 3 })).toHaveProperty('ethereum', 3);
  expect(page.ethereum).toBeUndefined();
  expect(Object.keys(page)).not.toContain('ethereum');
  expect(Object.defineProperty.name).toBe('defineProperty');
  expect(Object.defineProperty).toHaveLength(3);
});
