// The purpose check: which word counts, how much, how far it may lift, and beside which payee.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { purposeRules } from '../../../src/checks/purpose.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { runRules } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noPast } from '../../../src/payees/past.ts';
import { resolveSettings } from '../../../src/settings/profiles.ts';
import { bandOf, defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import lexicon from '../../fixtures/cues/lexicon.json' with { type: 'json' };
import ordinary from '../../fixtures/cues/ordinary.json' with { type: 'json' };
import { attemptOf, lina, paidBefore, subjectOf, sum, transferOf } from '../samples.ts';

const found = (transfer: Partial<Transfer>, payee?: PayeeFacts): readonly Finding[] =>
  runRules(purposeRules, subjectOf(transfer, payee));

/** Code, points, floor and cap of each finding, and the word it shows. */
const brief = (transfer: Partial<Transfer>, payee?: PayeeFacts): string[] =>
  found(transfer, payee).map(({ code, points, floor, cap, facts }) => {
    const word = facts[0]?.kind === 'text' ? facts[0].text : '';
    return `${code.replace('purpose/', '')} ${points} ${floor} ${cap ?? 6} ${word}`.trim();
  });

const tierOf = (transfer: Partial<Transfer>, payee: PayeeFacts = noFacts): number =>
  assess(attemptOf(transferOf(transfer)), { ...noPast, payee }, defaultSettings).tier;

const known = paidBefore(20, 1000);
/** Vouched for, and paid six times. */
const routine: PayeeFacts = { ...paidBefore(6, 1000), vouched: true };
const otherAccount: PayeeFacts = {
  ...noFacts,
  otherAccount: { at: 0, name: 'Acme GmbH', account: 'DE** 1111', amount: sum(700) },
};
const acme = { ...lina, name: 'Acme GmbH', holder: 'business' } as const;
const unknown = { ...lina, holder: 'unknown' } as const;
const wallet = {
  ...lina,
  account: { kind: 'crypto', value: 'TXyz', masked: false, checksum: 'none' },
} as const;

describe('cues', () => {
  test.each([
    ['strong, below low', { purpose: '刷单', amount: sum(200) }, noFacts, ['strong-cue 4 0 6 刷单']],
    ['strong, from low on', { purpose: '请转到安全账户' }, noFacts, ['strong-cue 4 4 6 安全账户']],
    [
      'strong, amount not read',
      { purpose: 'unlock fee', amount: null },
      noFacts,
      ['strong-cue 4 4 6 unlock fee'],
    ],
    ['strong, in the name', { payee: { ...lina, name: '刷单工作室' } }, noFacts, ['strong-cue 4 4 6 刷单']],
    ['strong, to a known payee', { purpose: '刷单' }, known, ['strong-cue 4 4 6 刷单']],
    ['strong, at a shop', { purpose: '刷单', kind: 'purchase' }, noFacts, ['strong-cue 4 4 6 刷单']],
    [
      'strong, allow-listed',
      { purpose: '刷单' },
      { ...noFacts, allowListed: true },
      ['strong-cue 4 4 6 刷单'],
    ],
    ['medium', { purpose: '保证金' }, noFacts, ['medium-cue 3 0 6 保证金']],
    ['medium, to a known payee', { purpose: '保证金' }, known, ['medium-cue 3 0 2 保证金']],
    ['medium, routine', { purpose: '保证金' }, routine, ['medium-cue 3 0 1 保证金']],
    [
      'medium, routine, half as much again',
      { purpose: '保证金', amount: sum(1500) },
      routine,
      ['medium-cue 3 0 1 保证金'],
    ],
    [
      'medium, routine, but more',
      { purpose: '保证金', amount: sum(1500.01) },
      routine,
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, routine, amount not read',
      { purpose: '保证金', amount: null },
      routine,
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, a shop that is paid often',
      { purpose: '保证金', payee: { ...lina, holder: 'business' }, amount: sum(1100) },
      { ...routine, vouched: false },
      ['medium-cue 3 0 1 保证金'],
    ],
    [
      'medium, a person who is paid often',
      { purpose: '保证金', amount: sum(1100) },
      { ...routine, vouched: false },
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, a shop that is paid often, from mid on',
      { purpose: '保证金', payee: { ...lina, holder: 'business' }, amount: sum(6000) },
      { ...routine, vouched: false, largest: sum(6000) },
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, vouched, paid five times',
      { purpose: '保证金' },
      { ...routine, paid: 5 },
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, of the family, paid three times',
      { purpose: '保证金' },
      { ...routine, paid: 3, declared: { relationship: 'family', at: 0 } },
      ['medium-cue 3 0 1 保证金'],
    ],
    [
      'medium, of the family, paid twice',
      { purpose: '保证金' },
      { ...routine, paid: 2, declared: { relationship: 'family', at: 0 } },
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, vouched, only met on a screen',
      { purpose: '保证金' },
      { ...routine, declared: { relationship: 'online-only', at: 0 } },
      ['medium-cue 3 0 6 保证金'],
    ],
    [
      'medium, vouched, of a statement',
      { purpose: '保证金' },
      { ...routine, told: 'by-account' },
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, vouched, grown',
      { purpose: '保证金' },
      { ...routine, grown: true },
      ['medium-cue 3 0 2 保证金'],
    ],
    [
      'medium, vouched, never paid',
      { purpose: '保证金' },
      { ...noFacts, vouched: true },
      ['medium-cue 3 0 2 保证金'],
    ],
    ['strong, routine', { purpose: '刷单' }, routine, ['strong-cue 4 4 6 刷单']],
    ['medium, allow-listed', { purpose: '公证费' }, { ...noFacts, allowListed: true }, []],
    [
      'medium, at a shop',
      { purpose: 'gift card', kind: 'purchase', payee: { ...lina, account: null } },
      noFacts,
      [],
    ],
    ['weak', { purpose: '垫付' }, noFacts, ['weak-cue 1 0 6 垫付']],
    ['weak, to a known payee', { purpose: '垫付' }, known, []],
    ['weak, three times the largest', { purpose: '垫付', amount: sum(3000) }, known, ['weak-cue 1 0 6 垫付']],
    ['weak, not quite three times the largest', { purpose: '垫付', amount: sum(2999.99) }, known, []],
    ['weak, changed account', { purpose: '垫付' }, otherAccount, ['weak-cue 1 0 6 垫付']],
    ['weak, allow-listed', { purpose: '手续费' }, { ...noFacts, allowListed: true }, []],
    ['three weak ones', { purpose: '垫付 过账 开户费' }, noFacts, ['weak-cue 2 0 6 垫付']],
    ['one weak word twice', { purpose: '垫付，垫付' }, noFacts, ['weak-cue 1 0 6 垫付']],
    ['only the highest', { purpose: '刷单 保证金' }, noFacts, ['strong-cue 4 4 6 刷单']],
    [
      'weak beside medium',
      { purpose: '走账 垫付' },
      noFacts,
      ['medium-cue 3 0 6 走账', 'weak-cue 1 0 6 垫付'],
    ],
    ['as it was written', { purpose: '请 刷 單 吧' }, noFacts, ['strong-cue 4 4 6 刷 單']],
    [
      'a hospital, on its bill',
      { purpose: '住院费', kind: 'bill', payee: { ...acme, name: '协和医院' } },
      noFacts,
      [],
    ],
    [
      'a hospital, to a person',
      { purpose: '住院费', payee: { ...lina, name: '协和医院' } },
      noFacts,
      ['medium-cue 3 0 6 住院费'],
    ],
    [
      'a person behind a shop',
      { payee: { ...lina, name: '百货店(个人收款)' }, purpose: '手机' },
      noFacts,
      ['medium-cue 3 0 6 个人收款'],
    ],
    ['a masked name', { payee: { ...lina, name: '***' } }, noFacts, []],
    [
      'a shop, nothing about a person',
      { payee: { ...lina, name: '兴旺商行' }, purpose: '水果' },
      noFacts,
      [],
    ],
  ] as const)('%s', (_, transfer, payee, wanted) => {
    expect(brief(transfer, payee)).toEqual(wanted);
  });

  test('a finding names the word and the scam', () => {
    expect(found({ purpose: '请转到安全账户' })[0]?.facts).toEqual([
      { kind: 'text', text: '安全账户' },
      { kind: 'text', text: 'safe_account' },
    ]);
  });
});

describe('rents', () => {
  test.each([
    ['a deposit', { purpose: '押金', amount: sum(9000) }, 3],
    ['a deposit, medium', { purpose: '租房定金', amount: sum(9000) }, 3],
    ['with a loan', { purpose: '贷款 押金', amount: sum(9000) }, 4],
    ['with a prepayment', { purpose: '预付款 押金', amount: sum(9000) }, 4],
    ['with another medium word', { purpose: '押金 走账', amount: sum(9000) }, 4],
    ['with a strong word', { purpose: '押金 刷单', amount: sum(9000) }, 5],
    ['very high', { purpose: '租房定金', amount: sum(60_000) }, 5],
    ['a rent', { purpose: '房租', amount: sum(9000) }, 3],
  ] as const)('%s', (_, transfer, tier) => {
    expect(tierOf(transfer)).toBe(tier);
  });

  test('a rent from mid on brings up the question and weighs nothing', () => {
    expect(brief({ purpose: '房租', amount: sum(9000) })).toEqual(['weak-cue 0 0 3 房租']);
    expect(brief({ purpose: '房租', amount: sum(2000) })).toEqual([]);
    expect(brief({ purpose: '房租', amount: sum(9000), payee: acme })).toEqual([]);
  });
});

describe('pairs', () => {
  test.each([
    ['refund', { purpose: 'refund order 12' }, noFacts, ['pair 4 4 6 refund']],
    ['refund, to a known payee', { purpose: 'refund order 12' }, known, ['pair 3 0 2 refund']],
    ['refund, paid three times', { purpose: 'refund 12' }, paidBefore(3, 1000), ['pair 3 0 2 refund']],
    [
      'refund, trusted and paid twice',
      { purpose: 'refund 12' },
      { ...paidBefore(2, 1000), vouched: true },
      ['pair 4 4 6 refund'],
    ],
    ['refund policy', { purpose: 'refund policy' }, noFacts, []],
    ['no refund', { purpose: 'not a refund' }, noFacts, []],
    ['refund on a bill', { purpose: 'refund', kind: 'bill' }, noFacts, []],
    ['a fee for a loan', { purpose: 'loan fee' }, noFacts, ['pair 4 4 6 fee']],
    ['a fee for a loan, to a business', { purpose: 'loan fee', payee: acme }, noFacts, []],
    [
      'a fee for a loan, holder unknown',
      { purpose: 'loan fee', payee: unknown },
      noFacts,
      ['pair 4 4 6 fee'],
    ],
    ['a fee alone', { purpose: 'fee' }, noFacts, []],
    ['a tax to withdraw, paid twice', { purpose: '提现 个税' }, paidBefore(2, 1000), ['pair 4 4 6 个税']],
    [
      'a tax first, then one may withdraw, to a business paid twice',
      { purpose: '提现 先交 个税', payee: acme },
      paidBefore(2, 1000),
      ['pair 4 4 6 个税'],
    ],
    [
      'a tax to withdraw, to a business paid twice',
      { purpose: '提现 个税', payee: acme },
      paidBefore(2, 1000),
      ['pair 3 0 4 个税'],
    ],
    [
      'what is verified before it pays out, by a business paid twice',
      { purpose: 'verification before payout', payee: acme },
      paidBefore(2, 1000),
      ['pair 4 4 6 verification'],
    ],
    ['a tax to withdraw, paid often', { purpose: '提现 个税' }, known, []],
    ['a fee for a withdrawal', { purpose: '提现 手续费' }, noFacts, ['strong-cue 4 4 6 提现 手续费']],
    ['police', { purpose: '派出所要求' }, noFacts, ['pair 4 4 6 派出所']],
    ['police, to a business', { purpose: '派出所要求', payee: acme }, noFacts, []],
    [
      'a new account of a known name',
      { purpose: '新账号', payee: acme },
      otherAccount,
      ['pair 4 4 6 新账号'],
    ],
    ['a new account of someone new', { purpose: '新账号', payee: acme }, noFacts, []],
    ['an investment', { purpose: '投资款' }, noFacts, ['pair 4 4 6 投资']],
    ['an investment with a business', { purpose: '投资款', payee: acme }, noFacts, []],
    [
      'gift cards for the office',
      { purpose: 'gift cards for the office' },
      noFacts,
      ['pair 4 4 6 gift cards'],
    ],
    ['gift cards', { purpose: 'gift cards' }, noFacts, ['medium-cue 3 0 6 gift cards']],
    [
      'an invoice, high',
      { purpose: 'invoice', amount: sum(10_000), payee: acme },
      noFacts,
      ['pair 3 0 4 invoice'],
    ],
    [
      'an invoice below',
      { purpose: 'invoice', amount: sum(9999), payee: acme },
      noFacts,
      ['weak-cue 1 0 4 invoice'],
    ],
    ['a prize', { purpose: 'jackpot', payee: acme }, noFacts, ['pair 4 4 6 jackpot']],
    ['an invoice below mid', { purpose: 'invoice', payee: acme }, noFacts, []],
    ['lending', { purpose: '借款' }, noFacts, ['pair 3 0 6 借款']],
    ['lending, said otherwise', { purpose: '借我点' }, noFacts, ['pair 3 0 6 借']],
    ['paying back', { purpose: '还借款' }, noFacts, []],
    ['paid back', { purpose: '借你的钱还了' }, noFacts, []],
    ['a raffle', { purpose: 'raffle prizes', payee: acme }, noFacts, []],
    ['near the court', { purpose: '法院附近房租' }, noFacts, []],
    ['lending, to a known payee', { purpose: '借我点' }, known, []],
    ['a loan paid ahead', { purpose: 'anticipo para el crédito' }, noFacts, ['pair 4 4 6 anticipo']],
    ['a loan paid ahead, to a business', { purpose: 'anticipo crédito', payee: acme }, noFacts, []],
    ['paid ahead', { purpose: 'anticipo reforma' }, noFacts, []],
    ['money an officer counts', { purpose: '书记官要清点' }, noFacts, ['pair 4 4 6 清点']],
    ['money an officer counts, to a business', { purpose: '书记官要清点', payee: acme }, noFacts, []],
    [
      'held back until more comes',
      { purpose: 'nap them, tien dang bi treo' },
      noFacts,
      ['pair 4 4 6 tien dang bi treo'],
    ],
    ['held back', { purpose: 'tiền đang bị treo' }, noFacts, []],
    ['a wrong number for a loan', { purpose: '网贷卡号填错' }, noFacts, ['pair 4 4 6 卡号填错']],
    [
      'a wrong number for a loan given back',
      { purpose: '还款网贷卡号填错' },
      noFacts,
      ['pair 3 0 6 卡号填错'],
    ],
    ['wrong details for a loan', { purpose: '网贷说资料填错' }, noFacts, ['pair 4 4 6 资料填错']],
    ['wrong details for a loan given back', { purpose: '网贷还款资料填错' }, noFacts, []],
    ['wrong details', { purpose: '资料填错' }, noFacts, []],
    [
      'watched and told what to press',
      { purpose: 'sees my screen, tells me what to press' },
      noFacts,
      ['pair 4 4 6 sees my screen'],
    ],
    ['watched', { purpose: 'sees my screen' }, noFacts, []],
    [
      'goods stuck at the customs, to a business',
      { purpose: '货卡在海关 放行就退', payee: acme },
      noFacts,
      ['pair 3 0 4 海关'],
    ],
    ['a proof for a loan', { purpose: '放款前验证' }, noFacts, ['pair 4 4 6 验证']],
    ['a proof for damages', { purpose: '航班理赔认证' }, noFacts, ['pair 4 4 6 认证']],
    ['a proof for damages, to a business', { purpose: '航班理赔认证', payee: acme }, noFacts, []],
    ['a proof alone', { purpose: '学历认证' }, noFacts, []],
    ['damages alone', { purpose: '车祸赔偿' }, noFacts, []],
    ['a fee for damages', { purpose: '补贴手续费' }, noFacts, ['pair 4 4 6 手续费']],
    [
      'a tax on a withdrawal',
      { purpose: 'налог на вывод' },
      noFacts,
      ['pair 4 4 6 налог', 'does-not-suit-payee 2 0 3 налог'],
    ],
    [
      'a tax on a withdrawal, to a business',
      { purpose: 'налог на вывод', payee: acme },
      noFacts,
      ['pair 3 0 4 налог'],
    ],
    ['winnings unlocked', { purpose: 'sblocco vincita', payee: acme }, noFacts, ['pair 4 4 6 vincita']],
    ['a commission unlocked', { purpose: 'unlock my commission' }, noFacts, ['pair 4 4 6 unlock']],
    [
      'tasks that are topped up',
      { purpose: 'nap them lay hoa hong', payee: acme },
      noFacts,
      ['pair 4 4 6 nap them'],
    ],
    ['tasks topped up, paid three times', { purpose: '充值做任务' }, known, ['medium-cue 3 0 2 做任务']],
    ['tasks topped up, on a bill', { purpose: 'top up task', kind: 'bill' }, noFacts, []],
    ['a phone topped up', { purpose: '话费充值' }, noFacts, []],
    ['an account unlocked', { purpose: 'desbloqueo de cuenta' }, noFacts, ['pair 3 0 6 desbloqueo']],
    ['an account unlocked, to a business', { purpose: 'desbloqueo cuenta', payee: acme }, noFacts, []],
    ['a phone unlocked', { purpose: 'desbloqueo móvil' }, noFacts, []],
    ['a number typed wrong', { purpose: '银行卡号填错了' }, noFacts, ['pair 3 0 6 卡号填错']],
    ['a number typed wrong, known', { purpose: '银行卡号填错了' }, known, []],
    ['the parent and the number', { purpose: 'maman nouveau num' }, noFacts, ['pair 3 0 6 nouveau num']],
    ['the parent and the number, known', { purpose: 'maman nouveau num' }, known, []],
    ['a number alone', { purpose: 'nouveau num' }, noFacts, []],
    ['a phone and a greeting', { purpose: 'mama soy yo movil nuevo' }, noFacts, ['pair 3 0 6 movil nuevo']],
    ['a phone for the mother', { purpose: 'movil nuevo para mama' }, noFacts, []],
    ['a bail after an accident', { purpose: 'Kaution Unfall' }, noFacts, ['pair 4 4 6 Kaution']],
    ['a bail, to a business', { purpose: 'Kaution Unfall', payee: acme }, noFacts, []],
    ['a deposit', { purpose: 'Kaution' }, noFacts, []],
    ['a parcel at the customs', { purpose: '海关 包裹' }, noFacts, ['pair 3 0 6 海关']],
    ['a parcel at the customs, to a business', { purpose: '海关 包裹', payee: acme }, noFacts, []],
    ['beside the customs', { purpose: '海关附近包裹' }, noFacts, []],
    ['a parcel', { purpose: '寄包裹' }, noFacts, []],
    ['the tax office', { purpose: 'HMRC arrears' }, noFacts, ['pair 3 0 6 HMRC']],
    [
      'the tax office, under its own name',
      { purpose: 'HMRC arrears', payee: { ...unknown, name: 'HMRC Cumbernauld' } },
      noFacts,
      [],
    ],
    ['a loan insured', { purpose: 'страховка кредит' }, noFacts, ['pair 3 0 6 страховка']],
    ['a loan insured, to a business', { purpose: 'страховка кредит', payee: acme }, noFacts, []],
    ['an insurance', { purpose: 'seguro coche' }, noFacts, []],
    ['a deposit for tasks', { purpose: 'tareas depósito' }, noFacts, ['pair 3 0 6 depósito']],
    ['a deposit for tasks, to a business', { purpose: 'tareas depósito', payee: acme }, noFacts, []],
    ['a blocked account', { purpose: 'Konto gesperrt' }, noFacts, ['pair 3 0 6 Konto gesperrt']],
    ['a blocked account, to a business', { purpose: 'Konto gesperrt', payee: acme }, noFacts, []],
    ['a fee for a blocked account', { purpose: 'Gebühr Konto gesperrt' }, noFacts, ['pair 4 4 6 Gebühr']],
    ['a wallet proved', { purpose: 'verify wallet' }, noFacts, ['pair 3 0 6 wallet']],
    ['a wallet proved, to a business', { purpose: 'verify wallet', payee: acme }, noFacts, []],
    ['a wallet', { purpose: 'leather wallet' }, noFacts, []],
    ['a fee for winnings', { purpose: 'ganancias tasa' }, noFacts, ['pair 4 4 6 tasa']],
    ['the tax office, known', { purpose: 'HMRC arrears' }, known, []],
  ] as const)('%s', (_, transfer, payee, wanted) => {
    expect(brief(transfer, payee)).toEqual(wanted);
  });
});

describe('a refund that a company sends', () => {
  const company = resolveSettings({ profile: 'business' }, { preset: {}, fixed: {} });
  const codesOf = (units: number, settings: Settings) =>
    runRules(purposeRules, {
      ...subjectOf({ purpose: 'refund order 12', amount: sum(units) }),
      band: bandOf(settings, sum(units)),
      settings,
    }).map(({ code }) => code);

  test.each([
    ['is no cue below mid', 2999, company, []],
    ['is one from mid on', 3000, company, ['purpose/pair']],
    ['is one for a person', 2999, defaultSettings, ['purpose/pair']],
  ] as const)('%s', (_, units, settings, codes) => {
    expect(codesOf(units, settings)).toEqual(codes);
  });
});

describe('the reason and the payee', () => {
  test.each([
    ['tax to a person', { purpose: 'tax 2026' }, noFacts, ['does-not-suit-payee 2 0 3 tax']],
    ['tax to an office', { purpose: 'tax 2026', payee: acme }, noFacts, []],
    ['tax to a known person', { purpose: 'tax 2026' }, known, []],
    [
      'for mother, to a shop',
      { purpose: '给妈妈', payee: { ...acme, name: '兴旺商行' } },
      noFacts,
      ['does-not-suit-payee 2 0 3 妈妈'],
    ],
    [
      'salary to a wallet',
      { purpose: 'salary', payee: wallet },
      noFacts,
      ['does-not-suit-payee 1 0 3 salary'],
    ],
    ['salary to a bank', { purpose: 'salary' }, noFacts, []],
    ['goods to a person', { purpose: '货款' }, noFacts, ['does-not-suit-payee 1 0 3 货款']],
    ['goods for a trifle', { purpose: '货款', amount: sum(499) }, noFacts, []],
    [
      'goods from the low limit on',
      { purpose: '货款', amount: sum(500) },
      noFacts,
      ['does-not-suit-payee 1 0 3 货款'],
    ],
    ['goods to a business', { purpose: '货款', payee: acme }, noFacts, []],
    ['no reason, someone new', { purpose: null }, noFacts, ['missing 0 0 6']],
    ['an empty reason', { purpose: ' ' }, noFacts, ['missing 0 0 6']],
    ['no reason, known', { purpose: null }, known, []],
    ['no reason, at a shop', { purpose: null, kind: 'purchase' }, noFacts, []],
    ['no reason, crypto', { purpose: null, payee: wallet }, noFacts, []],
  ] as const)('%s', (_, transfer, payee, wanted) => {
    expect(brief(transfer, payee)).toEqual(wanted);
  });

  test('goods to a person ask for a pause, and no hour', () => {
    expect(tierOf({ purpose: '货款', amount: sum(5000) })).toBe(3);
  });
});

test('ordinary reasons change no tier of a known payee, and lift no one new beyond one step', () => {
  for (const purpose of Object.values(ordinary).flat()) {
    expect(tierOf({ purpose }, known)).toBe(0);
    expect(tierOf({ purpose, amount: sum(1000) })).toBeLessThanOrEqual(3);
  }
});

const terms = Object.entries(lexicon)
  .filter(([key]) => key.includes(' purpose') && key.endsWith('literal'))
  .flatMap(([, list]) => list);

test('a weak word counts beside a pair, whichever of two pairs is shown', () => {
  const tier = (purpose: string): number => tierOf({ payee: wallet, amount: sum(0), purpose });
  expect([tier('会员费，投資グループ'), tier('会员费，投資グループ，pinjol')]).toEqual([5, 5]);
});

test('one cue more never lowers the tier', () => {
  const facts = fc.constantFrom(noFacts, known, otherAccount, paidBefore(1, 1000), {
    ...noFacts,
    allowListed: true,
  });
  const people = fc.constantFrom(lina, acme, unknown, wallet);
  const words = fc.array(fc.constantFrom(...terms, ...Object.values(ordinary).flat()), { maxLength: 3 });
  fc.assert(
    fc.property(
      facts,
      people,
      words,
      fc.constantFrom(...terms),
      fc.nat(80_000),
      (payee, who, said, term, units) => {
        const transfer = { payee: who, amount: sum(units) };
        const before = tierOf({ ...transfer, purpose: said.join('，') }, payee);
        expect(tierOf({ ...transfer, purpose: [...said, term].join('，') }, payee)).toBeGreaterThanOrEqual(
          before,
        );
      },
    ),
    { numRuns: 300 },
  );
});

const warnings = [
  '谨防诈骗 ',
  '谨防',
  'beware of scams: ',
  'beware of the ',
  'Vorsicht vor ',
  'cuidado con ',
  'awas ',
];
const alarming = Object.entries(lexicon).flatMap(([key, terms]) =>
  key.includes(' literal') && key.includes('purpose') ? terms : [],
);

test('to someone new a warning before a word lowers no tier', () => {
  const lowered = alarming
    .map((term, at) => [term, `${warnings[at % warnings.length]}${term}`] as const)
    .filter(([term, warned]) => tierOf({ purpose: warned }) < tierOf({ purpose: term }));
  expect(alarming.length).toBeGreaterThan(400);
  expect(lowered).toEqual([]);
});

test.each([
  ['to someone new', { purpose: '谨防刷单' }, noFacts, ['strong-cue 4 4 6 刷单']],
  ['to someone new, denied', { purpose: '不是刷单' }, noFacts, ['strong-cue 4 4 6 刷单']],
  ['to someone known', { purpose: '谨防刷单' }, known, []],
  ['to a business that prints', { purpose: '谨防刷单 宣传册', payee: acme }, noFacts, []],
  [
    'to a business for more than a week',
    { purpose: '谨防刷单', payee: acme, amount: sum(3000) },
    noFacts,
    ['strong-cue 4 4 6 刷单'],
  ],
] as const)('a word that is warned of, %s', (_, transfer, payee, wanted) => {
  expect(brief(transfer, payee)).toEqual(wanted);
});

test.each([
  ['a flight, from a person', { purpose: 'flight ticket' }, ['medium-cue 3 0 6 flight ticket']],
  ['a flight, from a business', { purpose: 'flight ticket', payee: acme }, []],
  [
    'a flight, from a business, for more than a week',
    { purpose: 'flight ticket', payee: acme, amount: sum(3000) },
    ['medium-cue 3 0 6 flight ticket'],
  ],
  ['a notary, by transfer', { purpose: '公证费', payee: { ...acme, name: '静安公证处' } }, []],
  [
    'a notary, for much',
    { purpose: '公证费', payee: { ...acme, name: '静安公证处' }, amount: sum(10000) },
    ['medium-cue 3 0 6 公证费'],
  ],
] as const)('%s', (_, transfer, wanted) => {
  expect(brief(transfer)).toEqual(wanted);
});

test.each([
  ['a gift to a person, from a link', {}, true, [1]],
  ['a gift to a person', {}, false, []],
  ['a gift to a foundation, from a link', { payee: { ...lina, holder: 'business' } }, true, []],
] as const)('%s', (_, transfer, fromLink, expected) => {
  const signals = { ...noSignals, fromLink };
  const subject = subjectOf({ purpose: '水灾捐款', ...transfer }, noFacts, defaultSettings, { signals });
  const suits = runRules(purposeRules, subject).filter(({ code }) => code === 'purpose/does-not-suit-payee');
  expect(suits.map(({ points }) => points)).toEqual(expected);
});
