// Two people from an amount on: the amount, and the second person with their code, on the real page.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ContactView } from '../../../extension/channel/page-protocol.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { button, fill, find, press, settled, text } from '../ui/drawn.tsx';
import { openAt, view } from './opened.tsx';

const company: Settings = {
  ...defaultSettings,
  profile: 'business',
  twoPeopleFrom: { CNY: 50_000, USD: 7000 },
};

test('the amount is set for its currency, and taken away', async () => {
  const { changes } = await openAt('limits', { own: { settings: company } });
  await fill('从多少起', '30,000');
  await fill('从多少起', '');
  expect(changes).toEqual([{ twoPeopleFrom: { USD: 7000, CNY: 30_000 } }, { twoPeopleFrom: { USD: 7000 } }]);
});

test('what is no amount is said, and not stored', async () => {
  const { changes } = await openAt('limits', { own: { settings: company } });
  await fill('从多少起', 'much');
  expect(changes).toEqual([]);
  expect(text()).toContain('请写整数');
});

test('that nobody is set up is said, with the way there', async () => {
  await openAt('limits', { own: { settings: company } });
  expect(find('section a[href="#/step-up"]').textContent).toContain('还没设第二个人');
  const approver = { name: '老周', number: '', confirmed: true };
  await openAt('limits', { own: { settings: company, approver } });
  expect(text()).not.toContain('还没设第二个人');
});

test('the second person is set, confirmed and taken away where two are asked for, and nowhere else', async () => {
  await openAt('step-up');
  expect(text()).not.toContain('第二个人');
  let approver: ContactView | null = null;
  const page = await openAt('step-up', {
    answers: {
      settings: () => ({ ...view, settings: company, approver }),
      'set-approver': ({ name, number }) => {
        approver = { name, number, confirmed: false };
        return { kind: 'set', uri: 'otpauth://totp/Thrice:x?secret=ABC', replaces: false };
      },
    },
  });
  const section = [...document.querySelectorAll('section')].find((one) =>
    one.querySelector('h2')?.textContent?.includes('第二个人'),
  );
  const [name] = section?.querySelectorAll<HTMLInputElement>('input') ?? [];
  if (name === undefined) throw new Error('no field');
  name.value = '老周';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  section?.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(page.asked).toContainEqual(['set-approver', { name: '老周', number: '' }]);
  expect(find('[role=img]')).toBeTruthy();
});

test('one who is not confirmed gives a first code; one who is there is taken away slowly', async () => {
  const page = await openAt('step-up', {
    own: { settings: company, approver: { name: '老周', number: '', confirmed: false } },
    answers: { 'confirm-approver': () => ({ confirmed: false }) },
  });
  await fill('手机上的六个数字', '12 34 56');
  button('对一对').form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(page.asked).toContainEqual(['confirm-approver', { code: '123456' }]);
  expect(text()).toContain('数字不对');
  await press('去掉第二个人');
  expect(page.asked).toContainEqual(['loosen', { what: { kind: 'remove-approver' } }]);
});

test('a company sees its suppliers first, and everyone when asked', async () => {
  const base = {
    account: null,
    paid: 1,
    told: 0,
    toldFrom: null,
    largest: null,
    lastAt: 1,
    vouchedFrom: null,
    blocked: false,
    blockedUntil: null,
    forgotten: false,
  };
  await openAt('payees', {
    own: { settings: company },
    answers: {
      payees: () => [
        { ...base, key: 'a', name: '纸厂', relationship: 'supplier' },
        { ...base, key: 'b', name: '李娜', relationship: 'family' },
      ],
    },
  });
  const names = () => Array.from(document.querySelectorAll('.sheet b'), (one) => one.textContent);
  expect(names()).toEqual(['纸厂']);
  expect(text()).toContain('这是供应商名册');
  await fill('只看', '');
  expect(names()).toEqual(['纸厂', '李娜']);
});
