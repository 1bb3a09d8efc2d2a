// Teach mode as the background leads it, over the real store: step by step, kept at the end, over what is read only later.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pointed } from '../../../extension/channel/content-protocol.ts';
import type { From } from '../../../extension/channel/receive.ts';
import { taughtKey } from '../../../src/settings/taught.ts';
import { from, makeTrial, ours, type Trial } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;

let trial: Trial;
beforeEach(() => {
  trial = makeTrial();
});

const button: Pointed = {
  part: 'commit',
  selector: '.knob',
  name: 'div Frobnicate',
  place: '/glim',
  page: '/glim',
  over: false,
};
const payee: Pointed = { ...button, part: 'payee', selector: '.whither', name: '' };
const inner: From = { ...from, frameId: 3, origin: 'https://inner.example' };

const begin = (): Promise<{ begun: boolean }> => trial.desk.teach({}, ours);
const point = (one: Pointed, by = from): Promise<{ taken: boolean }> => trial.desk['teach-pointed'](one, by);
const go = (move: 'skip' | 'again' | 'keep' | 'leave', by = from) => trial.desk['teach-move']({ move }, by);
const view = (by = from) => trial.desk.teaching({}, by);
const taughtTo = async (by = from) => (await trial.desk.hello({ cameFrom: '' }, by)).taught;

test('the page at hand is taught, in its own tab alone', async () => {
  expect(await begin()).toEqual({ begun: true });
  expect(trial.done).toContain('teach 7');
  expect(await view()).toMatchObject({ step: 'commit', here: [], parts: [] });
  expect(await view({ ...from, tabId: 8 })).toBeNull();
  expect(await point(button, { ...from, tabId: 8 })).toEqual({ taken: false });
});

test('a page that the browser keeps from us is not taught', async () => {
  trial.pageIsThere = false;
  expect(await begin()).toEqual({ begun: false });
});

test('from part to part, and nothing counts before it is kept', async () => {
  await begin();
  await go('skip');
  expect(await view()).toMatchObject({ step: 'commit' });
  expect(await point(payee)).toEqual({ taken: false });
  await point(button);
  expect(await view()).toMatchObject({ step: 'payee' });
  await point(payee, inner);
  await go('keep');
  await go('skip');
  await go('skip');
  expect(await view()).toMatchObject({ step: 'review', parts: ['commit', 'payee'] });
  expect((await view())?.here.map(({ part }) => part)).toEqual(['commit']);
  expect((await view(inner))?.here.map(({ part }) => part)).toEqual(['payee']);
  expect(await taughtTo()).toEqual([]);
  expect(trial.told.at(-1)).toEqual({ kind: 'teaching' });
});

test('kept, each host is given its own, and the list of changes says so', async () => {
  await begin();
  await point(button);
  await point(payee, inner);
  await go('skip');
  await go('skip');
  await go('keep');
  expect(await view()).toMatchObject({ step: 'kept', overFrom: null });
  expect(await taughtTo()).toEqual([{ ...button, host: 'bank.example', title: '' }]);
  expect(await taughtTo(inner)).toEqual([{ ...payee, host: 'inner.example', title: '' }]);
  expect(await taughtTo({ ...from, origin: 'https://other.example' })).toEqual([]);
  expect(trial.told).toContainEqual({ kind: 'switched' });
  expect(await trial.desk.changes({}, ours)).toMatchObject([
    { event: 'changed', keys: ['taught'], about: 'bank.example' },
  ]);
});

test.each(['leave', 'again'] as const)('%s: nothing is kept', async (move) => {
  await begin();
  await point(button);
  await go(move);
  expect(await view()).toEqual(
    move === 'leave' ? null : expect.objectContaining({ step: 'commit', parts: [] }),
  );
  expect(await taughtTo()).toEqual([]);
});

test('a frame without a host of its own teaches nothing', async () => {
  await begin();
  expect(await point(button, { ...from, origin: 'null' })).toEqual({ taken: false });
});

describe('over what was read', () => {
  async function teachOver(): Promise<void> {
    await begin();
    await point(button);
    await point({ ...payee, over: true });
    await go('skip');
    await go('skip');
    await go('keep');
  }

  test('it fills at once, and counts over it only after the loosening delay', async () => {
    await teachOver();
    expect((await view())?.overFrom).toMatch(/\d/);
    expect(await taughtTo()).toMatchObject([{ part: 'commit' }, { part: 'payee', over: false }]);
    trial.later(11 * MINUTE);
    expect(await taughtTo()).toMatchObject([{ part: 'commit' }, { part: 'payee', over: true }]);
  });

  test('taken back until then, it never does; the button stays taught only if it is taught again', async () => {
    await teachOver();
    const { pending } = await trial.desk.settings({}, ours);
    await trial.desk['take-back']({ id: pending[0]?.id ?? '' }, ours);
    trial.later(11 * MINUTE);
    expect((await taughtTo()).every(({ over }) => !over)).toBe(true);
  });
});

test('a taught button is taken away only after the loosening delay', async () => {
  await begin();
  await point(button);
  await go('skip');
  await go('skip');
  await go('skip');
  await go('keep');
  const kept = { ...button, host: 'bank.example', title: '' };
  expect((await trial.desk.settings({}, ours)).settings.taught).toEqual({ [taughtKey(kept)]: kept });
  const { pending } = await trial.desk['change-settings']({ patch: { taught: {} } }, ours);
  expect(pending).not.toBeNull();
  expect(await taughtTo()).toHaveLength(1);
  trial.later(11 * MINUTE);
  expect(await taughtTo()).toEqual([]);
});

describe('as a file', () => {
  const kept = { ...button, host: 'bank.example', title: 'Rent' };
  const file = (settings: unknown): string => JSON.stringify({ thrice: 'settings', v: 1, settings });
  const preview = (settings: unknown) => trial.desk['preview-import']({ json: file(settings) }, ours);

  test('it comes in as it went out', async () => {
    const taught = { [taughtKey(kept)]: kept };
    expect(await preview({ taught })).toMatchObject({
      kind: 'differences',
      differences: [{ key: 'taught', bearing: 'tighter' }],
    });
    await trial.desk['apply-import']({ json: file({ taught }) }, ours);
    const { json } = await trial.desk['export-settings']({}, ours);
    expect(JSON.parse(json)).toMatchObject({ settings: { taught } });
  });

  test('a laxer one waits', async () => {
    const taught = { a: { ...kept, part: 'amount', over: true } };
    expect(await preview({ taught })).toMatchObject({ differences: [{ bearing: 'looser' }] });
    const changed = await trial.desk['apply-import']({ json: file({ taught }) }, ours);
    expect(changed?.pending).not.toBeNull();
  });

  test.each([
    ['a part that is none', { ...kept, part: 'password' }],
    ['no host', { ...kept, host: 7 }],
    ['more than belongs there', { ...kept, value: '1234' }],
    ['a selector as long as a book', { ...kept, selector: 'x'.repeat(5000) }],
  ])('%s is refused, and nothing changes', async (_, one) => {
    expect(await preview({ taught: { a: one } })).toMatchObject({ kind: 'wrong', why: 'not-settings' });
    expect(await trial.desk['apply-import']({ json: file({ taught: { a: one } }) }, ours)).toBeNull();
    expect(await taughtTo()).toEqual([]);
  });
});
