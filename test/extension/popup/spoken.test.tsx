// The warning as a screen reader tells it: names and order of all that can be reached, and when the wait is said aloud.
// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Hold } from '../../../src/hold/hold.ts';
import { find, give, press } from '../ui/drawn.tsx';
import { type FakeBackground, START, sampleHold } from './fake-background.ts';
import { beforeEachWarning, showWarning } from './shown-warning.tsx';

const contact = { name: '小敏', number: '138 0013 8000', confirmed: true };

const show = (hold: Hold): Promise<FakeBackground> =>
  showWarning(hold, { aid: { region: 'CN', contact, plan: '' } });

beforeEach(beforeEachWarning);

/** What can be reached with the keyboard, in its order, by the name that is told. */
function reached(): readonly string[] {
  const all = document.querySelectorAll('a[href], button, input, select, summary');
  return Array.from(all, (one) => {
    const label = one.id === '' ? null : document.querySelector(`label[for="${one.id}"]`);
    return (label ?? one).textContent?.trim() ?? '';
  });
}

const foot = ['先不转，我去问问', '这笔我不转了'];
const why = ['为什么给我看这个？', '这个人我认得，告诉三思', '设置'];
const further = ['打给 小敏 138 0013 8000', '现在要人帮忙', '我现在不方便说话', ...why];
const strokes = ['查人', '查钱', '查事', '对账户', '对关系', '对提示'];
const pending = strokes.map((stroke) => `${stroke}还没看`);

test('the first screen: the safe way before all others, then help', async () => {
  await show({ ...sampleHold, tier: 6 });
  expect(reached()).toEqual([foot[0], '一样一样看', foot[1], ...further]);
  expect(document.activeElement?.textContent).toBe(foot[0]);
});

test('a step: how each stroke stands, the field by its question, the ways out, help', async () => {
  await show(sampleHold);
  await press('一样一样看');
  const question = '拿出对方给您的账号，最后四位是什么？';
  expect(reached()).toEqual([...pending, question, '对一对', ...foot, ...further]);
  await give('1234');
  expect(reached()).toEqual([
    '查人对上了',
    ...pending.slice(1),
    question,
    '对一对',
    foot[0],
    '接着看',
    foot[1],
    ...further,
  ]);
});

/** What a screen reader has said of the wait, each thing once: the text of its live region whenever it changes. */
async function heard(waitMs: number, times: number): Promise<readonly string[]> {
  const background = await show({ ...sampleHold, endsAt: START + waitMs });
  const from = Date.now();
  const said: string[] = [];
  await vi.waitFor(
    () => {
      background.now = START + Date.now() - from;
      const now = find('.wait [role=status]').textContent ?? '';
      if (now !== said.at(-1)) said.push(now);
      expect(said).toHaveLength(times);
    },
    { timeout: waitMs + 4000, interval: 50 },
  );
  return said;
}

test('the wait is said at its start, at half, and at its end; the digits are never read out', async () => {
  expect(await heard(2000, 3)).toEqual([
    '先等到 15:01，这会儿钱不会动。',
    '已经等了一半。',
    '时间到了。您可以再看一眼，也可以先放着。',
  ]);
  await show(sampleHold);
  expect(find('.rest').getAttribute('aria-live')).toBe('off');
});
