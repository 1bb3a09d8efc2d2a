// Every finding code comes out of an assessment: one attempt that shows each, so that no rule is left out of the whole.
import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { type FindingCode, findingCodes } from '../../../src/findings/finding.ts';
import type { Said } from '../../../src/findings/said.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noPast, noRecent, type Recent } from '../../../src/payees/past.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import type { Moment } from '../../../src/transfer/moment.ts';
import { noSignals, type Signals } from '../../../src/transfer/signals.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { attemptOf, card, DAY, lina, noon, paidBefore, sum, transferOf } from '../samples.ts';

/** What is changed in a transfer to Li Na of CNY 1,000 for rent, at noon, whom nobody has paid. */
interface Shown {
  readonly transfer?: Partial<Transfer>;
  readonly payee?: Partial<PayeeFacts>;
  readonly recent?: Partial<Recent>;
  readonly signals?: Partial<Signals>;
  readonly said?: Said;
  readonly at?: Moment;
  readonly settings?: Partial<Settings>;
}

const known = paidBefore(3, 1000);
const before = { at: noon.epochMs - DAY, name: '李娜', account: '6217 **** 9999', amount: sum(300) };
const nobody = { name: null, account: null, institution: null, holder: 'unknown' } as const;
const crypto = { kind: 'crypto', value: '0x1234567890abcdef', masked: false, checksum: 'none' } as const;
const wallet = { ...nobody, account: crypto };
const alike = (kind: NonNullable<PayeeFacts['lookAlike']>['kind']): Shown => ({
  payee: { lookAlike: { kind, before, difference: null } },
});
const ceilings = { CNY: { once: 900, day: 900, week: 900 } };
const withdrawal = { kind: 'withdrawal', payee: wallet, amount: sum(9000, 'USDT') } as const;
const cancelled = (samePayee: boolean): Shown => ({
  recent: { cancelled: { at: noon.epochMs - 60_000, samePayee, amount: sum(9000) } },
});
/** Facts that cannot be read, as a fault of ours would leave them. */
const broken: PayeeFacts = Object.defineProperty({ ...noFacts }, 'blocked', {
  enumerable: true,
  get: () => {
    throw new Error('broken');
  },
});

const shownBy: Readonly<Record<Exclude<FindingCode, 'rule/could-not-check'>, Shown>> = {
  'payee/known': { payee: known },
  'payee/paid-before': { transfer: { amount: null }, payee: { ...known, largest: null } },
  'payee/vouched': { payee: { vouched: true } },
  'payee/own': { payee: { own: true } },
  'payee/saved': { signals: { savedPayee: true } },
  'payee/bank-says-match': { signals: { nameCheck: 'match' } },
  'payee/first-time': {},
  'payee/seldom-paid': { payee: paidBefore(1, 100) },
  'payee/grown': { payee: { ...paidBefore(4, 100), grown: true } },
  'payee/only-tried': { payee: paidBefore(1, 0.01) },
  'payee/not-read': { transfer: { payee: nobody } },
  'payee/known-name-new-account': { payee: { otherAccount: before } },
  'payee/one-digit-off': alike('one-digit'),
  'payee/two-digits-swapped': alike('two-swapped'),
  'payee/same-ends': alike('same-ends'),
  'payee/wrong-checksum': { transfer: { payee: { ...lina, account: { ...card, checksum: 'invalid' } } } },
  'payee/another-country': {
    transfer: {
      payee: { ...lina, account: { ...card, kind: 'iban', value: 'GB29NWBK60161331926819' } },
    },
    payee: { otherAccount: { ...before, account: 'DE89 •••• 3000' } },
  },
  'payee/another-institution': { payee: { ...known, institution: '建设银行' } },
  'payee/blocked': { payee: { blocked: true } },
  'payee/not-seen-lately': { payee: { ...known, last: { ...before, at: noon.epochMs - 181 * DAY } } },
  'payee/name-close': { payee: { ...known, otherName: { before, verdict: 'close' } } },
  'payee/name-different': { payee: { ...known, otherName: { before, verdict: 'different' } } },
  'payee/mixed-letters': { transfer: { payee: { ...lina, name: 'Pаypal' } } },
  'payee/hidden-marks': { transfer: { payee: { ...lina, name: 'Li\u200bNa' } } },
  'payee/looks-like-known-name': { payee: { imitates: before } },
  'payee/bank-says-close': { signals: { nameCheck: 'close' } },
  'payee/bank-says-no-match': { signals: { nameCheck: 'no-match' } },
  'payee/bank-cannot-check': { signals: { nameCheck: 'unavailable' } },
  'payee/name-is-number': { transfer: { payee: { ...lina, name: '13800138000' } } },
  'payee/role-word': { transfer: { payee: { ...lina, name: '京东客服' } } },
  'payee/frames-disagree': {
    signals: { frames: { amount: null, payee: { own: '李娜', other: '王强' } } },
  },
  'payee/earlier-step': { signals: { earlier: { payee: true, purpose: false } } },
  'purpose/earlier-step': { signals: { earlier: { payee: false, purpose: true } } },
  'amount/not-read': { transfer: { amount: null } },
  'amount/disagree': {
    signals: { frames: { amount: { own: sum(1000), other: sum(100) }, payee: null } },
  },
  'amount/summary-differs': { signals: { otherAmounts: [sum(100)] } },
  'amount/above-ceiling': { settings: { ceilings } },
  'amount/two-people': { settings: { twoPeopleFrom: { CNY: 1 } } },
  'amount/day-ceiling': { settings: { ceilings } },
  'amount/week-ceiling': { settings: { ceilings } },
  'amount/three-times-largest': { payee: paidBefore(3, 300) },
  'amount/ten-times-largest': { payee: paidBefore(3, 100) },
  'amount/ten-times-usual': { payee: { ...paidBefore(3, 100), largest: sum(900) } },
  'amount/unit-slip': { transfer: { amount: sum(10_000_000) }, payee: known },
  'amount/tenth-of-usual': { payee: { ...paidBefore(3, 10_000), spread: sum(0) } },
  'amount/repeated-digit': { transfer: { amount: sum(5500) }, payee: paidBefore(3, 500) },
  'amount/same-digits': { transfer: { amount: sum(55_555) } },
  'amount/same-again': { recent: { samePaidAt: noon.epochMs - 60_000 } },
  'amount/adds-up': { recent: { newPayeesDay: { count: 1, sum: sum(9500) } } },
  'amount/several-new-payees': { recent: { newPayeesHour: { count: 2, sum: sum(5000) } } },
  'amount/just-under': { transfer: { amount: sum(4980) } },
  'amount/other-currency': { transfer: { purpose: 'deposit USD 500' } },
  'amount/fee': { signals: { fee: sum(300) } },
  'amount/half-of-savings': { said: { share: 0.6 } },
  'amount/most-of-balance': { signals: { balance: sum(1000) } },
  'amount/differs-from-message': { signals: { message: '房租10000元' } },
  'amount/differs-from-purpose': { transfer: { purpose: '房租10000' } },
  'amount/looks-like-code': { transfer: { amount: sum(482_913), purpose: null } },
  'amount/looks-like-account': { transfer: { amount: sum(12_233), purpose: null } },
  'purpose/strong-cue': { transfer: { purpose: '安全账户' } },
  'purpose/medium-cue': { transfer: { purpose: '保证金' } },
  'purpose/weak-cue': { transfer: { purpose: '押金' } },
  'purpose/pair': { transfer: { purpose: '退款', payee: { ...lina, name: '客服专员' } } },
  'purpose/does-not-suit-payee': { transfer: { purpose: '税款' } },
  'purpose/missing': { transfer: { purpose: null } },
  'account-type/crypto': { transfer: withdrawal },
  'account-type/instant-rail': {
    transfer: {
      amount: sum(5000),
      payee: { ...lina, account: { ...card, kind: 'email', value: 'lina@example.com' } },
    },
  },
  'account-type/new-crypto-address': { transfer: withdrawal },
  'account-type/first-crypto-withdrawal': { transfer: withdrawal },
  'account-type/bill-to-person': { transfer: { kind: 'bill' } },
  'account-type/prepaid': { transfer: { payee: { ...lina, institution: 'Green Dot' } } },
  'relationship/authority': { said: { relationship: 'authority' } },
  'relationship/online-only': { said: { relationship: 'online-only' } },
  'relationship/stranger': { said: { relationship: 'stranger' } },
  'relationship/never-met': { said: { met: false } },
  'relationship/called-back': { said: { calledBack: true } },
  'relationship/ask-again': {
    payee: { ...known, declared: { relationship: 'family', at: noon.epochMs - 181 * DAY } },
  },
  'anomaly/site-warns': { signals: { prompts: ['该账户存在风险'] } },
  'anomaly/site-reminds': { signals: { prompts: ['请核实对方身份'] } },
  'anomaly/night': { at: { ...noon, offsetMinutes: noon.offsetMinutes + 12 * 60 } },
  'anomaly/burst': { recent: { hour: { count: 5, sum: null } } },
  'anomaly/cancelled-smaller': cancelled(true),
  'anomaly/cancelled-other-payee': cancelled(false),
  'anomaly/pasted-differs': { signals: { pasted: 'different' } },
  'anomaly/imitates': { signals: { imitates: 'icbc.com.cn' } },
  'anomaly/mixed-letters': { signals: { oddHost: 'mixed-letters' } },
  'anomaly/bare-address': { signals: { oddHost: 'ip-address' } },
  'anomaly/not-https': { signals: { insecure: true } },
  'anomaly/from-link': { signals: { fromLink: true } },
  'anomaly/cheap-host': { transfer: { site: 'pay.example.top' } },
  'anomaly/recovery-after-loss': {
    transfer: { purpose: '追款费' },
    recent: { lossAt: noon.epochMs - DAY },
  },
  'anomaly/guided': { said: { guided: true } },
  'anomaly/hurried': { said: { hurried: true } },
  'anomaly/screen-seen': { said: { screenSeen: true } },
  'anomaly/prepaid-to-withdraw': { said: { prepaidToWithdraw: true } },
  'anomaly/callers-idea': { said: { idea: 'caller' } },
  'anomaly/online-idea': { said: { idea: 'online' } },
};

function codesOf(shown: Shown, payee: PayeeFacts = { ...noFacts, ...shown.payee }): readonly FindingCode[] {
  const { findings } = assess(
    {
      ...attemptOf(transferOf(shown.transfer)),
      signals: { ...noSignals, ...shown.signals },
      said: shown.said ?? {},
      at: shown.at ?? noon,
    },
    { ...noPast, payee, recent: { ...noRecent, ...shown.recent } },
    { ...defaultSettings, ...shown.settings },
  );
  return findings.map(({ code }) => code);
}

test.each(Object.entries(shownBy))('%s', (code, shown) => {
  expect(codesOf(shown)).toContain(code);
});

test('a rule that fails is a finding, and the others still speak', () => {
  const codes = codesOf({}, broken);
  expect(codes).toContain('rule/could-not-check');
  expect(codes).toContain('payee/first-time');
});

test('none comes of its own accord but that the payee is new', () => {
  expect(codesOf({})).toEqual(['payee/first-time']);
  expect(new Set([...Object.keys(shownBy), 'rule/could-not-check'])).toEqual(new Set(findingCodes));
});
