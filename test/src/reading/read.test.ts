// What is understood of a page's labelled values: each field, how sure, and what the press does.
import { describe, expect, test } from 'vitest';
import { controlWord } from '../../../src/reading/commit-words.ts';
import type { LabelledValue, PageText, TextLine } from '../../../src/reading/page.ts';
import { nameInSentence } from '../../../src/reading/payee-in-text.ts';
import { read as readAs } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { decimalString } from '../../../src/transfer/amount.ts';
import { pageOf } from './page-of.ts';

type Row = readonly [label: string, value: string, more?: Partial<LabelledValue>];

function row([label, value, more]: Row): LabelledValue {
  return {
    label,
    under: '',
    value,
    source: 'table',
    hint: '',
    unit: '',
    distance: 0,
    editable: false,
    ...more,
  };
}

const typed = { source: 'input', editable: true } as const;

function page(control: string, rows: readonly Row[], more: Partial<PageText> = {}): PageText {
  return {
    host: 'bank.example',
    language: 'en-US',
    title: '',
    siteName: '',
    brand: '',
    owner: '',
    linkedHost: '',
    sumBeside: () => false,
    lines: [],
    values: rows.map(row),
    prompts: [],
    control: { name: control, place: 'button' },
    asks: { code: false, password: false, card: false },
    ...more,
  };
}

const read = (text: PageText): Reading => readAs(text, controlWord(text.control.name));

const heading = (text: string): TextLine => ({ text, heading: true, distance: 0 });
const line = (text: string): TextLine => ({ text, heading: false, distance: 0 });
const transfer: readonly Row[] = [
  ['Recipient name', 'Jane Doe'],
  ['Account number', '000123456789'],
  ['Amount', '$1,250.00'],
  ['Reference', 'May rent'],
];

function amountOf(text: PageText): string | null {
  const { amount } = read(text);
  return amount === null ? null : `${decimalString(amount.value)} ${amount.value.currency ?? '?'}`;
}

test('a review table is read field by field', () => {
  expect(read(page('Submit', transfer, { lines: [heading('Review transfer')] }))).toMatchObject({
    press: 'commit',
    kind: 'transfer',
    name: { value: 'Jane Doe', sure: 'high', from: 'Recipient name' },
    account: { value: { value: '000123456789' } },
    amount: { value: { minor: 125000n, decimals: 2, currency: 'USD' }, sure: 'high' },
    purpose: { value: 'May rent' },
  });
});

describe('press', () => {
  const card = { code: false, password: false, card: true };
  const code = { code: true, password: false, card: false };
  test.each<[what: string, PageText, string]>([
    ['a paying word beside a payee', page('Send money', transfer), 'commit'],
    ['a paying word alone', page('Pay', []), 'none'],
    ['a paying word in a menu', page('', transfer, { control: { name: 'Pay', place: 'menu' } }), 'none'],
    ['a link to the payments', page('', [], { control: { name: 'Transfer', place: 'link' } }), 'none'],
    [
      'a link that sends what stands there',
      page('', transfer, { control: { name: 'Send money', place: 'link' } }),
      'commit',
    ],
    [
      'the opener of a dialog, filled in',
      page('', [['Amount', '5', typed]], { control: { name: 'Pay', place: 'opener' } }),
      'onward',
    ],
    ['the amount on the button', page('Pay $25.00', []), 'commit'],
    ['a card form', page('Buy now', [], { asks: card }), 'commit'],
    ['a product with a price', page('Buy now', [], { lines: [line('$129.00')] }), 'none'],
    ['a bare confirm on a transfer', page('OK', transfer), 'commit'],
    [
      'a bare confirm on a login',
      page('OK', [['Username', 'jo', typed]], { asks: { ...code, code: false, password: true } }),
      'none',
    ],
    [
      'a bare confirm on a new payee',
      page('确定', [
        ['收款人姓名', '王芳', typed],
        ['收款账号', '6222021234567890123', typed],
      ]),
      'none',
    ],
    [
      'a bare confirm under a list of past payments',
      page('OK', transfer, { lines: [heading('Transfer history')] }),
      'none',
    ],
    [
      'next on a form',
      page('Next', [
        ['Recipient name', 'Jo', typed],
        ['Amount', '5.00', typed],
      ]),
      'onward',
    ],
    ['continue on a review', page('Continue', transfer, { lines: [heading('Transfer')] }), 'commit'],
    [
      'continue at a shop',
      page('Continue', [['Total', '$86.40', { distance: 2 }]], { lines: [heading('Checkout')] }),
      'none',
    ],
    [
      'a code and nothing else',
      page('Approve', [], { asks: code, lines: [heading('Approve your transfer')] }),
      'code',
    ],
    ['a code for a login', page('Confirm', [], { asks: code, lines: [heading('Sign in')] }), 'none'],
    [
      'a code with payee and amount',
      page('Confirm', transfer, { asks: code, lines: [heading('Transfer')] }),
      'commit',
    ],
    ['asking for money', page('Request money', transfer), 'none'],
    ['cancelling', page('Cancel transfer', transfer), 'none'],
  ])('%s', (_, text, press) => {
    expect(read(text).press).toBe(press);
  });
});

describe('amount', () => {
  test.each<[what: string, PageText, string | null]>([
    [
      'apart from fee and total',
      page('Send money', [...transfer, ['Fee', '$25.00'], ['Total', '$1,275.00']]),
      '1250.00 USD',
    ],
    [
      'total at a shop',
      page('Place order', [
        ['Subtotal', '$80.00'],
        ['Tax', '$6.40'],
        ['Order total', '$86.40'],
      ]),
      '86.40 USD',
    ],
    [
      'total the page calls due, of two',
      page('Place order', [
        ['Total', '$80.00'],
        ['Total due', '$86.40'],
      ]),
      '86.40 USD',
    ],
    [
      'two totals alike',
      page('Place order', [
        ['Total', '$80.00'],
        ['Total price', '$86.40'],
      ]),
      null,
    ],
    [
      'input against summary',
      page('Send money', [
        ['Amount', '500', typed],
        ['Amount', '$5,000.00'],
      ]),
      null,
    ],
    ['button against total', page('Pay $20.00', [['Order total', '$86.40']]), null],
    [
      'balance only',
      page('Send money', [
        ['Recipient', 'Jo'],
        ['Available balance', '$900.00'],
      ]),
      null,
    ],
    [
      'zero',
      page('Send money', [
        ['Recipient', 'Jo'],
        ['Amount', '$0.00'],
      ]),
      null,
    ],
    [
      'two ways to read it',
      page(
        'Send money',
        [
          ['Recipient', 'Jo'],
          ['Amount', '1.234', typed],
        ],
        { language: '' },
      ),
      null,
    ],
    [
      'unit beside the field',
      page('Withdraw', [
        ['Address', 'x', typed],
        ['Amount', '2500', { ...typed, unit: 'USDT' }],
      ]),
      '2500.000000 USDT',
    ],
    [
      'currency in the label',
      page(
        '确认转账',
        [
          ['收款人', '王芳'],
          ['转账金额（元）', '5,000.00'],
        ],
        { language: 'zh-CN' },
      ),
      '5000.00 CNY',
    ],
    [
      'currency of the language',
      page(
        '振込',
        [
          ['受取人名', 'ｻﾄｳ'],
          ['振込金額', '150,000'],
        ],
        { language: 'ja' },
      ),
      '150000 JPY',
    ],
    [
      "another form's",
      page('Send money', [
        ['Recipient', 'Jo'],
        ['Amount', '$9.00', { distance: 3 }],
      ]),
      null,
    ],
    [
      'one line of its own',
      page('确认付款', [], { language: 'zh-CN', lines: [line('￥99.00')] }),
      '99.00 CNY',
    ],
    [
      'a sentence',
      page('Send now', [], { lines: [line('You are sending $120.00 to Jamie Rivera')] }),
      '120.00 USD',
    ],
  ])('%s', (_, text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
});

describe('payee, in what will be done', () => {
  test.each([
    ['EUR 4,200.00 will be transferred to Anna Braun.', 'Anna Braun'],
    ['$80.00 is being sent to Carter Ltd', 'Carter Ltd'],
    ['4.200,00 € werden an Anna Braun überwiesen.', 'Anna Braun'],
    ['4 200,00 € seront virés à Claire Petit', 'Claire Petit'],
    ['R$ 300,00 serão enviados para Ana Souza', 'Ana Souza'],
    ['250,00 € verranno trasferiti a Marco Rossi.', 'Marco Rossi'],
    ['€ 40,00 wordt overgemaakt naar Jan de Boer', 'Jan de Boer'],
    ['Rp100.000 akan dikirim ke Budi Santoso', 'Budi Santoso'],
    ['款项将转入张三的账户', '张三'],
    ['EUR 20.00 will be refunded to your card', null],
    ['$5.00 will be charged on Monday', null],
  ])('%s', (text, name) => {
    expect(nameInSentence(text)).toBe(name);
  });
});

describe('payee', () => {
  test.each<[what: string, PageText, string | null]>([
    ['name and account in one value', page('Send money', [['To', 'Jane Doe - ****1234']]), 'Jane Doe'],
    [
      'name and account on two lines',
      page('Send money', [['To', 'Jane Doe\nDE89 3704 0044 0532 0130 00']]),
      'Jane Doe',
    ],
    [
      'masked',
      page('确认转账', [
        ['收款人', '*小明'],
        ['转账金额', '5.00'],
      ]),
      '*小明',
    ],
    [
      'two names',
      page('Send money', [
        ['Recipient', 'Jane Doe'],
        ['Payee', 'John Roe'],
      ]),
      null,
    ],
    [
      'a placeholder',
      page('Send money', [
        ['Recipient', 'Select a recipient', typed],
        ['Amount', '$5.00'],
      ]),
      null,
    ],
    [
      "the payer's own",
      page('Send money', [
        ['From', 'My checking'],
        ['Amount', '$5.00'],
      ]),
      null,
    ],
    ['running text', page('确认转账', [], { lines: [line('向张三转账')] }), '张三'],
    [
      'a shop by its own name',
      page('Place order', [['Total', '$5.00']], { siteName: 'Birch & Co' }),
      'Birch & Co',
    ],
    [
      'a shop by its title',
      page('Place order', [['Total', '$5.00']], { title: 'Checkout - Birch & Co' }),
      'Birch & Co',
    ],
    [
      'a shop by its own words of consent',
      page('Place order', [['Total', '$5.00']], {
        lines: [line("By ordering you agree to Birch.com's Terms of Use")],
      }),
      'Birch',
    ],
    [
      'a shop by its copyright line',
      page('Place order', [['Total', '$5.00']], {
        lines: [line('© 2026 Birch & Co, Inc. All rights reserved')],
      }),
      'Birch & Co',
    ],
    [
      'a shop by its header',
      page('Place order', [['Total', '$5.00']], { brand: 'Birch & Co', title: 'Checkout - Step 2 of 3' }),
      'Birch & Co',
    ],
    [
      'a shop by its host, as its own words write it',
      page('Place order', [['Total', '$5.00']], {
        host: 'www.birchco.co.uk',
        lines: [line('Questions? Call Birch Company at any time')],
      }),
      'Birch Company',
    ],
    [
      'a shop by the host of its links',
      page('Place order', [['Total', '$5.00']], {
        host: '10.0.0.7',
        linkedHost: 'www.birch.example',
        lines: [line('Why buy from Birch?')],
      }),
      'Birch',
    ],
    [
      'no shop by a host that no words repeat',
      page('Place order', [['Total', '$5.00']], { host: 'birch.example', lines: [line('Thank you')] }),
      null,
    ],
    [
      'no shop by links to where all pages link',
      page('Place order', [['Total', '$5.00']], {
        linkedHost: 'github.com',
        lines: [line('View it on GitHub')],
      }),
      null,
    ],
    [
      'no shop where two are named so',
      page('Place order', [['Total', '$5.00']], {
        lines: [line("You agree to Birch's terms"), line("You agree to Elm's terms")],
      }),
      null,
    ],
    ['never the service between', page('Pay now', [['Total', '$5.00']], { siteName: 'PayPal' }), null],
    [
      'a merchant on the page of a service',
      page(
        'Pay now',
        [
          ['Merchant', 'Birch & Co'],
          ['Total', '$5.00'],
        ],
        { siteName: 'PayPal' },
      ),
      'Birch & Co',
    ],
  ])('%s', (_, text, name) => {
    expect(read(text).name?.value ?? null).toBe(name);
  });

  test.each([
    ['北京晨光贸易有限公司', 'business'],
    ['Möbelhaus Krüger GmbH', 'business'],
    ['Oakfield Title LLC', 'business'],
    ['Jane Doe', 'unknown'],
  ])('%s is %s', (name, holder) => {
    expect(read(page('Send money', [['Recipient', name]])).holder).toBe(holder);
  });
});

test.each([
  ['提现', '确认提现', 'withdrawal'],
  ['话费充值', '立即充值', 'top-up'],
  ['生活缴费', '立即缴费', 'bill'],
  ['发红包', '塞钱进红包', 'red-packet'],
  ['Überweisung', 'Ausführen', 'transfer'],
  ['Checkout', 'Place order', 'purchase'],
])('a page headed %s is about a %s', (title, control, kind) => {
  expect(read(page(control, [], { lines: [heading(title)] })).kind).toBe(kind);
});

test('a button that pays commits what a frame beside it shows; an opener and a link do not', () => {
  const beside = (place: 'button' | 'opener' | 'link', sumBeside = true) =>
    readAs(
      pageOf('Confirm transfer', [], {
        sumBeside: () => sumBeside,
        control: { name: 'Confirm transfer', place },
      }),
      'pays',
    ).press;
  expect(beside('button')).toBe('commit');
  expect(beside('button', false)).toBe('none');
  expect(beside('opener')).toBe('none');
  expect(beside('link')).toBe('none');
});

test("the site's own warning is kept word for word, and an ordinary note is not", () => {
  const prompts = ['对方账户存在异常，请谨慎转账', '工作日 17:00 前到账'];
  expect(read(page('确认转账', transfer, { prompts })).prompts).toEqual([prompts[0]]);
});

test('what a shop calls a description is no purpose', () => {
  expect(
    read(
      page('Place order', [
        ['Description', 'Boiler repair'],
        ['Total', '$5.00'],
      ]),
    ).purpose,
  ).toBeNull();
});

describe('what a wallet sends', () => {
  const lines = [line('-120 USDT'), line('≈ $119.97')];

  test('is the coins and not what they are worth', () => {
    const { amount } = read(
      page('Confirm', [['To', '0x2546BcD3c84621e976D8185a91A922aE77ECEC30']], { lines }),
    );
    expect(amount?.value).toEqual({ minor: 120_000_000n, decimals: 6, currency: 'USDT' });
  });
});

describe('several payments sent at once', () => {
  test('the total is at stake, not one of the rows', () => {
    const { amount } = read(
      page('Confirm transfer', [
        ['Amount', '$12.00'],
        ['Amount', '$30.00'],
        ['Total amount', '$42.00'],
      ]),
    );
    expect(amount?.value.minor).toBe(4200n);
  });
});

test('a bare dollar on a Spanish page of no country is not sure', () => {
  const { amount } = read(
    page('Confirmar compra', [['Total', '$ 189.999']], { language: 'es', lines: [line('Tu compra')] }),
  );
  expect(amount?.sure).not.toBe('high');
});

describe('a question over a form that was filled in', () => {
  const form: readonly Row[] = [
    ['Payee', 'Jo Roe', { ...typed, distance: 1 }],
    ['Amount', '£800.00', { ...typed, distance: 1 }],
  ];

  test('pays where its own part has the sum and no field', () => {
    const { press } = read(page('Continue with payment', form, { lines: [line('You will send £800.00')] }));
    expect(press).toBe('commit');
  });

  test('a button of the form itself only goes on', () => {
    expect(read(page('Continue to payment', form)).press).toBe('onward');
  });
});

test.each<[name: string, sentence: string]>([
  ['فهد ناصر الدوسري', 'تحويل إلى فهد ناصر الدوسري'],
  ['Trần Thị Mai', 'Chuyển tiền cho Trần Thị Mai'],
  ['Budi Santoso', 'Kirim uang ke Budi Santoso'],
  ['Ola Mazur', 'Przelew do Ola Mazur'],
  ['रमेश कुमार', 'रमेश कुमार को ₹500 भेजें'],
])('%j is paid by %j', (name, sentence) => {
  const { name: found } = read(page('OK', [], { lines: [line(sentence)] }));
  expect(found?.value).toBe(name);
});

describe('a page that shows what is done', () => {
  test.each([
    '이체가 완료되었습니다',
    'Money sent',
    'Transferencia realizada',
    'İşlem gerçekleşti',
    '转账结果',
  ])('%j: its OK pays nothing', (text) => {
    const { press } = read(page('OK', transfer, { lines: [heading(text)] }));
    expect(press).toBe('none');
  });
});

describe('what stands with a name, and is none', () => {
  test.each([
    ['三菱銀行 渋谷支店\n普通 7654321\nサトウ ハナコ', 'サトウ ハナコ'],
    ['Account name Ines Roth\nIBAN DE89 3704 0044 0532 0130 00', 'Ines Roth'],
    ['青石斋（周玉兰）', '青石斋（周玉兰）'],
    ['Jo Roe (GB29 NWBK 6016 1331 9268 19)', 'Jo Roe'],
    ['320.000 đ', null],
  ])('%j under a word for the payee is %j', (value, name) => {
    expect(
      read(
        page('Send money', [
          ['Recipient', value],
          ['Amount', '$5.00'],
        ]),
      ).name?.value ?? null,
    ).toBe(name);
  });

  test('an account that is typed in beside a merchant may be the payer’s', () => {
    const rows: readonly Row[] = [
      ['Merchant', 'Birch Yoga'],
      ['Holder name', 'P. Jansen', typed],
      ['IBAN', 'NL91ABNA0417164300', typed],
      ['Amount due', '€59.00'],
    ];
    const { kind, name } = read(page('Pay €59.00', rows, { title: 'Membership checkout' }));
    expect([kind, name?.value]).toEqual(['purchase', 'Birch Yoga']);
  });

  test('coins that go to an address are sent', () => {
    const to: Row = ['To', '0x8ba1f109551bD432803012645Ac136ddd64DBA72'];
    const { kind, press } = read(page('Confirm', [to], { lines: [line('0.25 ETH')] }));
    expect([kind, press]).toEqual(['transfer', 'commit']);
  });

  test('a payment that is confirmed says to whom it goes', () => {
    const rows: readonly Row[] = [['U betaalt aan', 'Fietsen Van Dam']];
    const lines = [line('€ 129,00')];
    expect(read(page('Bevestigen', rows, { lines, language: 'nl' })).press).toBe('commit');
  });

  test('"Pay" before a name that is written as one', () => {
    const lines = [line('Pay Larkspur Candle Studio'), line('$24.00')];
    expect(read(page('Complete Purchase', [], { lines })).name?.value).toBe('Larkspur Candle Studio');
  });
});

test('a loan that is signed pays nobody', () => {
  const rows: readonly Row[] = [
    ['借款金额', '50,000.00元'],
    ['收款账户', '工商银行 6222 **** 1234'],
  ];
  const lines = [heading('借款合同签约')];
  expect(read(page('确认签约', rows, { lines, language: 'zh-CN' })).press).toBe('none');
});
