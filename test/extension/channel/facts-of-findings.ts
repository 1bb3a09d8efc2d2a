// The facts of each finding as its rule gives them, and what its sentence must carry of them in every language.
import type { Fact, FindingCode } from '../../../src/findings/finding.ts';
import { sum } from '../../src/samples.ts';

const lastMay = new Date(new Date().getFullYear(), 4, 3).getTime();

const text = (of: string): Fact => ({ kind: 'text', text: of });
const number = (of: number): Fact => ({ kind: 'number', number: of });
const amount = (units: number): Fact => ({ kind: 'amount', amount: sum(units) });
const day: Fact = { kind: 'date', at: lastMay };
/** 2026-11-24 14:02 in Beijing. */
const hour: Fact = { kind: 'time', at: Date.UTC(2026, 10, 24, 6, 2), offsetMinutes: 480 };
const country = (of: string): Fact => ({ kind: 'country', country: of });

type Carried = readonly [facts: readonly Fact[], carried: readonly string[]];

const none: Carried = [[], []];
const name: Carried = [[text('Li Na')], ['Li Na']];
const nameAndDay: Carried = [
  [text('Li Na'), day],
  ['Li Na', '3'],
];
const times: Carried = [
  [amount(8000), number(20), amount(400), text('Li Na')],
  ['8,000', '20', '400', 'Li Na'],
];
const accounts: Carried = [
  [
    text('6222••••1234'),
    text('6222••••1243'),
    text('Li Na'),
    { kind: 'difference', difference: { before: '6222••••1243', now: '6222••••1234', at: [10, 11] } },
  ],
  ['6222••••1234', '6222••••1243', 'Li Na', '11', '12'],
];
const twoAmounts: Carried = [
  [amount(35_000), amount(3500)],
  ['35,000', '3,500'],
];
const code: Carried = [
  [amount(482_913), text('482913')],
  ['482,913', '482913'],
];
const prompt: Carried = [[text('收款账户被举报')], ['收款账户被举报']];

export const factsOf: Readonly<Record<FindingCode, Carried>> = {
  'payee/known': [
    [text('Li Na'), number(14), day, amount(3000)],
    ['Li Na', '14', '3', '3,000'],
  ],
  'payee/paid-before': [
    [text('Li Na'), number(14), day],
    ['Li Na', '14', '3'],
  ],
  'payee/vouched': name,
  'payee/own': name,
  'payee/saved': name,
  'payee/bank-says-match': name,
  'payee/first-time': name,
  'payee/seldom-paid': [
    [text('Li Na'), number(2)],
    ['Li Na', '2'],
  ],
  'payee/grown': [
    [text('Li Na'), number(4), amount(800)],
    ['Li Na', '4', '800'],
  ],
  'payee/only-tried': [
    [text('Li Na'), number(2), amount(1)],
    ['Li Na', '2', '1'],
  ],
  'payee/not-read': none,
  'payee/known-name-new-account': [
    [text('Li Na'), text('6222 •••• 1234'), day],
    ['Li Na', '6222 •••• 1234', '3'],
  ],
  'payee/one-digit-off': accounts,
  'payee/two-digits-swapped': accounts,
  'payee/same-ends': accounts,
  'payee/wrong-checksum': [[text('DE00 •••• 1234')], ['DE00 •••• 1234']],
  'payee/another-country': [[text('Acme'), country('XX'), country('ZZ')], ['Acme']],
  'payee/another-institution': [
    [text('Acme'), text('ICBC'), text('CCB')],
    ['Acme', 'ICBC', 'CCB'],
  ],
  'payee/blocked': name,
  'payee/not-seen-lately': nameAndDay,
  'payee/name-close': [
    [text('J Smith'), text('John Smith'), day],
    ['J Smith', 'John Smith', '3'],
  ],
  'payee/name-different': [
    [text('Wang Qiang'), text('Li Na'), day],
    ['Wang Qiang', 'Li Na', '3'],
  ],
  'payee/mixed-letters': name,
  'payee/hidden-marks': name,
  'payee/looks-like-known-name': [
    [text('Li Nа'), text('Li Na')],
    ['Li Nа', 'Li Na'],
  ],
  'payee/bank-says-close': name,
  'payee/bank-says-no-match': name,
  'payee/bank-cannot-check': name,
  'payee/name-is-number': [[text('13800138000')], ['13800138000']],
  'payee/role-word': [
    [text('退款客服'), text('客服')],
    ['退款客服', '“客服”'],
  ],
  'payee/frames-disagree': [
    [text('Li Na'), text('Wang Qiang')],
    ['Li Na', 'Wang Qiang'],
  ],
  'payee/earlier-step': name,
  'amount/not-read': none,
  'amount/disagree': twoAmounts,
  'amount/summary-differs': twoAmounts,
  'amount/above-ceiling': twoAmounts,
  'amount/two-people': twoAmounts,
  'amount/day-ceiling': twoAmounts,
  'amount/week-ceiling': twoAmounts,
  'amount/three-times-largest': times,
  'amount/ten-times-largest': times,
  'amount/ten-times-usual': times,
  'amount/unit-slip': times,
  'amount/tenth-of-usual': [
    [amount(400), number(0.1), amount(4000), text('Li Na')],
    ['400', '0.1', '4,000', 'Li Na'],
  ],
  'amount/repeated-digit': [
    [amount(5500), amount(500), text('Li Na')],
    ['5,500', '500', 'Li Na'],
  ],
  'amount/same-digits': [[amount(55_555)], ['55,555']],
  'amount/same-again': [
    [amount(800), text('Li Na'), hour],
    ['800', 'Li Na', '14:02'],
  ],
  'amount/adds-up': [
    [number(3), amount(12_000)],
    ['3', '12,000'],
  ],
  'amount/several-new-payees': [[number(3)], ['3']],
  'amount/just-under': [
    [amount(4980), amount(5000)],
    ['4,980', '5,000'],
  ],
  'amount/other-currency': [
    [text('USD'), text('CNY')],
    ['USD', 'CNY'],
  ],
  'amount/fee': [
    [amount(300), number(30), amount(1000)],
    ['300', '30', '1,000'],
  ],
  'amount/half-of-savings': [[number(60)], ['60']],
  'amount/most-of-balance': twoAmounts,
  'amount/differs-from-purpose': twoAmounts,
  'amount/differs-from-message': twoAmounts,
  'amount/looks-like-code': code,
  'amount/looks-like-account': code,
  'purpose/strong-cue': [[text('安全账户'), text('safe_account')], ['安全账户']],
  'purpose/medium-cue': [[text('保证金'), text('deposit_fee')], ['保证金']],
  'purpose/weak-cue': [[text('押金'), text('deposit_fee')], ['押金']],
  'purpose/pair': [[text('退款'), text('fake_service_refund')], ['退款']],
  'purpose/does-not-suit-payee': [
    [text('税款'), text('Li Na')],
    ['税款', 'Li Na'],
  ],
  'purpose/missing': none,
  'purpose/earlier-step': [[text('装修款')], ['装修款']],
  'account-type/crypto': name,
  'account-type/instant-rail': [[text('l•••@b•••.com')], ['l•••@b•••.com']],
  'account-type/new-crypto-address': [[text('0x12 •••• 89ab')], ['0x12 •••• 89ab']],
  'account-type/first-crypto-withdrawal': [[amount(12_000)], ['12,000']],
  'account-type/bill-to-person': name,
  'account-type/prepaid': [[text('Green Dot')], ['Green Dot']],
  'relationship/authority': name,
  'relationship/online-only': name,
  'relationship/stranger': name,
  'relationship/never-met': name,
  'relationship/called-back': name,
  'relationship/ask-again': nameAndDay,
  'anomaly/site-warns': prompt,
  'anomaly/site-reminds': prompt,
  'anomaly/night': [[hour], ['14:02']],
  'anomaly/burst': [[number(7)], ['7']],
  'anomaly/cancelled-smaller': [
    [amount(48_000), hour, amount(9000)],
    ['48,000', '14:02', '9,000'],
  ],
  'anomaly/cancelled-other-payee': [
    [hour, text('Li Na')],
    ['14:02', 'Li Na'],
  ],
  'anomaly/pasted-differs': [[text('6222 •••• 1234')], ['6222 •••• 1234']],
  'anomaly/imitates': [
    [text('paypa1.com'), text('paypal.com')],
    ['paypa1.com', 'paypal.com'],
  ],
  'anomaly/mixed-letters': [[text('bank.example')], ['bank.example']],
  'anomaly/bare-address': [[text('203.0.113.7')], ['203.0.113.7']],
  'anomaly/not-https': [[text('bank.example')], ['bank.example']],
  'anomaly/from-link': [[text('bank.example')], ['bank.example']],
  'anomaly/cheap-host': [
    [text('pay.example.top'), text('.top')],
    ['pay.example.top', '.top'],
  ],
  'anomaly/recovery-after-loss': [[day], ['3']],
  'anomaly/guided': name,
  'anomaly/hurried': [[], []],
  'anomaly/screen-seen': name,
  'anomaly/prepaid-to-withdraw': name,
  'anomaly/callers-idea': name,
  'anomaly/online-idea': name,
  'rule/could-not-check': [[text('amount/ten-times-usual')], []],
};
