// The first run: language and place, for whom, what is seen; then whom one pays, one's own sentence, and a try.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { stepOf } from '../../../extension/options/welcome.tsx';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { button, fill, find, hasButton, press, settled, text } from '../ui/drawn.tsx';
import { openAt } from './opened.tsx';

test.each([
  [[], 1],
  [['welcome'], 1],
  [['welcome', '3'], 3],
  [['welcome', '4'], 4],
  [['welcome', '5'], 1],
  [['welcome', 'x'], 1],
  [['welcome', '1.5'], 1],
] as const)('%o is step %d', (route, step) => {
  expect(stepOf(route)).toBe(step);
});

const links = (): readonly (string | null)[] =>
  Array.from(document.querySelectorAll('a'), (one) => one.getAttribute('href'));

test.each([
  ['welcome', '#/welcome/2'],
  ['welcome/2', '#/welcome/3'],
  ['welcome/3', '#/welcome/4'],
])('%s leads on to %s', async (place, next) => {
  await openAt(place);
  expect(find('a.safe').getAttribute('href')).toBe(next);
});

test('for someone who is looked after there is a sentence for them', async () => {
  const { changes } = await openAt('welcome/2');
  expect(text()).not.toContain('跟他说');
  find<HTMLInputElement>('label.card:nth-of-type(2) input').click();
  await settled();
  expect(changes).toEqual([{ profile: 'strict' }]);
  expect(text()).toContain('您转了什么谁也看不到，我也看不到。');
});

test.each([
  [true, '图标已经在工具栏上了'],
  [false, '再点三思旁边的图钉'],
  [null, '再点三思旁边的图钉'],
])('pinned: %s', async (pinned, sentence) => {
  await openAt('welcome/3', {
    browser: {
      missing: async () => [],
      ask: async () => true,
      isPinned: async () => pinned,
      seesPrivate: async () => false,
      openOwnPage: () => undefined,
    },
  });
  expect(text()).toContain(sentence);
  expect(text()).toContain('手机应用里转的');
  expect(text()).toContain('隐私窗口里转的，除非您允许');
  expect(hasButton('打开浏览器的这一页')).toBe(true);
});

test('where no page of ours may open the page about Thrice, the ways of Firefox are told', async () => {
  await openAt('welcome/3', {
    browser: {
      missing: async () => [],
      ask: async () => true,
      isPinned: async () => false,
      seesPrivate: async () => false,
      openOwnPage: null,
    },
  });
  expect(text()).toContain('再点三思旁边的齿轮');
  expect(text()).toContain('打开 Firefox 的菜单');
  expect(hasButton('打开浏览器的这一页')).toBe(false);
});

test('where the browser withholds a payment site, it is asked for', async () => {
  const asked: (readonly string[])[] = [];
  let missing = ['https://www.paypal.com/*'];
  await openAt('welcome/3', {
    browser: {
      missing: async () => missing,
      ask: async (patterns) => {
        asked.push(patterns);
        missing = [];
        return true;
      },
      isPinned: async () => null,
      seesPrivate: async () => true,
      openOwnPage: null,
    },
  });
  await press('让三思看');
  expect(asked).toEqual([['https://www.paypal.com/*']]);
  expect(text()).toContain('都看得到');
});

test('it ends in a try on what is no payment, and in the place for what is paid elsewhere', async () => {
  await openAt('welcome/4');
  expect(links()).toContain('../popup/popup.html#/look/practice');
  expect(links()).toContain('../popup/popup.html#/look');
  expect(links()).toContain('#/profile');
});

test('whom one pays is asked, and shown when it was taken', async () => {
  const payees: { name: string }[] = [];
  const known = (name: string) => ({
    key: `named:${name}`,
    name,
    account: null,
    paid: 0,
    told: 0,
    toldFrom: null,
    largest: null,
    lastAt: null,
    relationship: 'landlord' as const,
    vouchedFrom: null,
    blocked: false,
    blockedUntil: null,
    forgotten: false,
  });
  const page = await openAt('welcome/4', {
    answers: {
      payees: () => payees.map(({ name }) => known(name)),
      'declare-payee': ({ payee }) => {
        if ('name' in payee) payees.push(payee);
        return 'name' in payee ? known(payee.name) : null;
      },
    },
  });
  await fill('名字', '房东');
  const who = find<HTMLSelectElement>('.form select');
  who.value = 'landlord';
  who.dispatchEvent(new Event('change', { bubbles: true }));
  button('加上').form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(page.asked).toContainEqual(['declare-payee', { payee: { name: '房东' }, relationship: 'landlord' }]);
  expect(find('.plain-lines').textContent).toBe('房东');
});

test('one’s own sentence is written here too', async () => {
  const { changes } = await openAt('welcome/4');
  await press('用这一句起头');
  button('就记这一句').form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(changes).toEqual([{ ownPlan: '没见过面的人急着要钱，我就挂电话，打给家里人。' }]);
});

test('what others fixed is not asked', async () => {
  await openAt('welcome/2', {
    own: { settings: { ...defaultSettings, profile: 'strict' }, fixed: ['profile'] },
  });
  expect(find<HTMLFieldSetElement>('fieldset').disabled).toBe(true);
});
