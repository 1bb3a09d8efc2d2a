// The desk: PIN and trusted contact are asked of holds made after they were set, tried slowly, and never a locked door.
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf } from '../../../extension/background/contact-code.ts';
import { settingsWoke } from '../../../extension/background/settle.ts';
import { proofsShape } from '../../../extension/background/store/proofs.ts';
import { dataShapes } from '../../../extension/channel/shapes.ts';
import { stepAt } from '../../../src/hold/totp.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });
// Stretching a PIN is meant to take its time, on a busy machine too.
vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let trial: Trial;

beforeEach(() => {
  trial = makeTrial();
});

/** A first transfer of an amount that is very large, held at `tier`. */
async function held(tier: 4 | 6): Promise<string> {
  const verdict = await trial.desk.press(transferOf(tier === 4 ? 20_000 : 90_000), from);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  const hold = await trial.world.store.holds.get(verdict.holdId);
  if (hold === null) throw new Error('not stored');
  await trial.world.store.holds.put({ ...hold, tier });
  return hold.id;
}

/** All six answered as they should be, once the wait is over. */
async function answerAll(id: string): Promise<void> {
  const hold = await trial.world.store.holds.get(id);
  const amount = (hold?.transfer.amount?.minor ?? 0n) / 100n;
  trial.later(24 * HOUR);
  await trial.answer(id, [
    { stroke: 'payee', typed: '5678' },
    { stroke: 'amount', typed: String(amount) },
    { stroke: 'purpose', reason: 'goods', same: true },
    { stroke: 'account-type', expected: 'person' },
    { stroke: 'relationship', relationship: 'friend', knownBy: 'in-person' },
    { stroke: 'prompts', prompting: 'nobody', idea: 'own', told: false },
  ]);
}

const release = async (id: string) => (await trial.desk.release({ id }, ours)).refused;
const setPin = (pin: string, earlier?: string) =>
  trial.desk['set-pin']({ pin, ...(earlier === undefined ? {} : { earlier }) }, ours);
const provePin = (id: string, pin: string) => trial.desk['prove-pin']({ id, pin }, ours);

/** The code of this moment, as the contact's app shows it. */
async function code(): Promise<string> {
  const { contact } = await trial.world.store.kept.proofs();
  if (contact === null) throw new Error('no contact');
  return codeOf(contact.key, stepAt(trial.world.now()));
}

async function setContact(): Promise<void> {
  await trial.desk['set-contact']({ name: '女儿', number: '138 0000 0000' }, ours);
  await trial.desk['confirm-contact']({ code: await code() }, ours);
  trial.later(MINUTE);
}

describe('the PIN', () => {
  test('is asked from tier 4 on', async () => {
    expect(await setPin('2081')).toEqual({ kind: 'set' });
    const id = await held(4);
    await answerAll(id);
    expect(await release(id)).toBe('pin-needed');
    expect(await provePin(id, '1111')).toEqual({ kind: 'wrong', until: null });
    expect(await release(id)).toBe('pin-needed');
    expect(await provePin(id, '2081')).toMatchObject({ kind: 'given', hold: { canRelease: null } });
    expect(await provePin(id, '2081')).toEqual({ kind: 'not-asked' });
    expect(await release(id)).toBeNull();
  });

  test('that was first set while a payment was held is not asked of it', async () => {
    const id = await held(4);
    await setPin('2081');
    expect(await provePin(id, '2081')).toEqual({ kind: 'not-asked' });
    await answerAll(id);
    expect(await release(id)).toBeNull();
  });

  test('makes who tries it wait from the fifth wrong try on, whatever is restarted', async () => {
    await setPin('2081');
    const id = await held(4);
    for (let nth = 0; nth < 4; nth += 1)
      expect(await provePin(id, '5555')).toEqual({ kind: 'wrong', until: null });
    const until = trial.world.now() + 30_000;
    expect(await provePin(id, '5555')).toEqual({ kind: 'wrong', until });
    expect(await provePin(id, '2081')).toEqual({ kind: 'wait', until });
    expect(await setPin('8642', '2081')).toEqual({ kind: 'wait', until });
    trial.later(30_000);
    expect(await provePin(id, '2081')).toMatchObject({ kind: 'given' });
  });

  test('is changed only by who knows it, and a weak one is not taken', async () => {
    expect(await setPin('1234')).toEqual({ kind: 'weak' });
    await setPin('2081');
    expect(await setPin('8642')).toMatchObject({ kind: 'wrong' });
    expect(await setPin('8642', '2081')).toEqual({ kind: 'set' });
    const id = await held(4);
    expect(await provePin(id, '2081')).toMatchObject({ kind: 'wrong' });
    expect(await provePin(id, '8642')).toMatchObject({ kind: 'given' });
  });

  test('that is taken away goes after its time, and is still asked of what was held before', async () => {
    await setPin('2081');
    const id = await held(4);
    const { view } = await trial.desk.loosen({ what: { kind: 'remove-pin' } }, ours);
    expect(view).toMatchObject({ hasPin: true, pending: [{ what: { kind: 'remove-pin' } }] });
    trial.later(10 * MINUTE);
    await settingsWoke(trial.world);
    expect((await trial.desk.settings({}, ours)).hasPin).toBe(false);
    await answerAll(id);
    expect(await release(id)).toBe('pin-needed');
    expect(await provePin(id, '2081')).toMatchObject({ kind: 'given' });
    const next = await trial.desk.press(transferOf(30_000), from);
    const later = await trial.world.store.holds.get(next.kind === 'held' ? next.holdId : '');
    expect(later?.stepUp).toEqual({ pin: 'not-set', code: 'not-set', approver: 'not-set' });
  });
});

describe('the trusted contact', () => {
  test('counts once a first code was right, and is asked at tier 6', async () => {
    const set = await trial.desk['set-contact']({ name: '女儿', number: '1' }, ours);
    expect(set).toMatchObject({ kind: 'set', uri: expect.stringMatching(/^otpauth:/u) });
    expect((await trial.desk.settings({}, ours)).contact).toEqual({
      name: '女儿',
      number: '1',
      confirmed: false,
    });
    expect(await trial.desk['confirm-contact']({ code: '000' }, ours)).toEqual({ confirmed: false });
    expect(await trial.desk['confirm-contact']({ code: await code() }, ours)).toEqual({ confirmed: true });
    const id = await held(6);
    await answerAll(id);
    expect(await release(id)).toBe('code-needed');
    const given = await code();
    expect(await trial.desk['prove-code']({ id, code: given }, ours)).toMatchObject({ kind: 'given' });
    expect(await release(id)).toBeNull();
  });

  test('gives each code once', async () => {
    await setContact();
    const [one, other] = [await held(6), await trial.desk.press(transferOf(95_000), from)];
    const given = await code();
    expect(await trial.desk['prove-code']({ id: one, code: given }, ours)).toMatchObject({ kind: 'given' });
    const id = other.kind === 'held' ? other.holdId : '';
    expect(await trial.desk['prove-code']({ id, code: given }, ours)).toMatchObject({ kind: 'wrong' });
  });

  test('is replaced only with a code of theirs', async () => {
    await setContact();
    const stranger = { name: '客服', number: '2' };
    expect(await trial.desk['set-contact'](stranger, ours)).toEqual({ kind: 'code-needed' });
    expect(await trial.desk['set-contact']({ ...stranger, code: '000000' }, ours)).toMatchObject({
      kind: 'wrong',
    });
    expect(await trial.desk['set-contact']({ ...stranger, code: await code() }, ours)).toMatchObject({
      kind: 'set',
    });
  });

  test('must agree before anything is made looser in the strict profile, and nothing is without', async () => {
    await setContact();
    await trial.desk['change-settings']({ patch: { profile: 'strict' } }, ours);
    const off = { host: 'bank.example', on: false };
    expect(await trial.desk['switch-site'](off, ours)).toMatchObject({
      pending: null,
      refused: { why: 'code-needed' },
    });
    expect(await trial.desk['switch-site']({ ...off, code: '000000' }, ours)).toMatchObject({
      refused: { why: 'wrong-code' },
    });
    expect((await trial.desk.loosen({ what: { kind: 'remove-contact' } }, ours)).refused).toEqual({
      why: 'code-needed',
    });
    const agreed = await trial.desk['switch-site']({ ...off, code: await code() }, ours);
    expect(agreed).toMatchObject({ refused: null, pending: { dueAt: trial.world.now() + 24 * HOUR } });
    const tighter = await trial.desk['change-settings']({ patch: { askAlways: true } }, ours);
    expect(tighter).toMatchObject({ refused: null, view: { settings: { askAlways: true } } });
  });

  test('must agree before a payee is trusted by hand, which counts a day later', async () => {
    await setContact();
    await trial.desk['change-settings']({ patch: { profile: 'strict' } }, ours);
    const declared = { payee: { name: 'Acme' }, relationship: 'supplier' } as const;
    const payee = await trial.desk['declare-payee'](declared, ours);
    expect(v.is(dataShapes['declare-payee'], { ...declared, trust: true })).toBe(false);
    const what = { kind: 'trust-payee', key: payee?.key ?? '' } as const;
    const trustedFrom = async () => (await trial.desk.payees({}, ours))[0]?.vouchedFrom;
    expect((await trial.desk.loosen({ what }, ours)).refused).toEqual({ why: 'code-needed' });
    expect((await trial.desk.loosen({ what, code: await code() }, ours)).pending).toMatchObject({
      dueAt: trial.world.now() + 24 * HOUR,
    });
    trial.later(24 * HOUR - 1);
    await settingsWoke(trial.world);
    expect(await trustedFrom()).toBeNull();
    trial.later(1);
    await settingsWoke(trial.world);
    expect(await trustedFrom()).toBe(trial.world.now());
  });
});

describe('undone', () => {
  const restore = (which: 'pin' | 'contact' | 'approver') => trial.desk['restore-proof']({ which }, ours);
  const contactNow = async () => (await trial.desk.settings({}, ours)).contact;
  const notes = async () =>
    (await trial.desk.changes({}, ours)).map(({ event, what, about }) => [event, what, about].join(' '));
  const light = () => {
    trial.policy.fixed = { loosenAfterMs: 0 };
  };
  /** Somebody else takes the place of the contact, who agreed. */
  const replace = async (name: string) =>
    trial.desk['set-contact']({ name, number: '2', code: await code() }, ours);

  test('a PIN that was taken away at once is put back, and nothing else is touched', async () => {
    light();
    await setPin('2081');
    await setContact();
    expect(await restore('pin')).toEqual({ restored: false });
    await trial.desk.loosen({ what: { kind: 'remove-pin' } }, ours);
    const { contact } = await trial.world.store.kept.proofs();
    expect((await trial.desk.settings({}, ours)).hasPin).toBe(false);
    expect(await restore('pin')).toEqual({ restored: true });
    expect((await trial.world.store.kept.proofs()).contact).toEqual(contact);
    const id = await held(4);
    expect(await provePin(id, '1111')).toMatchObject({ kind: 'wrong' });
    expect(await provePin(id, '2081')).toMatchObject({ kind: 'given' });
    expect((await notes()).at(-1)).toBe('taken-back remove-pin ');
  });

  test('a person who was taken away at once is put back', async () => {
    light();
    await setContact();
    await trial.desk.loosen({ what: { kind: 'remove-contact' } }, ours);
    expect(await contactNow()).toBeNull();
    expect(await restore('approver')).toEqual({ restored: false });
    expect(await restore('contact')).toEqual({ restored: true });
    expect(await contactNow()).toEqual({ name: '女儿', number: '138 0000 0000', confirmed: true });
    expect((await notes()).at(-1)).toBe('taken-back remove-contact 女儿');
  });

  test('whose place was taken is put back as long as the new one has given no right code', async () => {
    await setContact();
    const given = await code();
    expect(await replace('客服')).toMatchObject({ kind: 'set', replaces: true });
    expect(await contactNow()).toMatchObject({ name: '客服', confirmed: false });
    expect(await restore('contact')).toEqual({ restored: true });
    expect(await contactNow()).toMatchObject({ name: '女儿', confirmed: true });
    expect((await notes()).at(-1)).toBe('taken-back set-contact 客服');
    const id = await held(6);
    expect(await trial.desk['prove-code']({ id, code: given }, ours)).toMatchObject({ kind: 'wrong' });
    trial.later(MINUTE);
    expect(await trial.desk['prove-code']({ id, code: await code() }, ours)).toMatchObject({ kind: 'given' });
  });

  test('once the new one has given a right code, the earlier one is gone', async () => {
    await setContact();
    await replace('儿子');
    await trial.desk['confirm-contact']({ code: await code() }, ours);
    expect(await restore('contact')).toEqual({ restored: false });
    expect(await contactNow()).toMatchObject({ name: '儿子', confirmed: true });
    expect((await trial.world.store.kept.proofs()).contact?.earlier).toBeNull();
  });

  test('of several who never gave a code, the one who counted is put back', async () => {
    await setContact();
    await replace('甲');
    expect(await trial.desk['set-contact']({ name: '乙', number: '' }, ours)).toMatchObject({
      replaces: true,
    });
    expect(await restore('contact')).toEqual({ restored: true });
    expect(await contactNow()).toMatchObject({ name: '女儿', confirmed: true });
    expect(await restore('contact')).toEqual({ restored: false });
  });

  test('a new one who was taken away comes back first, with whom they replaced', async () => {
    light();
    await setContact();
    await replace('客服');
    await trial.desk.loosen({ what: { kind: 'remove-contact' } }, ours);
    await restore('contact');
    expect(await contactNow()).toMatchObject({ name: '客服', confirmed: false });
    await restore('contact');
    expect(await contactNow()).toMatchObject({ name: '女儿', confirmed: true });
  });

  test('a first person, and one after somebody who was taken away, replaces nobody', async () => {
    light();
    expect(await trial.desk['set-contact']({ name: '女儿', number: '' }, ours)).toMatchObject({
      replaces: false,
    });
    await trial.desk.loosen({ what: { kind: 'remove-contact' } }, ours);
    expect(await trial.desk['set-contact']({ name: '儿子', number: '' }, ours)).toMatchObject({
      replaces: false,
    });
  });
});

test('proofs that were stored before anyone could be put back are read', async () => {
  await setContact();
  const { contact, ...others } = await trial.world.store.kept.proofs();
  if (contact === null) throw new Error('no contact');
  const { earlier, ...before } = contact;
  expect(earlier).toBeNull();
  expect(v.parse(proofsShape, { ...others, contact: before }).contact).toEqual(contact);
});

test('no PIN and no secret is in anything that a page of ours is given', async () => {
  await setPin('2081');
  await setContact();
  const id = await held(6);
  const [view, hold, changes] = await Promise.all([
    trial.desk.settings({}, ours),
    trial.desk.hold({ id }, ours),
    trial.desk.changes({}, ours),
  ]);
  const { pin } = await trial.world.store.kept.proofs();
  const text = JSON.stringify([view, hold, changes], (_, one) =>
    typeof one === 'bigint' ? String(one) : one,
  );
  expect(text).not.toMatch(/2081|secret|CryptoKey/u);
  expect(text).not.toContain(pin?.hash);
});
