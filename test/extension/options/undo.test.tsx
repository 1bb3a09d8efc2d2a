// What becomes laxer at once, in the light profile, is undone in the line at the foot of the page.
// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SettingsView } from '../../../extension/channel/page-protocol.ts';
import type { KnownPayee } from '../../../src/payees/known-payee.ts';
import type { Pending } from '../../../src/settings/loosening.ts';
import { button, fill, find, hasButton, press, settled, text } from '../ui/drawn.tsx';
import { NOON, type Opening, openAt, pending, view } from './opened.tsx';

const lina: KnownPayee = {
  key: 'account:1',
  name: '李娜',
  account: null,
  paid: 3,
  told: 0,
  toldFrom: null,
  largest: null,
  lastAt: NOON,
  relationship: 'family',
  vouchedFrom: null,
  blocked: false,
  blockedUntil: null,
  forgotten: false,
};
const line = () => find('.stored p').textContent;

test.each([
  ['我信得过', {}, { trust: false }],
  ['可以再给他转', { blocked: true }, { block: true }],
] as const)('"%s" that counts at once is undone at once, and once', async (words, some, back) => {
  const payee = { ...lina, ...some };
  const page = await openAt('payees', { answers: { payees: () => [payee], 'declare-payee': () => payee } });
  await press(words);
  expect(line()).toBe('存好了。');
  await press('改回去');
  expect(page.asked).toContainEqual(['declare-payee', { payee: { key: 'account:1' }, ...back }]);
  expect(line()).toBe('存好了。');
  expect(hasButton('改回去')).toBe(false);
});

const own = { granted: ['https://*.shop.example/*'] };

test.each([
  [true, '存好了。'],
  [false, '浏览器没有同意，什么都没改。'],
])('a site that was left is asked of the browser again; given: %s', async (given, said) => {
  const asked: (readonly string[])[] = [];
  const browser = {
    missing: async () => [],
    ask: async (patterns: readonly string[]) => {
      asked.push(patterns);
      return given;
    },
    isPinned: async () => true,
    seesPrivate: async () => true,
    openOwnPage: null,
  };
  const page = await openAt('sites', { own, browser });
  await press('不再看着');
  expect(page.asked).toContainEqual(['loosen', { what: { kind: 'leave-site', pattern: own.granted[0] } }]);
  expect(asked).toEqual([]);
  await press('改回去');
  expect(asked).toEqual([own.granted]);
  expect(line()).toBe(said);
  expect(hasButton('改回去')).toBe(false);
});

describe('what is asked before a payment goes on', () => {
  const stepUp = (own: Partial<SettingsView>, answers: Opening['answers'] = {}) =>
    openAt('step-up', {
      own,
      answers: {
        'set-pin': () => ({ kind: 'set' }),
        'restore-proof': () => ({ restored: true }),
        ...answers,
      },
    });
  const submit = async (words: string): Promise<void> => {
    button(words).form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
  };

  test('a first PIN is taken away again, the slow way', async () => {
    const waits: Pending = { ...pending, what: { kind: 'remove-pin' } };
    const page = await stepUp({}, { loosen: () => ({ view, pending: waits, refused: null }) });
    await fill('密码，最少', '2081');
    await submit('设好密码');
    expect(line()).toBe('存好了。');
    await press('改回去');
    expect(page.asked).toContainEqual(['loosen', { what: { kind: 'remove-pin' } }]);
    expect(line()).toContain('12:10 起才算数');
  });

  test('another PIN gives way to the one before, and nothing else knows either', async () => {
    const page = await stepUp({ hasPin: true });
    await fill('原来的密码', '2081');
    await fill('新密码', '8642');
    await submit('换密码');
    await press('改回去');
    const asked = page.asked.filter(([kind]) => kind === 'set-pin');
    expect(asked).toEqual([
      ['set-pin', { pin: '8642', earlier: '2081' }],
      ['set-pin', { pin: '2081', earlier: '8642' }],
    ]);
    expect(document.documentElement.outerHTML).not.toMatch(/2081|8642/u);
    expect(hasButton('改回去')).toBe(false);
  });

  test.each([
    ['去掉密码', 'pin', true, '存好了。'],
    ['去掉这个人', 'contact', true, '存好了。'],
    ['去掉密码', 'pin', false, '没有存上。三思没有回应。'],
  ] as const)('"%s" at once is put back (%s: %s)', async (words, which, restored, said) => {
    const contact = { name: '女儿', number: '', confirmed: true };
    const page = await stepUp({ hasPin: true, contact }, { 'restore-proof': () => ({ restored }) });
    await press(words);
    expect(page.asked).toContainEqual(['loosen', { what: { kind: `remove-${which}` } }]);
    await press('改回去');
    expect(page.asked).toContainEqual(['restore-proof', { which }]);
    expect(line()).toBe(said);
  });

  test.each([
    ['a first one is taken away', false, ['loosen', { what: { kind: 'remove-contact' } }]],
    ['another one gives way to the one before', true, ['restore-proof', { which: 'contact' }]],
  ] as const)('a person who was set: %s', async (_, replaces, back) => {
    const uri = 'otpauth://totp/Thrice:x?secret=ABC';
    const contact = { name: '女儿', number: '', confirmed: false };
    const page = await stepUp({ contact }, { 'set-contact': () => ({ kind: 'set', uri, replaces }) });
    await fill('名字', '女儿');
    await submit('换一个人');
    expect(find('[role=img]')).toBeTruthy();
    expect(text().includes('就换不回原来的人了')).toBe(replaces);
    await press('改回去');
    expect(page.asked).toContainEqual(back);
  });

  test('once the first code was right, there is nothing to undo', async () => {
    const contact = { name: '女儿', number: '', confirmed: false };
    await stepUp({ contact }, { 'confirm-contact': () => ({ confirmed: true }) });
    await fill('手机上的六个数字', '123456');
    await submit('对一对');
    expect(line()).toBe('存好了。');
    expect(hasButton('改回去')).toBe(false);
  });
});
