// The anomaly confirm: the site's words, the hour, what happened just before, how the page was come by.
import { describe, expect, test } from 'vitest';
import { anomalyRules } from '../../../src/confirms/anomaly.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import type { Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noRecent, type Recent } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { noSignals, type Signals } from '../../../src/transfer/signals.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { found } from '../found.ts';
import { DAY, lina, noon, paidBefore, subjectOf, sum } from '../samples.ts';

const MINUTE = 60_000;
const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(anomalyRules, code, subject);
const seeing = (
  signals: Partial<Signals>,
  transfer: Partial<Transfer> = {},
  facts: PayeeFacts = noFacts,
): Subject => subjectOf(transfer, facts, defaultSettings, { signals: { ...noSignals, ...signals } });
const lately = (
  recent: Partial<Recent>,
  transfer: Partial<Transfer> = {},
  facts: PayeeFacts = noFacts,
): Subject => subjectOf(transfer, facts, defaultSettings, { recent: { ...noRecent, ...recent } });

describe("the site's own words", () => {
  test.each([
    ['该账户存在风险，请核实', true],
    ['对方账户被多次举报', true],
    ['收款人涉嫌欺诈', true],
    ['疑似詐騙帳戶', true],
    ['This account has been reported', true],
    ['This payee could be a scam', true],
    ['请核实对方身份', false],
    ['谨防电信诈骗，涉嫌违法必究', false],
    ['Beware of suspicious calls', false],
    ['Check the details before you pay', false],
  ])('%s: of this payment %s', (prompt, pointed) => {
    const subject = seeing({ prompts: [prompt] });
    expect(of('anomaly/site-warns', subject)).toEqual(pointed ? [3, 3, prompt] : null);
    expect(of('anomaly/site-reminds', subject)).toEqual(pointed ? null : [1, 0, prompt]);
  });

  test.each([
    '该账户已被列入涉诈账户名单',
    '请警惕：收款账户已被反诈中心标记为诈骗账户',
    '该收款人为涉诈人员',
    '此帳戶與詐騙通報紀錄相符',
    '收款戶口與「防騙視伏器」紀錄吻合',
    'This payee has been reported for fraud. Do not send money.',
    'Stop: the recipient matches a confirmed scam account',
    'Esta cuenta fue reportada por fraude',
    'A chave foi denunciada por golpe',
    'Ce compte est signalé pour fraude',
    'Dieses Konto wurde als betrügerisch gemeldet, bitte überweisen Sie nicht',
    'Questo conto risulta segnalato per truffa',
    'Счёт получателя числится в базе мошенников',
    'Bu hesap dolandırıcılık nedeniyle bildirilmiştir',
    'Konto odbiorcy zgłoszone jako oszustwo',
    'Deze rekening is bekend bij oplichting',
    'この口座は詐欺に使われたと報告されています',
    '이 계좌는 사기 신고 계좌입니다',
    'Tài khoản này có trong danh sách lừa đảo',
    'Rekening penerima dilaporkan sebagai penipuan',
    'บัญชีนี้ถูกแจ้งว่าเป็นบัญชีม้า',
    'यह खाता धोखाधड़ी में रिपोर्ट किया गया है',
    'الحساب مدرج في القائمة السوداء',
  ])('a register has this payee: %s', (prompt) => {
    expect(of('anomaly/site-warns', seeing({ prompts: ['Check twice', prompt] }))).toEqual([4, 4, prompt]);
  });

  test.each([
    '转账前请查询收款账户是否涉诈',
    '未发现该账户有涉诈记录',
    '如果对方账户涉诈，请拨打 96110',
    '轉帳前可用防騙視伏器查詢收款人',
    'Check whether the payee has been reported for fraud before you pay',
    'This payee is not listed as a scam',
    'Wenn der Empfänger als Betrüger bekannt ist, brechen Sie ab',
    'Si la cuenta fue reportada por fraude, no pague',
    'Scams are reported every day. Know your payee.',
    '如发现诈骗账户请举报',
    'この口座が詐欺に使われた可能性がある場合は連絡してください',
  ])('a register has nothing of this payee: %s', (prompt) => {
    const found = of('anomaly/site-warns', seeing({ prompts: [prompt] }));
    expect(found === null || found[1] === 3).toBe(true);
  });

  test('what a register has comes before a doubt', () => {
    const prompts = ['该账户存在异常', '该账户涉诈'];
    expect(of('anomaly/site-warns', seeing({ prompts }))).toEqual([4, 4, '该账户涉诈']);
  });

  test('none', () => {
    expect(of('anomaly/site-warns', seeing({}))).toBeNull();
    expect(of('anomaly/site-reminds', seeing({}))).toBeNull();
  });
});

test.each([
  ['22:59', 22 * 60 + 59, false],
  ['23:00', 23 * 60, true],
  ['00:00', 0, true],
  ['05:59', 5 * 60 + 59, true],
  ['06:00', 6 * 60, false],
])('%s on the own clock, wherever that is: night %s', (_, minutes, isNight) => {
  for (const offsetMinutes of [-720, -300, 0, 330, 480, 840]) {
    const epochMs = Date.UTC(2026, 10, 24) + (minutes - offsetMinutes) * MINUTE;
    const subject = subjectOf({}, noFacts, defaultSettings, { at: { epochMs, offsetMinutes } });
    expect(of('anomaly/night', subject)).toEqual(isNight ? [1, 0, epochMs] : null);
  }
});

test.each([
  [-30, true],
  [-90, false],
  [-24 * 60, true],
  [-18 * 60 - 1, true],
  [-18 * 60, false],
])('%d minutes before 1970: night %s', (minutes, isNight) => {
  const at = { epochMs: minutes * 60_000, offsetMinutes: 0 };
  const found = of('anomaly/night', subjectOf({}, noFacts, defaultSettings, { at }));
  expect(found !== null).toBe(isNight);
});

test('a clock before 1970 has nights too', () => {
  const at = { epochMs: -DAY + 2 * 60 * MINUTE, offsetMinutes: 0 };
  expect(of('anomaly/night', subjectOf({}, noFacts, defaultSettings, { at }))).not.toBeNull();
  const noonThen = { epochMs: -DAY / 2, offsetMinutes: 0 };
  expect(of('anomaly/night', subjectOf({}, noFacts, defaultSettings, { at: noonThen }))).toBeNull();
});

test.each([
  [4, null],
  [5, [1, 0, 5]],
])('%d payments within the hour', (count, expected) => {
  expect(of('anomaly/burst', lately({ hour: { count, sum: null } }))).toEqual(expected);
});

describe('tried again after a hold was cancelled', () => {
  const cancelled = (samePayee: boolean, minutesAgo = 5, units: number | null = 48_000): Partial<Recent> => ({
    cancelled: {
      at: noon.epochMs - minutesAgo * MINUTE,
      samePayee,
      amount: units === null ? null : sum(units),
    },
  });
  const at = (minutesAgo: number): number => noon.epochMs - minutesAgo * MINUTE;
  test.each([
    ['smaller', cancelled(true), { amount: sum(9000) }, [2, 0, '48000', at(5), '9000']],
    ['the same', cancelled(true), { amount: sum(48_000) }, null],
    ['half an hour ago', cancelled(true, 30), { amount: sum(9000) }, [2, 0, '48000', at(30), '9000']],
    ['longer ago', cancelled(true, 31), { amount: sum(9000) }, null],
    ['in another currency', cancelled(true), { amount: sum(9, 'USD') }, null],
    ['not read then', cancelled(true, 5, null), {}, null],
    ['not read now', cancelled(true), { amount: null }, null],
    ['to another', cancelled(false), { amount: sum(9000) }, null],
    ['nothing cancelled', {}, {}, null],
  ] as const)('%s', (_, recent, transfer, expected) => {
    expect(of('anomaly/cancelled-smaller', lately(recent, transfer))).toEqual(expected);
  });

  test.each([
    ['someone new', cancelled(false), noFacts, [1, 0, at(5), '李娜']],
    ['someone known', cancelled(false), paidBefore(3, 1000), null],
    ['the same', cancelled(true), noFacts, null],
    ['longer ago', cancelled(false, 31), noFacts, null],
    ['nothing cancelled', {}, noFacts, null],
  ] as const)('to another: %s', (_, recent, facts, expected) => {
    expect(of('anomaly/cancelled-other-payee', lately(recent, {}, facts))).toEqual(expected);
  });
});

describe('pasted', () => {
  test.each([
    ['different', 'different', {}, noFacts, [3, 4, '6222 •••• •••• 2233']],
    ['the same', 'same', {}, noFacts, null],
    ['not known', null, {}, noFacts, null],
    ['known account', 'different', {}, paidBefore(3, 1000), null],
    ['no account', 'different', { payee: { ...lina, account: null } }, noFacts, [3, 4, '李娜']],
  ] as const)('%s', (_, pasted, transfer, facts, expected) => {
    expect(of('anomaly/pasted-differs', seeing({ pasted }, transfer, facts))).toEqual(expected);
  });
});

test('how the page was come by', () => {
  const site = 'mybank.icbc.com.cn';
  expect(of('anomaly/imitates', seeing({ imitates: 'icbc.com.cn' }))).toEqual([4, 5, site, 'icbc.com.cn']);
  expect(of('anomaly/mixed-letters', seeing({ oddHost: 'mixed-letters' }))).toEqual([2, 3, site]);
  expect(of('anomaly/bare-address', seeing({ oddHost: 'ip-address' }))).toEqual([2, 3, site]);
  expect(of('anomaly/not-https', seeing({ insecure: true }))).toEqual([2, 2, site]);
  expect(of('anomaly/from-link', seeing({ fromLink: true }))).toEqual([1, 0, site]);
});

test.each([
  ['pay.example.top', noFacts, [1, 0, 'pay.example.top', '.top']],
  ['PAY.EXAMPLE.XYZ.', noFacts, [1, 0, 'PAY.EXAMPLE.XYZ.', '.xyz']],
  ['top.example.com', noFacts, null],
  ['pay.example.shop', noFacts, null],
  ['pay.example.top', paidBefore(5, 1000), null],
] as const)('the ending of %s', (site, payee, expected) => {
  expect(of('anomaly/cheap-host', subjectOf({ site }, payee))).toEqual(expected);
});

test.each([
  'anomaly/imitates',
  'anomaly/mixed-letters',
  'anomaly/bare-address',
  'anomaly/not-https',
  'anomaly/from-link',
] as const)('%s is silent on a page like any other', (code) => {
  expect(of(code, seeing({}))).toBeNull();
});

describe('recovery after a loss', () => {
  const lossAt = noon.epochMs - 30 * DAY;
  test.each([
    ['in the purpose', lossAt, { purpose: '追款费' }, [4, 5, lossAt]],
    ['in the name', lossAt, { payee: { ...lina, name: '网警追款' }, purpose: null }, [4, 5, lossAt]],
    ['something else', lossAt, { purpose: '房租' }, null],
    ['no purpose', lossAt, { purpose: null }, null],
    ['no name', lossAt, { payee: { ...lina, name: null } }, null],
    ['no loss', null, { purpose: '追款费' }, null],
    ['a year ago', noon.epochMs - 365 * DAY, { purpose: '追款费' }, [4, 5, noon.epochMs - 365 * DAY]],
    ['longer ago', noon.epochMs - 366 * DAY, { purpose: '追款费' }, null],
  ] as const)('%s', (_, at, transfer, expected) => {
    expect(of('anomaly/recovery-after-loss', lately({ lossAt: at }, transfer))).toEqual(expected);
  });
});
