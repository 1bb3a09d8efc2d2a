// A company: two people from an amount on, and a supplier whose account has changed.
import { beforeEach, expect, test, vi } from 'vitest';
import { codeOf } from '../../../extension/background/contact-code.ts';
import { settle } from '../../../extension/background/settle.ts';
import { stepAt } from '../../../src/hold/totp.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const ACCOUNT = '6217001210012345678';
const months = ['07', '08', '09', '10', '11'];
const statement = `交易日期,支出(元),收入(元),对方户名,对方账号\n${months
  .map((month) => `2026${month}05,"80,000.00",,李娜,${ACCOUNT}`)
  .join('\n')}\n`;

let trial: Trial;

/** A supplier that was paid 80,000 yuan five times. */
beforeEach(async () => {
  trial = makeTrial();
  trial.policy.fixed = { profile: 'business', twoPeopleFrom: { CNY: 50_000 } };
  await trial.desk['take-statement']({ text: statement, choices: {} }, ours);
  trial.later(defaultSettings.loosenAfterMs);
});

const code = async (): Promise<string> => {
  const { approver } = await trial.world.store.kept.proofs();
  if (approver === null) throw new Error('nobody');
  trial.later(60_000);
  return codeOf(approver.key, stepAt(trial.world.now()));
};

async function setApprover(): Promise<void> {
  await trial.desk['set-approver']({ name: '老周', number: '' }, ours);
  expect(await trial.desk['confirm-approver']({ code: await code() }, ours)).toEqual({ confirmed: true });
}

async function lookedAt(yuan: number): Promise<string> {
  const verdict = await trial.desk.press(transferOf(yuan), from);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  trial.later(60 * 60 * 1000);
  await trial.answer(verdict.holdId, [
    { stroke: 'payee', same: true },
    { stroke: 'payee', typed: '5678' },
    { stroke: 'amount', chosen: 1 },
    { stroke: 'amount', typed: String(yuan) },
    { stroke: 'purpose', reason: 'goods', same: true },
    { stroke: 'account-type', expected: 'person' },
    { stroke: 'relationship', relationship: 'supplier', knownBy: 'in-person' },
    { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
  ]);
  return verdict.holdId;
}

const release = async (id: string) => (await trial.desk.release({ id }, ours)).refused;

test('a usual payment is held from the limit on where there is a second person, and says why', async () => {
  const observed = (yuan: number) => {
    const seen = transferOf(yuan);
    return { ...seen, transfer: { ...seen.transfer, purpose: '货款' } };
  };
  expect((await trial.desk.assess(observed(50_000), from)).kind).toBe('ahead');
  await setApprover();
  expect((await trial.desk.assess(observed(49_999), from)).kind).toBe('ahead');
  await trial.desk.press(observed(50_000), from);
  const [hold] = await trial.desk.holds({}, ours);
  expect(hold?.findings.map((finding) => finding.code)).toContain('amount/two-people');
});

test("the second person's code is asked before it goes", async () => {
  await setApprover();
  const id = await lookedAt(60_000);
  expect(await release(id)).toBe('approver-needed');
  expect(await trial.desk['prove-approver']({ id, code: '000000' }, ours)).toMatchObject({ kind: 'wrong' });
  expect(await release(id)).toBe('approver-needed');
  expect(await trial.desk['prove-code']({ id, code: await code() }, ours)).toEqual({ kind: 'not-asked' });
  expect(await trial.desk['prove-approver']({ id, code: await code() }, ours)).toMatchObject({
    kind: 'given',
  });
  expect(await release(id)).toBeNull();
});

test('nobody set up, or not confirmed: the step is left out, and no door is locked', async () => {
  const id = await lookedAt(600_000);
  const [hold] = await trial.desk.holds({}, ours);
  expect(hold?.findings.map((finding) => finding.code)).toContain('amount/two-people');
  expect(await release(id)).toBeNull();
  await trial.desk['set-approver']({ name: '老周', number: '' }, ours);
  expect((await trial.desk.settings({}, ours)).approver).toEqual({
    name: '老周',
    number: '',
    confirmed: false,
  });
});

test('a second person who is set up while it is held is not asked of it', async () => {
  const id = await lookedAt(600_000);
  await setApprover();
  expect(await release(id)).toBeNull();
});

test('to take the second person away waits; another one needs the first one’s code', async () => {
  await setApprover();
  await trial.desk.loosen({ what: { kind: 'remove-approver' } }, ours);
  expect((await trial.desk.settings({}, ours)).approver?.confirmed).toBe(true);
  expect(await trial.desk['set-approver']({ name: 'x', number: '' }, ours)).toEqual({ kind: 'code-needed' });
  trial.later(defaultSettings.loosenAfterMs);
  await settle(trial.world);
  expect((await trial.desk.settings({}, ours)).approver).toBeNull();
});

test("a supplier's changed account is tier 5 at least", async () => {
  await trial.desk.press(transferOf(60_000, '李娜', '6217001219999999999'), from);
  const [hold] = await trial.desk.holds({}, ours);
  expect(hold?.findings.map((finding) => finding.code)).toContain('payee/known-name-new-account');
  expect(hold?.tier).toBeGreaterThanOrEqual(5);
});
