// A transfer of several steps, over a real store: what was chosen before belongs to the page that confirms.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { STEP_MS } from '../../../extension/background/flows.ts';
import type { Observation } from '../../../extension/channel/content-protocol.ts';
import type { From } from '../../../extension/channel/receive.ts';
import type { Answer } from '../../../src/findings/question.ts';
import type { Shown } from '../../../src/transfer/shown.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0, loosenAfterMs: 0 });

const next: From = { ...from, documentId: 'd2' };

let trial: Trial;
beforeEach(() => {
  trial = makeTrial();
});

const nobody = { name: null, account: null, institution: null, holder: 'unknown' } as const;

/** The page that confirms shows the amount, and neither payee nor purpose. */
function confirming(yuan: number): Observation {
  const seen = transferOf(yuan);
  return {
    ...seen,
    transfer: { ...seen.transfer, payee: nobody, purpose: null },
    sure: { payee: null, amount: 'high', purpose: null },
  };
}

/** The page where the payee is chosen shows everything but the amount. */
function choosing({ transfer: { kind, payee, purpose } } = transferOf(0)): Shown {
  const sure = { payee: 'high', amount: null, purpose: 'high' } as const;
  return { kind, payee, amount: null, sums: [], purpose, sure };
}

async function goesOn(at = from, shown = choosing(), pasted: 'same' | 'different' | null = null) {
  await trial.desk['goes-on']({ shown, pasted }, at);
}

async function heldAt(place: From, seen: Observation) {
  const verdict = await trial.desk.press(seen, place);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  const hold = await trial.desk.hold({ id: verdict.holdId }, ours);
  if (hold === null) throw new Error('no hold');
  return hold;
}

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

const six = (yuan: number): readonly Answer[] => [
  { stroke: 'payee', typed: '5678' },
  { stroke: 'amount', typed: String(yuan) },
  { stroke: 'purpose', reason: 'goods', same: true },
  { stroke: 'account-type', expected: 'person' },
  { stroke: 'relationship', relationship: 'friend', knownBy: 'in-person' },
  { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
];

async function pay(seen: Observation, place: From, yuan: number): Promise<void> {
  const { id } = await heldAt(place, seen);
  await trial.answer(id, six(yuan));
  trial.later(60_000);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
  expect(await trial.desk.sent(seen, place)).toEqual({ noted: true });
}

describe('what was chosen a step earlier', () => {
  test.each<[where: string, at: From]>([
    ['in the next page', next],
    ['in the same page, drawn anew', from],
    ['in a frame', { ...from, frameId: 4, documentId: 'f' }],
  ])('belongs to the transfer: %s', async (_, at) => {
    await goesOn();
    const hold = await heldAt(at, confirming(5000));
    expect(hold).toMatchObject({
      transfer: { payee: { name: '李娜' }, purpose: '装修款', amount: { minor: 500_000n } },
      sure: { payee: 'medium', purpose: 'medium', amount: 'high' },
    });
    expect(codes(hold)).toContain('payee/earlier-step');
    expect(codes(hold)).toContain('purpose/earlier-step');
    expect(codes(hold)).not.toContain('payee/not-read');
  });

  test('belongs to it in a tab that was opened from there', async () => {
    await goesOn();
    trial.openers.set(8, 7);
    expect((await heldAt({ ...next, tabId: 8 }, confirming(5000))).transfer.payee.name).toBe('李娜');
  });

  test('with what a step between adds', async () => {
    await goesOn();
    const sum = transferOf(5000).transfer.amount;
    const between: Shown = { ...choosing(), payee: nobody, amount: sum, purpose: '押金' };
    await goesOn(next, { ...between, sure: { payee: null, amount: 'high', purpose: 'high' } });
    const last = confirming(0);
    const blind = { ...last, transfer: { ...last.transfer, amount: null } };
    expect((await heldAt({ ...from, documentId: 'd3' }, blind)).transfer).toMatchObject({
      payee: { name: '李娜' },
      amount: { minor: 500_000n },
      purpose: '押金',
    });
  });

  test('makes the payee known once it is sent, and a payment to a known payee silent', async () => {
    await goesOn();
    await pay(confirming(5000), next, 5000);
    expect(await trial.desk.assess(transferOf(4000), { ...from, tabId: 9 })).toMatchObject({ kind: 'ahead' });
    await goesOn();
    trial.later(86_400_000);
    await goesOn();
    expect(await trial.desk.assess(confirming(4000), next)).toMatchObject({ kind: 'ahead' });
  });
});

describe('is dropped', () => {
  const wangQiang = transferOf(0, '王强', '6222020200112233');

  test.each<[when: string, then: () => unknown, at: From]>([
    ['after a quarter of an hour', () => trial.later(STEP_MS + 1), next],
    ['in another tab', () => undefined, { ...next, tabId: 8 }],
    ['on another site', () => undefined, { ...next, origin: 'https://other.example' }],
    ['where the origin is none', () => undefined, { ...next, origin: 'null' }],
    ['when the tab was closed', () => trial.world.flows.ends(7), next],
    ['when the page shows another payee', () => trial.desk.assess(wangQiang, next), next],
  ])('%s', async (_, then, at) => {
    await goesOn();
    await then();
    const hold = await heldAt(at, confirming(5000));
    expect(hold.transfer).toMatchObject({ payee: { name: null }, purpose: null });
    expect(codes(hold)).toContain('payee/not-read');
  });

  test('when another payee is chosen', async () => {
    await goesOn();
    await goesOn(from, { ...choosing(wangQiang), purpose: null });
    expect((await heldAt(next, confirming(5000))).transfer).toMatchObject({
      payee: { name: '王强' },
      purpose: null,
    });
  });

  test('when a transfer of its tab was sent', async () => {
    await goesOn();
    await pay(confirming(5000), next, 5000);
    expect((await heldAt(next, confirming(300))).transfer.payee.name).toBeNull();
  });

  test('when a person will not send it', async () => {
    await goesOn();
    const { id } = await heldAt(next, confirming(5000));
    expect(await trial.desk['give-up']({ holdId: id }, next)).toEqual({ cancelled: true });
    expect((await heldAt(next, confirming(5000))).transfer.payee.name).toBeNull();
  });

  test('where the site is switched off', async () => {
    await trial.desk['switch-site']({ host: 'bank.example', on: false }, ours);
    await goesOn();
    await trial.desk['switch-site']({ host: 'bank.example', on: true }, ours);
    expect((await heldAt(next, confirming(5000))).transfer.payee.name).toBeNull();
  });
});

test('the account of one payee never goes to another of the same name on the page', async () => {
  await goesOn();
  const seen = transferOf(5000);
  const named = { ...seen, transfer: { ...seen.transfer, payee: { ...nobody, name: '李娜' } } };
  expect((await heldAt(next, named)).transfer.payee.account).toBeNull();
});

test('a step of another origin of the site never makes a payment weigh less', async () => {
  await goesOn();
  await pay(confirming(5000), next, 5000);
  const pay2: From = { ...next, origin: 'https://pay.bank.example' };
  await goesOn();
  expect(await trial.desk.assess(confirming(4000), next)).toMatchObject({ kind: 'ahead' });
  expect(await trial.desk.assess(confirming(4000), pay2)).toEqual({ kind: 'would-hold' });
  const hold = await heldAt(pay2, confirming(4000));
  expect(hold.transfer.payee.name).toBe('李娜');
  expect(codes(hold)).toContain('payee/not-read');
});

describe('what the page says beside the transfer changes what is found', () => {
  const seen = transferOf(5000);
  const sum = (yuan: number) => ({ minor: BigInt(yuan) * 100n, decimals: 2, currency: 'CNY' });

  test.each<[code: string, signals: Partial<Observation['signals']>]>([
    ['payee/bank-says-no-match', { nameCheck: 'no-match' }],
    ['payee/bank-says-close', { nameCheck: 'close' }],
    ['payee/bank-cannot-check', { nameCheck: 'unavailable' }],
    ['amount/summary-differs', { otherAmounts: [sum(500)] }],
    ['amount/fee', { fee: sum(2500) }],
    ['amount/most-of-balance', { balance: sum(5100) }],
    ['anomaly/pasted-differs', { pasted: 'different' }],
  ])('%s', async (code, signals) => {
    expect(codes(await heldAt(from, seen))).not.toContain(code);
    trial = makeTrial();
    const hold = await heldAt(from, { ...seen, signals: { ...seen.signals, ...signals } });
    expect(codes(hold)).toContain(code);
  });

  test('an account pasted a step earlier', async () => {
    await goesOn(from, choosing(), 'different');
    expect(codes(await heldAt(next, confirming(5000)))).toContain('anomaly/pasted-differs');
  });

  test.each([
    ['mail.google.com', true],
    ['web.whatsapp.com:443', true],
    ['bank.example', false],
    ['notmail.google.com.evil.example', false],
    ['', false],
  ])('a link from %s: %s', async (cameFrom, isFromLink) => {
    await trial.desk.hello({ cameFrom }, from);
    await trial.desk.hello({ cameFrom: 'bank.example' }, next);
    expect(codes(await heldAt(next, seen)).includes('anomaly/from-link')).toBe(isFromLink);
  });
});

describe('a code step', () => {
  const code: Observation = { ...confirming(5000), step: 'code' };

  test('that sends what nobody looked at is held, and the line says that the code can wait', async () => {
    await goesOn();
    const verdict = await trial.desk.press(code, next);
    if (verdict.kind !== 'held') throw new Error(verdict.kind);
    expect(verdict.line).toContain('验证码');
    trial.later(3_600_000);
    await goesOn();
    const again = await trial.desk.press(code, next);
    expect(again.kind === 'held' && again.line).toContain('验证码');
  });

  test('that belongs to what was let through is left alone', async () => {
    await pay(transferOf(5000), from, 5000);
    expect(await trial.desk.assess(code, next)).toMatchObject({ kind: 'covered' });
  });
});
