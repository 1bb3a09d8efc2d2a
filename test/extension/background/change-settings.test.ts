// The desk: what makes things looser waits, can be taken back, and never shortens a hold that is there.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settingsWoke } from '../../../extension/background/settle.ts';
import type { OtherLoosening } from '../../../extension/channel/options-protocol.ts';
import { newRecord } from '../../../src/payees/record.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;
let database: IDBFactory;
let trial: Trial;

beforeEach(() => {
  database = new IDBFactory();
  trial = makeTrial(database);
});

const change = (patch: Partial<Settings>, code?: string) =>
  trial.desk['change-settings']({ patch, ...(code === undefined ? {} : { code }) }, ours);

async function held(yuan = 5000): Promise<string> {
  const verdict = await trial.desk.press(transferOf(yuan), from);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  return verdict.holdId;
}

test('a tighter setting counts at once, and is noted', async () => {
  const { view, pending, refused } = await change({ askAlways: true });
  expect([view.settings.askAlways, pending, refused]).toEqual([true, null, null]);
  expect(trial.told).toEqual([{ kind: 'switched' }]);
  expect(await trial.desk.changes({}, ours)).toEqual([
    { at: trial.world.now(), event: 'changed', what: 'settings', keys: ['askAlways'], about: '' },
  ]);
});

test('a looser one waits ten minutes with an alarm, then counts, and pages hear of it', async () => {
  const waitsMs = defaultSettings.waitsMs.with(3, 1000);
  const { view, pending } = await change({ waitsMs });
  expect(view).toMatchObject({ settings: { waitsMs: defaultSettings.waitsMs }, pending: [pending] });
  expect(trial.done).toContain('settings in 600000');
  trial.later(10 * MINUTE);
  trial.told.length = 0;
  await settingsWoke(trial.world);
  expect(trial.told).toContainEqual({ kind: 'switched' });
  expect(await trial.desk.settings({}, ours)).toMatchObject({
    settings: { waitsMs },
    base: { waitsMs },
    pending: [],
  });
  const events = (await trial.desk.changes({}, ours)).map(({ event }) => event);
  expect(events).toEqual(['asked', 'took-effect']);
});

test('taken back, it never counts; a background that was stopped meanwhile forgets nothing', async () => {
  const { pending } = await change({ graceDays: 99 });
  const again = makeTrial(database);
  expect((await again.desk.settings({}, ours)).pending).toEqual([pending]);
  const view = await again.desk['take-back']({ id: pending?.id ?? '' }, ours);
  expect(view.pending).toEqual([]);
  again.later(20 * MINUTE);
  expect((await again.desk.settings({}, ours)).settings.graceDays).toBe(0);
  expect((await again.desk.changes({}, ours)).at(-1)).toMatchObject({
    event: 'taken-back',
    keys: ['graceDays'],
  });
});

describe('a site', () => {
  const site = { host: 'bank.example' };

  test('that is switched off stays guarded until its time; switched on before, for good', async () => {
    const { pending } = await trial.desk['switch-site']({ ...site, on: false }, ours);
    expect(pending).toMatchObject({ dueAt: trial.world.now() + 10 * MINUTE });
    expect(await trial.desk.hello({ cameFrom: '' }, from)).toMatchObject({ guarded: true });
    trial.later(5 * MINUTE);
    await trial.desk['switch-site']({ ...site, on: true }, ours);
    trial.later(10 * MINUTE);
    expect(await trial.desk.hello({ cameFrom: '' }, from)).toMatchObject({ guarded: true });
  });

  test('that is paused is off for its time from when the pause begins', async () => {
    await trial.desk['pause-site']({ ...site, forMs: 60 * MINUTE }, ours);
    trial.later(9 * MINUTE);
    expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
    trial.later(MINUTE);
    expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'off' });
    trial.later(60 * MINUTE);
    expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
  });
});

describe('a hold that is there', () => {
  const looser: Partial<Settings> = {
    waitsMs: [0, 0, 0, 0, 0, 0, 0],
    interruptFrom: 6,
    offSites: ['bank.example'],
    limits: { CNY: [90_000, 90_000, 90_000, 90_000] },
    loosenAfterMs: 0,
  };

  const ways: readonly (readonly [name: string, way: () => Promise<unknown>])[] = [
    ['settings', () => change(looser)],
    ['the light profile', () => change({ profile: 'light' })],
    ['a site switched off', () => trial.desk['switch-site']({ host: 'bank.example', on: false }, ours)],
    ['a pause', () => trial.desk['pause-site']({ host: 'bank.example', forMs: 60 * MINUTE }, ours)],
    [
      'an import',
      () =>
        trial.desk['apply-import'](
          { json: JSON.stringify({ thrice: 'settings', v: 1, settings: looser }) },
          ours,
        ),
    ],
    [
      'leave given back',
      () => trial.desk.loosen({ what: { kind: 'leave-site', pattern: 'https://bank.example/*' } }, ours),
    ],
    ['an erased journal', () => trial.desk.loosen({ what: { kind: 'erase-journal', before: null } }, ours)],
  ];

  test.each(ways)('is not shortened by %s, now or when it is due', async (_, way) => {
    await change({ waitsMs: defaultSettings.waitsMs.with(3, 30 * MINUTE) });
    const id = await held();
    const endsAt = trial.world.now() + 30 * MINUTE;
    await way();
    trial.later(15 * MINUTE);
    await settingsWoke(trial.world);
    expect(await trial.desk.hold({ id }, ours)).toMatchObject({ endsAt, canRelease: 'too-early' });
    expect(await trial.desk.hello({ cameFrom: '' }, from)).toMatchObject({ guarded: true });
    expect(await trial.desk.press(transferOf(5000), from)).toMatchObject({ kind: 'held', holdId: id });
    expect(trial.done).not.toContain('leave https://bank.example/*');
  });

  test('keeps the leave for its site until it is decided', async () => {
    const id = await held();
    const what: OtherLoosening = { kind: 'leave-site', pattern: 'https://bank.example/*' };
    await trial.desk.loosen({ what }, ours);
    trial.later(15 * MINUTE);
    await settingsWoke(trial.world);
    expect((await trial.desk.settings({}, ours)).pending).toMatchObject([{ what }]);
    await trial.desk.cancel({ id }, ours);
    await settingsWoke(trial.world);
    expect(trial.done).toContain('leave https://bank.example/*');
  });
});

test('the journal is erased at once when nothing is held, and waits while something is', async () => {
  const erase = { what: { kind: 'erase-journal', before: null } } as const;
  const entries = () => trial.world.store.journal.since(0);
  const id = await held();
  trial.later(1);
  expect((await trial.desk.loosen(erase, ours)).pending).not.toBeNull();
  expect(await entries()).toHaveLength(1);
  const [{ id: pendingId } = { id: '' }] = (await trial.desk.settings({}, ours)).pending;
  await trial.desk['take-back']({ id: pendingId }, ours);
  await trial.desk.cancel({ id }, ours);
  trial.later(1);
  expect((await trial.desk.loosen(erase, ours)).pending).toBeNull();
  expect(await entries()).toEqual([]);
});

test('a payee is trusted by hand, and is free of its block, when it is due', async () => {
  const { marks } = await trial.world.identify(transferOf(1).transfer);
  const key = marks.keys.payeeKey ?? '';
  const { payees } = trial.world.store;
  await payees.declare(
    key,
    () => newRecord(key, marks),
    (record) => ({ ...record, blocked: { until: null } }),
  );
  await trial.desk.loosen({ what: { kind: 'trust-payee', key } }, ours);
  await trial.desk.loosen({ what: { kind: 'unblock-payee', key } }, ours);
  const due = trial.world.now() + 10 * MINUTE;
  expect(await payees.get(key)).toMatchObject({ vouchedFrom: null, blocked: { until: null } });
  trial.later(11 * MINUTE);
  await settingsWoke(trial.world);
  expect(await payees.get(key)).toMatchObject({ vouchedFrom: due, blocked: { until: due } });
});

test('what a policy fixes is said, counts, and is not changed', async () => {
  trial.policy.fixed = { askAlways: true };
  const { view } = await change({ askAlways: false, graceDays: 0 });
  expect(view).toMatchObject({ fixed: ['askAlways'], settings: { askAlways: true }, pending: [] });
});

describe('the light profile', () => {
  beforeEach(async () => {
    await change({ profile: 'light' });
    trial.later(10 * MINUTE);
  });

  test('holds from tier 3 on, and reads the rest back', async () => {
    expect(await trial.desk.assess(transferOf(600), from)).toMatchObject({
      kind: 'ahead',
      readBack: expect.stringContaining('600'),
    });
    expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
  });

  test('lets a site be switched off at once', async () => {
    expect(await trial.desk['switch-site']({ host: 'bank.example', on: false }, ours)).toMatchObject({
      pending: null,
    });
    expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'off' });
  });
});

describe('export and import', () => {
  test('what was exported is read back elsewhere, with what it would change', async () => {
    await change({ askAlways: true, waitsMs: defaultSettings.waitsMs.with(4, MINUTE) });
    trial.later(10 * MINUTE);
    await settingsWoke(trial.world);
    const { json } = await trial.desk['export-settings']({}, ours);
    const other = makeTrial();
    expect(await other.desk['preview-import']({ json }, ours)).toEqual({
      kind: 'differences',
      differences: [
        { key: 'askAlways', from: false, to: true, bearing: 'tighter' },
        {
          key: 'waitsMs',
          from: defaultSettings.waitsMs,
          to: defaultSettings.waitsMs.with(4, MINUTE),
          bearing: 'looser',
        },
      ],
    });
    const applied = await other.desk['apply-import']({ json }, ours);
    expect(applied).toMatchObject({
      view: { settings: { askAlways: true, waitsMs: defaultSettings.waitsMs } },
    });
    expect(applied?.pending).not.toBeNull();
  });

  test.each([
    ['no JSON', '{', { why: 'not-json', path: '' }],
    ['something else', '{"a":1}', { why: 'not-settings', path: '' }],
    ['a newer one', '{"thrice":"settings","v":2,"settings":{}}', { why: 'newer', path: '' }],
    [
      'a setting that is none',
      '{"thrice":"settings","v":1,"settings":{"limits":{"CNY":[4,3,2,1]}}}',
      { why: 'not-settings', path: 'limits.CNY' },
    ],
  ])('%s is said to be so, and changes nothing', async (_, json, wrong) => {
    expect(await trial.desk['preview-import']({ json }, ours)).toEqual({ kind: 'wrong', ...wrong });
    expect(await trial.desk['apply-import']({ json }, ours)).toBeNull();
    expect((await trial.desk.settings({}, ours)).base.limits).toEqual({});
  });
});
