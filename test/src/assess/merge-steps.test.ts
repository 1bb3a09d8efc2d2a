// What an earlier step may fill in: only what the page does not show, and never of another payee.
import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { mergeFrames } from '../../../src/assess/merge-frames.ts';
import { mergeSteps } from '../../../src/assess/merge-steps.ts';
import { noPast } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Payee } from '../../../src/transfer/payee.ts';
import type { Beside } from '../../../src/transfer/shown.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import type { Sureness } from '../../../src/transfer/sure.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { attemptOf, lina, sum, transferOf } from '../samples.ts';

const nobody: Payee = { name: null, account: null, institution: null, holder: 'unknown' };
const high: Sureness = { payee: 'high', amount: 'high', purpose: 'high' };

const step: Beside = {
  kind: 'transfer',
  payee: lina,
  amount: sum(700),
  sums: [sum(700)],
  purpose: '押金',
  sure: high,
  isForeign: false,
};

const merged = (some: Partial<Transfer>, sure: Sureness, before: Beside | null = step) =>
  mergeSteps(mergeFrames({ transfer: transferOf(some), sure }, []), before);

const blind: Sureness = { payee: null, amount: 'high', purpose: null };

test('without a step nothing changes', () => {
  expect(merged({ payee: nobody }, blind, null)).toMatchObject({
    transfer: { payee: nobody },
    earlier: { payee: false, purpose: false },
    isOver: false,
  });
});

test('payee and purpose are filled in, the amount on the page stays', () => {
  expect(merged({ payee: nobody, purpose: null }, blind)).toMatchObject({
    transfer: { payee: lina, purpose: '押金', amount: sum(1000) },
    sure: { payee: 'medium', purpose: 'medium', amount: 'high' },
    earlier: { payee: true, purpose: true },
  });
});

test("a page's title is no payee of a transfer, a merchant that is named is one", () => {
  const shop: Payee = { ...nobody, name: 'Nordbank', holder: 'business' };
  const some = { kind: 'purchase', payee: shop } as const;
  expect(merged(some, { ...blind, payee: 'medium' })).toMatchObject({
    transfer: { kind: 'transfer', payee: lina },
    earlier: { payee: true },
  });
  expect(merged(some, { ...blind, payee: 'high' })).toMatchObject({
    transfer: { kind: 'purchase', payee: shop },
    isOver: true,
  });
});

test.each<[what: string, payee: Payee, isOver: boolean]>([
  ['the same account', lina, false],
  ['the same name alone', { ...nobody, name: '李娜' }, false],
  ['another name', { ...nobody, name: '王强' }, true],
  ['a masked name', { ...nobody, name: '*娜' }, true],
])('%s on the page: only the purpose may be filled in', (_, payee, isOver) => {
  const found = merged({ payee, purpose: null }, { ...high, purpose: null });
  expect(found.transfer.payee).toEqual(payee);
  expect(found.transfer.purpose).toBe(isOver ? null : '押金');
  expect(found.isOver).toBe(isOver);
});

test('a payee of which an earlier step was not sure is not filled in', () => {
  const unsure: Beside = { ...step, sure: { ...high, payee: 'medium' } };
  expect(merged({ payee: nobody }, blind, unsure).transfer.payee).toEqual(nobody);
});

test('what only an earlier step said is told, and weighs nothing', () => {
  const attempt = {
    ...attemptOf(transferOf()),
    signals: { ...noSignals, earlier: { payee: true, purpose: true } },
  };
  const { findings, tier } = assess(attempt, noPast, defaultSettings);
  const codes = findings.map(({ code }) => code);
  expect(codes).toContain('payee/earlier-step');
  expect(codes).toContain('purpose/earlier-step');
  expect(tier).toBe(assess(attemptOf(transferOf()), noPast, defaultSettings).tier);
});
