// Payment calls that no control stands for: wallets and payment sheets, against pages that count what reached the original.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { HoldView } from '../../extension/channel/page-protocol.ts';
import { hideLastFour } from '../../src/transfer/mask.ts';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { walletDapp } from '../practice-bank/further-pages.ts';
import { answerAll, LOOK_MS, lineOn, release, sleep, take } from '../stage/person.ts';
import { asking, type Stage, shareStage } from '../stage/stage.ts';
import { ANNA, MALLORY, startWallets, type WalletGround } from '../stage/wallets.ts';
import { ofBrowser } from './whole.ts';

/** What the page's counters say: calls that reached the wallet, and what the page was answered. */
interface Counted {
  readonly reached: number;
  readonly answers: readonly string[];
}

declare const reached: unknown[];
declare const answers: string[];

const count = (tab: Tab): Promise<Counted> =>
  tab.run(() => ({ reached: reached.length, answers: [...answers] }));

/** The wraps stand before any script of the page; the rest of the gate is there by now. */
const WRAPPED_MS = 350;

const refused = '4001 User Rejected Request';
const eth = (minor: bigint) => ({ minor, decimals: 18, currency: 'ETH' });
const TWO_ETH = eth(2_000_000_000_000_000_000n);

/** The address as a warning shows it that asks for its end. */
const shown = (value: string | null): string | null =>
  value === null ? null : hideLastFour({ kind: 'crypto', value, masked: false, checksum: 'none' });

const toAnna = { account: ANNA, amount: TWO_ETH };
const stopped: readonly (readonly [
  page: string,
  answer: string,
  read: { account: string | null; amount: object | null },
])[] = [
  ['assigned', refused, toAnna],
  ['defined', refused, toAnna],
  ['defined-by-reflect', refused, toAnna],
  ['defined-getter', refused, toAnna],
  ['frozen-assigned', refused, toAnna],
  ['frozen-defined', refused, toAnna],
  ['late', refused, toAnna],
  ['kept-reference', refused, toAnna],
  ['method-put-back', refused, toAnna],
  ['announced', refused, toAnna],
  ['send', refused, toAnna],
  ['send-async', '4001 7', toAnna],
  ['batch', '4001', { account: null, amount: null }],
  ['permit', refused, { account: MALLORY, amount: { minor: 5_000_000_000n, decimals: 6, currency: 'USDC' } }],
  ['bundle', refused, { account: ANNA, amount: eth(1n) }],
  ['blind-signature', refused, { account: null, amount: null }],
  ['forged-knock', refused, toAnna],
  [
    'solana',
    refused,
    {
      account: '9xQeWvG816bUx9EPjHmaT23yvVM2ZWbrrpZb9PusVFin',
      amount: { minor: 1_000_000_000n, decimals: 9, currency: 'SOL' },
    },
  ],
  [
    'tron',
    refused,
    {
      account: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6b',
      amount: { minor: 5_000_000n, decimals: 6, currency: 'TRX' },
    },
  ],
  ['weixin', 'get_brand_wcpay_request:cancel', { account: null, amount: null }],
];

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let ground: WalletGround;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name, asking);
    ground = await startWallets();
  });
  afterAll(async () => {
    await stage.end();
    await ground.close();
  });
  afterEach(() => stage.tidy());

  async function holds(): Promise<readonly HoldView[]> {
    return answerFrom(await stage.desk(), 'holds', {});
  }

  async function openPage(page: string): Promise<void> {
    tab = await stage.open(ground.url + page);
    await sleep(WRAPPED_MS);
  }

  /** Presses, and returns the hold that the call has become. */
  async function pressHeld(): Promise<HoldView> {
    await tab.click('#go');
    await expect.poll(holds, { timeout: 5000 }).toHaveLength(1);
    const [hold] = await holds();
    if (hold === undefined) throw new Error('nothing is held');
    return hold;
  }

  /** One of each kind of wrap, and what each browser throws at a page in its own way. */
  const inBoth = [
    'assigned',
    'defined-getter',
    'frozen-defined',
    'late',
    'announced',
    'send-async',
    'permit',
    'weixin',
  ];

  test.each(ofBrowser(name, stopped, ([page]) => inBoth.includes(page)))(
    '%s: stopped, as if refused, and held as what it says',
    async (page, answer, read) => {
      await openPage(page);
      const { transfer } = await pressHeld();
      expect(await count(tab)).toEqual({ reached: 0, answers: [answer] });
      const account = transfer.payee.account?.value ?? null;
      expect({ account, amount: transfer.amount }).toEqual({ ...read, account: shown(read.account) });
      // One line takes the place of another meanwhile.
      await expect.poll(() => lineOn(tab).catch(() => '')).not.toBe('');
    },
  );

  test('harmless: signing in and asking for the account go untouched', async () => {
    await openPage('harmless');
    await tab.click('#go');
    await expect.poll(() => count(tab)).toEqual({ reached: 2, answers: ['done 0xdone', 'done 0xdone'] });
    await sleep(LOOK_MS);
    expect(await holds()).toEqual([]);
  });

  test('released: the same call reaches the wallet once, then it is a new payment', async () => {
    await openPage('changed-after');
    await pressHeld();
    const warning = await stage.browser.warning();
    await answerAll(warning, { account: ANNA, amount: '2' });
    await release(warning, tab);
    expect((await count(tab)).reached).toBe(0);
    await tab.click('#go');
    await expect.poll(() => count(tab)).toEqual({ reached: 1, answers: [refused, 'done 0xdone'] });
    await tab.click('#go');
    await expect.poll(() => count(tab)).toEqual({ reached: 1, answers: [refused, 'done 0xdone', refused] });
    await expect.poll(holds).toHaveLength(1);
  });

  test('released: another call is stopped again', async () => {
    await openPage('changed-after');
    await pressHeld();
    const warning = await stage.browser.warning();
    await answerAll(warning, { account: ANNA, amount: '2' });
    await release(warning, tab);
    await tab.click('#other');
    await tab.click('#go');
    await expect.poll(() => count(tab)).toEqual({ reached: 0, answers: [refused, refused] });
    await expect.poll(holds).toHaveLength(2);
  });

  test('released: a script alone cannot use the leave', async () => {
    await openPage('changed-after');
    await pressHeld();
    const warning = await stage.browser.warning();
    await answerAll(warning, { account: ANNA, amount: '2' });
    await release(warning, tab);
    await tab.run(() => document.getElementById('go')?.click());
    await expect.poll(() => count(tab)).toEqual({ reached: 0, answers: [refused, refused] });
  });

  async function openDapp(): Promise<void> {
    tab = await stage.open(stage.bank.url + walletDapp.path);
    await take(tab, stage.bank.url, walletDapp.toCommit);
    await sleep(LOOK_MS);
  }

  const methods = (): Promise<readonly string[]> =>
    tab.run(() => (reached as { method: string }[]).map(({ method }) => method));

  test('the wallet page: every button that sends or signs is held as what its call says', async () => {
    await openDapp();
    for (const { press, account, amount } of walletDapp.sends) {
      await tab.click(press);
      await expect.poll(holds, { timeout: 5000 }).toHaveLength(1);
      const [hold] = await holds();
      expect(hold?.transfer).toMatchObject({ kind: 'withdrawal', amount });
      expect(hold?.transfer.payee.account?.value ?? null).toBe(shown(account));
      await answerFrom(await stage.desk(), 'cancel', { id: hold?.id ?? '' });
    }
    expect(await methods()).toEqual([]);
    await tab.click(walletDapp.harmless);
    await expect.poll(methods).toEqual(['personal_sign']);
    expect(await holds()).toEqual([]);
  });

  test('the wallet page, released: the permit is signed exactly once', async () => {
    await openDapp();
    const [, permit] = walletDapp.sends;
    await tab.click(permit.press);
    const warning = await stage.browser.warning();
    await answerAll(warning, { account: permit.account, amount: '1033366.316628' });
    await release(warning, tab);
    expect(await methods()).toEqual([]);
    await tab.click(permit.press);
    await expect.poll(methods).toEqual([permit.method]);
    await sleep(LOOK_MS);
    expect(await methods()).toEqual([permit.method]);
  });

  test('a page without a wallet sees none, and its functions look as they did', async () => {
    await openPage('no-wallet');
    const seen = await tab.run(() => ({
      wallet: typeof (window as { ethereum?: unknown }).ethereum,
      listed: Object.keys(window).includes('ethereum'),
      name: Object.defineProperty.name,
      length: Object.defineProperty.length,
      text: /\[native code\]/.test(Function.prototype.toString.call(Object.defineProperty)),
      sheet: 'PaymentRequest' in window,
    }));
    expect(seen).toMatchObject({
      wallet: 'undefined',
      listed: false,
      name: 'defineProperty',
      length: 3,
      text: true,
      sheet: name === 'chromium',
    });
  });

  /** No sheet is drawn without a payment app: where the call reaches the browser, it answers NotSupportedError. */
  test.each(name === 'chromium' ? ['sheet', 'sheet-later'] : [])(
    '%s: the browser is not reached before the leave',
    async (page) => {
      await openPage(page);
      const { transfer } = await pressHeld();
      expect(transfer).toMatchObject({
        kind: 'purchase',
        payee: { name: '127.0.0.1' },
        amount: { minor: 4250n, decimals: 2, currency: 'EUR' },
      });
      expect((await count(tab)).answers).toEqual(['AbortError']);
      const warning = await stage.browser.warning();
      await answerAll(warning, { account: '', amount: '42.50' });
      await release(warning, tab);
      await tab.click('#go');
      await expect.poll(async () => (await count(tab)).answers).toEqual(['AbortError', 'NotSupportedError']);
    },
  );
});
