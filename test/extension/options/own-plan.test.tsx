// The person's own sentence: written in quiet, kept, taken from an example, and not changed where others fixed it.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { button, fill, find, press, settled, text } from '../ui/drawn.tsx';
import { openAt } from './opened.tsx';

const keep = async (): Promise<void> => {
  button('就记这一句').form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
};

test('a sentence of one’s own is kept', async () => {
  const { changes } = await openAt('step-up');
  await fill('要是有人催我转钱', ' 我先打给女儿。 ');
  await keep();
  expect(changes).toEqual([{ ownPlan: '我先打给女儿。' }]);
  await keep();
  expect(changes).toHaveLength(1);
});

test('the example names the person one trusts', async () => {
  const { changes } = await openAt('step-up', {
    own: { contact: { name: '小敏', number: '', confirmed: true } },
  });
  await press('用这一句起头');
  await keep();
  expect(changes).toEqual([{ ownPlan: '没见过面的人急着要钱，我就挂电话，打给 小敏。' }]);
});

test('where others fixed it, it is shown and stays', async () => {
  await openAt('step-up', {
    own: { settings: { ...defaultSettings, ownPlan: '挂电话' }, fixed: ['ownPlan'] },
  });
  expect(find<HTMLFieldSetElement>('fieldset').disabled).toBe(true);
  expect(text()).toContain('家里人或公司定好的');
});
