// The PIN and the trusted contact's code at the last look: asked where they exist, wrong told, right leading on.
// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Proving } from '../../../extension/channel/page-protocol.ts';
import type { Aid } from '../../../extension/popup/aid.ts';
import { type Hold, proved } from '../../../src/hold/hold.ts';
import type { StepUp } from '../../../src/hold/step-up.ts';
import { find, give, hasButton, text } from '../ui/drawn.tsx';
import { fakeBackground, START, viewOf } from './fake-background.ts';
import { beforeEachWarning, readyHold, showWarning } from './shown-warning.tsx';

const asked: Hold = {
  ...readyHold,
  tier: 6,
  state: { kind: 'ready', since: START - 1 },
  stepUp: { pin: 'asked', code: 'asked', approver: 'not-set' },
};

beforeEach(beforeEachWarning);

async function show(
  prove: (text: string) => 'right' | Proving,
  hold = asked,
  contact: Aid['contact'] = null,
): Promise<void> {
  const take = (proof: keyof StepUp, typed: string): Proving => {
    const result = prove(typed);
    if (result !== 'right') return result;
    const step = proved(background.hold, proof, background.now);
    if (step.ok) background.hold = step.hold;
    return { kind: 'given', hold: viewOf(background.hold, background.now) };
  };
  const background = fakeBackground(hold, {
    'prove-pin': ({ pin }) => take('pin', pin),
    'prove-code': ({ code }) => take('code', code),
    'prove-approver': ({ code }) => take('approver', code),
  });
  await showWarning(hold, { background, aid: { region: 'other', contact, plan: '' } });
}

test('the PIN, then the code, then the way on', async () => {
  await show(() => 'right');
  expect(find('label').textContent).toBe('您给三思设的密码');
  expect(hasButton('我用原来的号码问过了')).toBe(false);
  await give('4821');
  expect(find('label').textContent).toContain('找 您信得过的人 要手机上的验证码');
  await give('123456');
  expect(hasButton('我用原来的号码问过了，继续')).toBe(true);
});

test('what is asked is brought into sight, and the way to call stands there once', async () => {
  const inSight = vi.spyOn(Element.prototype, 'scrollIntoView');
  const contact = { name: '李娜', number: '138 0013 8000', confirmed: true };
  await show(() => 'right', { ...asked, stepUp: { ...asked.stepUp, pin: 'given' } }, contact);
  expect(inSight.mock.contexts.at(-1)).toHaveProperty('className', 'typed proof');
  expect(find('.proof label').textContent).toContain('要手机上的验证码');
  expect(document.querySelectorAll('a.call')).toHaveLength(1);
});

test.each<[Proving, string]>([
  [{ kind: 'wrong', until: null }, '不对。'],
  [{ kind: 'wrong', until: Date.now() + 60_000 }, '不对。 到 '],
  [{ kind: 'wait', until: Date.now() + 60_000 }, '再试。'],
])('%j is told, and what was typed does not stay', async (proving, sentence) => {
  await show(() => proving);
  await give('1111');
  expect(find('.proof [role=status]').textContent).toContain(sentence);
  expect(find<HTMLInputElement>('.proof input').value).toBe('');
  expect(text()).not.toContain('1111');
  expect(hasButton('我用原来的号码问过了')).toBe(false);
});

const twoPeople: Hold = {
  ...asked,
  tier: 2,
  findings: [
    {
      code: 'amount/two-people',
      stroke: 'amount',
      points: 0,
      floor: 2,
      facts: [
        { kind: 'amount', amount: { minor: 60_000n, decimals: 0, currency: 'CNY' } },
        { kind: 'amount', amount: { minor: 50_000n, decimals: 0, currency: 'CNY' } },
      ],
    },
  ],
};

test('the second person looks, where the amount asks for two', async () => {
  await show(() => 'right', { ...twoPeople, stepUp: { pin: 'not-set', code: 'not-set', approver: 'asked' } });
  expect(text()).toContain('还要等第二个人看过');
  expect(find('label').textContent).toContain('请第二个人来看一遍');
  await give('123456');
  expect(hasButton('我用原来的号码问过了，继续')).toBe(true);
});

test('nobody set up: the step is left out, and said', async () => {
  await show(() => 'right', {
    ...twoPeople,
    stepUp: { pin: 'not-set', code: 'not-set', approver: 'not-set' },
  });
  expect(text()).toContain('可是还没设第二个人');
  expect(hasButton('我用原来的号码问过了，继续')).toBe(true);
});

test.each<[Hold['tier'], StepUp['pin'], StepUp['code'], readonly string[]]>([
  [3, 'not-set', 'not-set', []],
  [4, 'not-set', 'not-set', ['还没设密码']],
  [6, 'not-set', 'not-set', ['还没设密码', '还没加信得过的人']],
  [6, 'given', 'not-set', ['还没加信得过的人']],
  [6, 'given', 'given', []],
])('tier %s, PIN %s, code %s: left out and said: %j', async (tier, pin, code, said) => {
  await show(() => 'right', { ...asked, tier, stepUp: { pin, code, approver: 'not-set' } });
  for (const one of ['还没设密码', '还没加信得过的人'])
    expect([one, text().includes(one)]).toEqual([one, said.includes(one)]);
  expect(hasButton('我用原来的号码问过了，继续')).toBe(true);
});
