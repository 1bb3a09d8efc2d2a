// The options' payee book: declared by hand, taken from a statement; what eases waits, what is stricter counts at once.
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf } from '../../../extension/background/contact-code.ts';
import { settle } from '../../../extension/background/settle.ts';
import type { OtherLoosening } from '../../../extension/channel/options-protocol.ts';
import { stepAt } from '../../../src/hold/totp.ts';
import type { Relationship } from '../../../src/payees/relationship.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

const { loosenAfterMs: LOOSEN_AFTER_MS } = defaultSettings;

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;
const ACCOUNT = '6217001210012345678';
const rent = (rows: readonly string[]): string =>
  `交易日期,支出(元),收入(元),对方户名,对方账号\n${rows.join('\n')}\n`;
const months = ['07', '08', '09', '10', '11'];
const withAccount = rent(months.map((month) => `2026${month}05,"3,000.00",,李娜,${ACCOUNT}`));
const byName = rent(months.map((month) => `2026${month}05,"3,000.00",,李娜,`));

const take = (trial: Trial, text: string) => trial.desk['take-statement']({ text, choices: {} }, ours);
const verdict = async (trial: Trial, yuan: number, name = '李娜', account = ACCOUNT) => {
  const observation = transferOf(yuan, name, account);
  const plain = { ...observation, transfer: { ...observation.transfer, purpose: '房租' } };
  return (await trial.desk.assess(plain, from)).kind;
};

test('a preview says what would be taken, and keeps nothing', async () => {
  const trial = makeTrial();
  const text = `${withAccount}20260601,,5.00,公司,\nx,1,,李娜,\n`;
  expect(await trial.desk['preview-statement']({ text, choices: {} }, ours)).toMatchObject({
    kind: 'read',
    read: 5,
    notRead: 2,
    rows: [
      { line: 7, why: 'money-in' },
      { line: 8, why: 'no-date' },
    ],
    payees: [{ name: '李娜', account: '6217 •••• •••• ••• 5678', times: 5, largest: { minor: 300_000n } }],
  });
  expect(await trial.desk.payees({}, ours)).toEqual([]);
});

test.each([
  ['its account', withAccount, 3000, 'ahead'],
  ['its account, far more than ever', withAccount, 30_000, 'would-hold'],
  ['its name alone', byName, 3000, 'ahead'],
  ['its name alone, above 1.5 times the largest', byName, 4501, 'would-hold'],
] as const)('a payee known by %s counts once the delay is over', async (_, text, yuan, then) => {
  const trial = makeTrial();
  expect(await take(trial, text)).toMatchObject({
    preview: { read: 5 },
    from: trial.world.now() + LOOSEN_AFTER_MS,
  });
  trial.later(LOOSEN_AFTER_MS - 1);
  expect(await verdict(trial, yuan)).toBe('would-hold');
  trial.later(1);
  expect(await verdict(trial, yuan)).toBe(then);
});

test.each([
  ['a strong cue', ACCOUNT, '安全账户'],
  ['a changed account', '6217001219999999999', '房租'],
  ['an account that looks like it', '6217001210012345687', '房租'],
])('no statement clears %s', async (_, account, purpose) => {
  const trial = makeTrial();
  await take(trial, withAccount);
  await take(trial, byName);
  trial.later(LOOSEN_AFTER_MS);
  const observation = transferOf(3000, '李娜', account);
  const press = { ...observation, transfer: { ...observation.transfer, purpose } };
  await trial.desk.press(press, from);
  const [hold] = await trial.desk.holds({}, ours);
  expect(hold?.tier).toBeGreaterThanOrEqual(4);
});

test('taken twice, or seen leaving, a payment counts once', async () => {
  const trial = makeTrial();
  await take(trial, withAccount);
  await take(trial, withAccount);
  trial.later(LOOSEN_AFTER_MS);
  expect(await trial.desk.sent(transferOf(3000), from)).toEqual({ noted: true });
  await take(trial, rent([`20261123,"3,000.00",,李娜,${ACCOUNT}`]));
  expect(await trial.desk.payees({}, ours)).toMatchObject([{ paid: 1, told: 5 }]);
});

test('a later statement waits by itself, and does not put off what counts', async () => {
  const trial = makeTrial();
  await take(trial, withAccount);
  trial.later(LOOSEN_AFTER_MS);
  await take(trial, rent([`20261115,"9,000.00",,李娜,${ACCOUNT}`]));
  expect(await verdict(trial, 3000)).toBe('ahead');
  expect(await trial.desk.payees({}, ours)).toMatchObject([{ told: 6, largest: { minor: 900_000n } }]);
});

test('it is listed among what waits, and taken back it never counts', async () => {
  const trial = makeTrial();
  await take(trial, withAccount);
  trial.later(1000);
  await take(trial, byName);
  const { pending } = await trial.desk.settings({}, ours);
  expect(pending).toMatchObject([
    { what: { kind: 'take-statement' }, dueAt: trial.world.now() + LOOSEN_AFTER_MS },
  ]);
  await trial.desk['take-back']({ id: pending[0]?.id ?? '' }, ours);
  expect(await trial.desk.payees({}, ours)).toMatchObject([{ told: 0 }, { told: 0 }]);
  trial.later(LOOSEN_AFTER_MS);
  expect(await verdict(trial, 3000)).toBe('would-hold');
  expect((await trial.desk.changes({}, ours)).map(({ event, what }) => `${event} ${what}`)).toEqual([
    'asked take-statement',
    'asked take-statement',
    'taken-back take-statement',
  ]);
});

test('what counted before a later statement was taken back goes on counting', async () => {
  const trial = makeTrial();
  await take(trial, withAccount);
  trial.later(LOOSEN_AFTER_MS);
  await take(trial, rent([`20261115,"9,000.00",,李娜,${ACCOUNT}`]));
  const [waiting] = (await trial.desk.settings({}, ours)).pending;
  await trial.desk['take-back']({ id: waiting?.id ?? '' }, ours);
  expect(await trial.desk.payees({}, ours)).toMatchObject([{ told: 5 }]);
  expect(await verdict(trial, 3000)).toBe('ahead');
});

test('a column that was taken for another is corrected', async () => {
  const trial = makeTrial();
  const text = 'Date,Name,Partner,Amount (EUR)\n2026-01-02,Me,Ann,-5\n';
  const preview = (roles?: Parameters<(typeof trial.desk)['preview-statement']>[0]['choices']['roles']) =>
    trial.desk['preview-statement']({ text, choices: { currency: 'EUR', ...(roles && { roles }) } }, ours);
  expect(await preview()).toMatchObject({ payees: [{ name: 'Me' }] });
  expect(await preview(['date', null, 'payee', 'amount'])).toMatchObject({
    payees: [{ name: 'Ann', times: 1 }],
    columns: [{ name: 'Date', example: '2026-01-02' }, {}, { role: 'payee' }, { role: 'amount' }],
  });
});

test('with no delay at all, a statement is undone alone', async () => {
  const trial = makeTrial();
  trial.policy.fixed = { loosenAfterMs: 0 };
  const told = async () => (await trial.desk.payees({}, ours)).map((payee) => payee.told);
  await take(trial, withAccount);
  trial.later(1000);
  await take(trial, rent([`20260601,"9,000.00",,李娜,${ACCOUNT}`]));
  trial.later(1000);
  const { from: third } = await take(trial, rent([`20261115,"7,000.00",,李娜,${ACCOUNT}`]));
  expect(await told()).toEqual([7]);
  const untake = (counts: number | null) => trial.desk['untake-statement']({ from: counts ?? 0 }, ours);
  expect(await untake(1)).toEqual({ untaken: 0 });
  expect(await untake(third)).toEqual({ untaken: 1 });
  expect(await told()).toEqual([6]);
  expect((await trial.desk.changes({}, ours)).map(({ event, what }) => `${event} ${what}`)).toEqual([
    'changed take-statement',
    'changed take-statement',
    'changed take-statement',
    'taken-back take-statement',
  ]);
});

describe('dropped, what statements told', () => {
  let trial: Trial;
  const drop = async (): Promise<string> =>
    (await trial.desk.loosen({ what: { kind: 'drop-statements' } }, ours)).pending?.id ?? '';
  const back = (id: string) => trial.desk['take-back']({ id }, ours);
  const told = async () => (await trial.desk.payees({}, ours)).map((payee) => payee.told);
  const waiting = async () => (await trial.desk.settings({}, ours)).pending.map(({ what }) => what.kind);
  const later = async (ms: number): Promise<void> => {
    trial.later(ms);
    await settle(trial.world);
  };
  const parts = async () => (await trial.world.store.payees.all()).flatMap(({ imported }) => imported);

  /** One statement counts, another waits. */
  beforeEach(async () => {
    trial = makeTrial();
    await take(trial, withAccount);
    await later(LOOSEN_AFTER_MS);
    await take(trial, byName);
  });

  test('counts no more, at once, and is gone after ten minutes', async () => {
    await drop();
    expect(await waiting()).toEqual(['drop-statements']);
    expect(await verdict(trial, 3000)).toBe('would-hold');
    expect(await told()).toEqual([0, 0]);
    expect(await parts()).toHaveLength(2);
    await later(10 * MINUTE - 1);
    expect(await parts()).toHaveLength(2);
    await later(1);
    expect(await parts()).toEqual([]);
    expect(await waiting()).toEqual([]);
    const notes = (await trial.desk.changes({}, ours)).map(({ event, what }) => `${event} ${what}`);
    expect(notes.slice(-2)).toEqual(['asked drop-statements', 'took-effect drop-statements']);
  });

  test('with no delay at all, can be taken back for a while too', async () => {
    trial.policy.fixed = { loosenAfterMs: 0 };
    await back(await drop());
    expect(await verdict(trial, 3000)).toBe('ahead');
  });

  test('is taken back at once: what counted counts, what waited waits and is listed', async () => {
    const { dueAt } = (await trial.desk.settings({}, ours)).pending[0] ?? {};
    const id = await drop();
    trial.later(MINUTE);
    await back(id);
    expect(await verdict(trial, 3000)).toBe('ahead');
    expect(await told()).toEqual([5, 5]);
    const { pending } = await trial.desk.settings({}, ours);
    expect(pending).toMatchObject([{ what: { kind: 'take-statement' }, dueAt }]);
    await later(20 * MINUTE);
    expect(await told()).toEqual([5, 5]);
    await back(id);
    expect(await told()).toEqual([5, 5]);
  });

  test('is told anew meanwhile: that waits, outlasts the removal, and counts once', async () => {
    await drop();
    trial.later(5 * MINUTE);
    await take(trial, withAccount);
    expect(await waiting()).toEqual(['drop-statements', 'take-statement']);
    expect(await verdict(trial, 3000)).toBe('would-hold');
    await later(5 * MINUTE);
    expect(await told()).toEqual([5, 0]);
    await later(5 * MINUTE);
    expect(await verdict(trial, 3000)).toBe('ahead');
  });

  test('is told anew meanwhile and then taken back: no payment counts twice', async () => {
    const id = await drop();
    trial.later(MINUTE);
    await take(trial, withAccount);
    await back(id);
    expect(await told()).toEqual([5, 5]);
    expect(await waiting()).toEqual(['take-statement']);
  });

  test('is still dropped when what was told anew is taken back', async () => {
    const id = await drop();
    await take(trial, rent([`20260105,"9,000.00",,李娜,${ACCOUNT}`]));
    const anew = (await trial.desk.settings({}, ours)).pending.find(({ id: other }) => other !== id);
    await back(anew?.id ?? '');
    expect(await told()).toEqual([0, 0]);
    await back(id);
    expect(await told()).toEqual([5, 5]);
  });

  test('goes on warning of another account until it is gone', async () => {
    const codes = async () => {
      await trial.desk.press(transferOf(3000, '李娜', '6217001219999999999'), from);
      return (await trial.desk.holds({}, ours)).flatMap(({ findings }) => findings.map(({ code }) => code));
    };
    await drop();
    expect(await codes()).toContain('payee/known-name-new-account');
  });

  test('asks the contact in the strict profile first, and is not dropped without', async () => {
    const contact = { name: '女儿', number: '' };
    await trial.desk['set-contact'](contact, ours);
    const { contact: proof } = await trial.world.store.kept.proofs();
    const code = proof === null ? '' : await codeOf(proof.key, stepAt(trial.world.now()));
    await trial.desk['confirm-contact']({ code }, ours);
    await trial.desk['change-settings']({ patch: { profile: 'strict' } }, ours);
    const refused = await trial.desk.loosen({ what: { kind: 'drop-statements' } }, ours);
    expect(refused.refused).toEqual({ why: 'code-needed' });
    expect(await told()).toEqual([5, 5]);
  });
});

test('nothing of a statement is kept but marks, days and amounts', async () => {
  const database = new IDBFactory();
  const trial = makeTrial(database);
  await take(
    trial,
    `交易日期,摘要,支出(元),对方户名,对方账号\n20260105,秘密的用途,"3,000.00",李娜,${ACCOUNT}\n`,
  );
  const db = await openDB('thrice');
  const all = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  const text = JSON.stringify(all, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  db.close();
  expect(text).toContain('300000');
  expect(text).not.toContain('秘密');
  expect(text).not.toContain(ACCOUNT);
  expect(text).not.toContain('journal');
});

test('what is no statement is answered, and takes nothing', async () => {
  const trial = makeTrial();
  expect(await take(trial, 'no statement')).toEqual({
    preview: { kind: 'none', why: 'no-header', columns: [] },
    from: null,
    refused: null,
  });
  expect(await take(trial, 'Date,Payee,Amount\n2026-01-02,Ann,-5\n')).toMatchObject({
    preview: { kind: 'ask', what: 'currency' },
    from: null,
  });
  expect(await take(trial, rent(['20260601,,5.00,公司,']))).toMatchObject({
    preview: { read: 0 },
    from: null,
  });
  expect((await trial.desk.settings({}, ours)).pending).toEqual([]);
});

const said = async (trial: Trial, relationship: Relationship): Promise<string> =>
  String((await trial.desk['declare-payee']({ payee: { name: '李娜' }, relationship }, ours))?.key);

/** Asks for something laxer, and waits until just before it counts, then until it does. */
async function loosened(trial: Trial, what: OtherLoosening): Promise<void> {
  await trial.desk.loosen({ what }, ours);
  trial.later(LOOSEN_AFTER_MS - 1);
  await settle(trial.world);
  expect(await verdict(trial, 5000)).toBe('would-hold');
  trial.later(1);
  await settle(trial.world);
}

test('trust waits, a block counts at once, and its end waits', async () => {
  const trial = makeTrial();
  const key = await said(trial, 'family');
  await loosened(trial, { kind: 'trust-payee', key });
  expect(await verdict(trial, 5000)).toBe('ahead');
  expect(await trial.desk['declare-payee']({ payee: { key }, block: true }, ours)).toMatchObject({
    blocked: true,
  });
  expect(await verdict(trial, 5000)).toBe('would-hold');
  await loosened(trial, { kind: 'unblock-payee', key });
  expect(await verdict(trial, 5000)).toBe('ahead');
  await trial.desk['declare-payee']({ payee: { key }, trust: false }, ours);
  expect(await verdict(trial, 5000)).toBe('would-hold');
});

const known = async (trial: Trial): Promise<string> => {
  await take(trial, withAccount);
  trial.later(LOOSEN_AFTER_MS);
  expect(await verdict(trial, 3000)).toBe('ahead');
  return String((await trial.desk.payees({}, ours))[0]?.key);
};

test('forgotten, a payee is new at once; taken back, it is known again', async () => {
  const trial = makeTrial();
  const key = await known(trial);
  const { pending } = await trial.desk.loosen({ what: { kind: 'forget-payee', key } }, ours);
  expect(await verdict(trial, 3000)).toBe('would-hold');
  expect(await trial.desk.payees({}, ours)).toMatchObject([{ forgotten: true }]);
  await trial.desk['take-back']({ id: pending?.id ?? '' }, ours);
  expect(await verdict(trial, 3000)).toBe('ahead');
});

test('a forgotten payee is gone after the delay, and its sealed account with it', async () => {
  const trial = makeTrial();
  const key = await known(trial);
  await trial.desk.sent(transferOf(3000), from);
  expect((await trial.world.store.accounts.of([key])).size).toBe(1);
  await trial.desk.loosen({ what: { kind: 'forget-payee', key } }, ours);
  trial.later(LOOSEN_AFTER_MS);
  await settle(trial.world);
  expect(await trial.desk.payees({}, ours)).toEqual([]);
  expect((await trial.world.store.accounts.of([key])).size).toBe(0);
});

test('to forget a payee does not hide that the account has changed, before the delay is over', async () => {
  const trial = makeTrial();
  const key = await known(trial);
  await trial.desk.loosen({ what: { kind: 'forget-payee', key } }, ours);
  await trial.desk.press(transferOf(3000, '李娜', '6217001219999999999'), from);
  const [hold] = await trial.desk.holds({}, ours);
  expect(hold?.findings.map(({ code }) => code)).toContain('payee/known-name-new-account');
});

test('a block outlives being forgotten', async () => {
  const trial = makeTrial();
  const key = await known(trial);
  await trial.desk['declare-payee']({ payee: { key }, block: true }, ours);
  await trial.desk.loosen({ what: { kind: 'forget-payee', key } }, ours);
  trial.later(LOOSEN_AFTER_MS);
  await settle(trial.world);
  expect(await trial.desk.payees({}, ours)).toMatchObject([
    { blocked: true, paid: 0, told: 0, forgotten: false },
  ]);
});

test('with no delay at all, to forget can still be taken back for a while', async () => {
  const trial = makeTrial();
  const key = await known(trial);
  trial.policy.fixed = { loosenAfterMs: 0 };
  const { pending } = await trial.desk.loosen({ what: { kind: 'forget-payee', key } }, ours);
  expect(pending?.dueAt).toBe(trial.world.now() + 10 * 60_000);
});

test('known only online is not talked away before the delay is over', async () => {
  const trial = makeTrial();
  await loosened(trial, { kind: 'trust-payee', key: await said(trial, 'online-only') });
  await said(trial, 'family');
  expect(await verdict(trial, 5000)).toBe('would-hold');
  trial.later(LOOSEN_AFTER_MS);
  expect(await verdict(trial, 5000)).toBe('ahead');
});

test("one's own is no shorter way to silence than trust", async () => {
  const trial = makeTrial();
  await loosened(trial, { kind: 'trust-payee', key: await said(trial, 'family') });
  expect(await verdict(trial, 5000)).toBe('ahead');
  await said(trial, 'self');
  expect(await verdict(trial, 5000)).toBe('would-hold');
});

test.each([{ name: ' . ' }, { key: 'nobody' }])('nobody to declare: %o', async (payee) => {
  const trial = makeTrial();
  expect(await trial.desk['declare-payee']({ payee, block: true }, ours)).toBeNull();
});

test('the budget counts the windows, and other settings are tried on the journal', async () => {
  const trial = makeTrial();
  await take(trial, withAccount);
  trial.later(LOOSEN_AFTER_MS);
  await trial.desk.sent(transferOf(3000), from);
  trial.later(3 * 24 * 60 * 60 * 1000);
  await trial.desk.press(transferOf(60_000), from);
  expect(await trial.desk.budget({}, ours)).toEqual([
    { of: 2, held: 1 },
    { of: 2, held: 1 },
  ]);
  const ceilings = { CNY: { once: 100, day: null, week: null } };
  expect(await trial.desk.simulate({ ceilings }, ours)).toEqual({
    now: { of: 1, held: 0 },
    patched: { of: 1, held: 1 },
  });
  expect((await trial.desk.settings({}, ours)).settings.ceilings).toEqual({});
});
