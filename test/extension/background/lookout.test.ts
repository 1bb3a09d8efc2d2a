// The lookout over a real desk and store: what is said, what is called off, and what is left in peace.
import { beforeEach, expect, test, vi } from 'vitest';
import { keepLookout } from '../../../extension/background/lookout.ts';
import { makeQueue } from '../../../extension/background/queue.ts';
import type { Departure } from '../../../extension/background/requests.ts';
import type { Desk } from '../../../extension/channel/receive.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const form: Departure = {
  kind: 'navigation',
  method: 'POST',
  url: 'https://bank.example/pay',
  tabId: from.tabId,
  frameId: 0,
  isTop: true,
  origin: from.origin,
};

let trial: Trial;
let desk: Desk;
let isKnown: boolean;
let isThere: boolean;
let leaves: (departure: Departure, canHoldBack: boolean) => Promise<boolean> | null;

beforeEach(() => {
  trial = makeTrial();
  isKnown = false;
  isThere = true;
  const sight = {
    world: trial.world,
    queue: makeQueue(),
    openerOf: async (tabId: number) => (tabId === 99 ? from.tabId : null),
    isKnown: async () => isKnown,
    isThere: async () => isThere,
    onDeparture: (hear: typeof leaves) => {
      leaves = hear;
    },
  };
  desk = keepLookout(sight, trial.desk);
});

test('past the gate, where nothing can be called off: said once, and in the journal', async () => {
  await desk.press(transferOf(5000), from);
  expect(await leaves(form, false)).toBe(false);
  expect(await leaves(form, false)).toBe(null);
  await expect.poll(() => trial.told).toEqual([{ kind: 'unchecked' }]);
  expect(await desk.unchecked({}, ours)).toMatchObject([{ site: 'bank.example', name: '李娜' }]);
  trial.later(25 * 60 * 60 * 1000);
  expect(await desk.unchecked({}, ours)).toEqual([]);
});

test('past the gate, where it can: called off, and the hold is shown', async () => {
  await desk.assess(transferOf(5000), from);
  expect(await leaves({ ...form, tabId: 99 }, true)).toBe(true);
  await expect.poll(() => trial.done).toContain('show');
  expect(await desk.holds({}, ours)).toHaveLength(1);
  expect(await desk.unchecked({}, ours)).toEqual([]);
});

test('a press that is reported a moment after what it set off', async () => {
  await desk.assess(transferOf(5000), from);
  const left = leaves({ ...form, url: 'https://bank.example/next' }, true);
  await desk.press(transferOf(5000), from);
  expect(await left).toBe(true);
});

test('a press that takes longer to look at than any grace is waited for', async () => {
  await desk.assess(transferOf(5000), from);
  const slow = vi
    .spyOn(trial.world.store.kept, 'settings')
    .mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(defaultSettings), 1500)));
  const pressed = desk.press(transferOf(5000), from);
  const left = leaves({ ...form, url: 'https://bank.example/next' }, true);
  expect(await left).toBe(true);
  expect((await pressed).kind).toBe('held');
  slow.mockRestore();
});

test.each([
  [
    'the frame knows its press',
    async () => {
      isKnown = true;
    },
    form,
  ],
  ['another tab', async () => undefined, { ...form, tabId: 8 }],
  ['another site', async () => undefined, { ...form, origin: 'https://ads.example' }],
  [
    'another page since',
    async () => void (await desk.hello({ cameFrom: '' }, { ...from, documentId: 'd2' })),
    form,
  ],
])('left in peace: %s', async (_, then, departure) => {
  await desk.assess(transferOf(5000), from);
  await then();
  expect((await leaves(departure, true)) ?? false).toBe(false);
  expect(await desk.unchecked({}, ours)).toEqual([]);
  expect(trial.told).toEqual([]);
});

test('a payment that costs nothing is never looked after', async () => {
  await desk.assess(transferOf(5), from);
  expect(await leaves(form, true)).toBeNull();
});

test.each([
  ['its own document, gone before it was asked', form, []],
  ['to a new tab, so that its document is there', { ...form, tabId: 99 }, [{ kind: 'unchecked' }]],
])('%s', async (_, departure, told) => {
  isThere = false;
  await desk.press(transferOf(5000), from);
  await leaves(departure, false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  // What a busy machine is late with is still to come.
  await vi.waitFor(() => expect(trial.told).toEqual(told), { timeout: 5000 });
});
