// About all that the person has, as they say it on the real page.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { fill, text } from '../ui/drawn.tsx';
import { openAt } from './opened.tsx';

const own = { settings: { ...defaultSettings, savings: { CNY: 200_000, USD: 9000 } } };

test('the sum is said for its currency, and taken back', async () => {
  const { changes } = await openAt('limits', { own });
  expect(text()).toContain('只留在您这个浏览器里');
  await fill('一共大概', '150,000');
  await fill('一共大概', '');
  expect(changes).toEqual([{ savings: { USD: 9000, CNY: 150_000 } }, { savings: { USD: 9000 } }]);
});

test.each(['much', '0'])('%s is no sum: that is said, and nothing is stored', async (typed) => {
  const { changes } = await openAt('limits', { own });
  await fill('一共大概', typed);
  expect(changes).toEqual([]);
  expect(text()).toContain('请写大于 0 的整数');
});
