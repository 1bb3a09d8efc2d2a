// The payees' place: found by name or account, each thing said of one is stored, said, and can be undone.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { KnownPayee } from '../../../src/payees/known-payee.ts';
import type { Pending } from '../../../src/settings/loosening.ts';
import { button, fill, find, hasButton, press, settled, text } from '../ui/drawn.tsx';
import { NOON, type Opened, openAt, view } from './opened.tsx';

const lina: KnownPayee = {
  key: 'account:1',
  name: '李娜',
  account: '6217 •••• 5678',
  paid: 3,
  told: 5,
  toldFrom: NOON + 600_000,
  largest: { minor: 300_000n, decimals: 2, currency: 'CNY' },
  lastAt: NOON - 86_400_000,
  relationship: 'family',
  vouchedFrom: null,
  blocked: false,
  blockedUntil: null,
  forgotten: false,
};
const wang: KnownPayee = {
  ...lina,
  key: 'account:2',
  name: '王强',
  account: '6222 •••• 1234',
  paid: 0,
  told: 0,
  toldFrom: null,
  relationship: null,
};

async function opened(some: Partial<KnownPayee> = {}, pending: readonly Pending[] = []): Promise<Opened> {
  let now: KnownPayee = { ...lina, ...some };
  return openAt('payees', {
    own: { pending },
    answers: {
      payees: () => [now, wang],
      'declare-payee': ({ payee, relationship, block, trust }) => {
        if ('name' in payee) return { ...wang, key: `named:${payee.name}` };
        now = {
          ...now,
          relationship: relationship === undefined ? now.relationship : relationship,
          blocked: block ?? now.blocked,
          vouchedFrom: trust === false ? null : now.vouchedFrom,
        };
        return now;
      },
      loosen: ({ what }) => {
        if (what.kind === 'forget-payee') now = { ...now, forgotten: true };
        const one: Pending = { id: 'p9', askedAt: NOON, dueAt: NOON + 600_000, what };
        return { view: { ...view, pending: [one] }, pending: one, refused: null };
      },
      'take-back': () => {
        now = { ...now, forgotten: false };
        return view;
      },
    },
  });
}

test.each([
  ['李', ['李娜']],
  [' 1234', ['王强']],
  ['nobody', []],
])('searching "%s"', async (search, names) => {
  await opened();
  await fill('找收款人', search);
  expect(Array.from(document.querySelectorAll('.sheet b'), (one) => one.textContent)).toEqual(names);
  expect(text()).toContain(`共 ${names.length} 个收款人`);
});

test('what is known of one is said: how often, how much, and what a statement tells', async () => {
  await opened();
  expect(find('.sheet').textContent).toContain('转过 8 次，最多 3,000 元');
  expect(find('.sheet').textContent).toContain('其中 5 笔是银行流水里的，12:10 起算数');
});

test('who a payee is, is changed and changed back', async () => {
  const page = await opened();
  const who = find<HTMLSelectElement>('.sheet select');
  who.value = 'friend';
  who.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(page.asked).toContainEqual([
    'declare-payee',
    { payee: { key: 'account:1' }, relationship: 'friend' },
  ]);
  await press('改回去');
  expect(page.asked).toContainEqual([
    'declare-payee',
    { payee: { key: 'account:1' }, relationship: 'family' },
  ]);
  expect(find<HTMLSelectElement>('.sheet select').value).toBe('family');
  expect(hasButton('改回去')).toBe(false);
});

test('who a payee is, said for the first time, can be taken back too', async () => {
  const page = await opened({ relationship: null });
  const who = find<HTMLSelectElement>('.sheet select');
  who.value = 'friend';
  who.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await press('改回去');
  expect(page.asked).toContainEqual(['declare-payee', { payee: { key: 'account:1' }, relationship: null }]);
  expect(find<HTMLSelectElement>('.sheet select').value).toBe('');
});

test('a block counts at once, and its undoing waits', async () => {
  const page = await opened();
  await press('再也不给他转');
  expect(page.asked).toContainEqual(['declare-payee', { payee: { key: 'account:1' }, block: true }]);
  expect(find('.sheet').textContent).toContain('不给他转');
  await press('改回去');
  expect(page.asked).toContainEqual(['loosen', { what: { kind: 'unblock-payee', key: 'account:1' } }]);
  expect(find('.stored p').textContent).toContain('12:10 起才算数');
});

test.each([
  ['我信得过', {}, 'trust-payee'],
  ['可以再给他转', { blocked: true }, 'unblock-payee'],
] as const)('"%s" waits', async (words, some, kind) => {
  const page = await opened(some);
  await press(words);
  expect(page.asked).toContainEqual(['loosen', { what: { kind, key: 'account:1' } }]);
  expect(find('.stored p').textContent).toContain('12:10 起才算数');
});

test('one whose block is over can be blocked anew', async () => {
  const page = await opened({ blocked: true, blockedUntil: NOON });
  expect(find('.sheet').textContent).not.toContain('可以再给他转');
  await press('再也不给他转');
  expect(page.asked).toContainEqual(['declare-payee', { payee: { key: 'account:1' }, block: true }]);
});

test('trust ends at once', async () => {
  const page = await opened({ vouchedFrom: 1 });
  await press('不再信');
  expect(page.asked).toContainEqual(['declare-payee', { payee: { key: 'account:1' }, trust: false }]);
  expect(find('.stored p').textContent).toBe('存好了。');
});

test('a payee is forgotten at once, and taken back from its own line', async () => {
  const page = await opened({}, [
    { id: 'p9', askedAt: NOON, dueAt: NOON + 600_000, what: { kind: 'forget-payee', key: 'account:1' } },
  ]);
  await press('忘掉');
  expect(page.asked).toContainEqual(['loosen', { what: { kind: 'forget-payee', key: 'account:1' } }]);
  expect(find('.sheet').textContent).toContain('忘掉了');
  expect(find('.stored p').textContent).toContain('忘掉了');
  const back = find<HTMLButtonElement>('.sheet .row button');
  expect(back.textContent).toContain('收回来');
  back.click();
  await settled();
  expect(page.asked).toContainEqual(['take-back', { id: 'p9' }]);
  expect(find('.sheet').textContent).not.toContain('忘掉了');
});

test('someone paid regularly is added, and can be taken back', async () => {
  const page = await opened();
  await fill('名字', '房东');
  const [who] = [...document.querySelectorAll<HTMLSelectElement>('.form select')];
  if (who === undefined) throw new Error('no list');
  who.value = 'landlord';
  who.dispatchEvent(new Event('change', { bubbles: true }));
  button('加上').form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(page.asked).toContainEqual(['declare-payee', { payee: { name: '房东' }, relationship: 'landlord' }]);
  await press('改回去');
  expect(page.asked).toContainEqual(['loosen', { what: { kind: 'forget-payee', key: 'named:房东' } }]);
});

test('what was not stored is said', async () => {
  const page = await opened();
  page.silent(true);
  await press('再也不给他转');
  expect(text()).toContain('三思没有回应');
});
