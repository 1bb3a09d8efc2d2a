// Bank statements as CSV: the styles of banks and wallets, what they leave open, and input that is none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payeesOf, readStatement, type StatementChoices } from '../../../src/journal/statement.ts';
import { decimalString } from '../../../src/transfer/amount.ts';

type Line = readonly [
  day: string,
  name: string | null,
  account: string | null,
  amount: string,
  currency: string | null,
];

function lines(text: string, chosen: StatementChoices = {}): readonly Line[] {
  const statement = readStatement(text, chosen);
  if (statement.kind !== 'read') throw new Error(JSON.stringify(statement));
  return statement.payments.map(({ at, payee, amount }) => [
    new Date(at).toISOString().slice(0, 10),
    payee.name,
    payee.account?.value ?? null,
    decimalString(amount),
    amount.currency,
  ]);
}

const unread = (text: string, chosen: StatementChoices = {}): readonly unknown[] => {
  const statement = readStatement(text, chosen);
  return statement.kind === 'read' ? statement.unread.map(({ line, why }) => [line, why]) : [statement];
};

const styles: readonly (readonly [
  style: string,
  text: string,
  chosen: StatementChoices,
  read: readonly Line[],
  not: readonly unknown[],
])[] = [
  [
    'CN bank: columns for out and in, packed dates, a preamble',
    `\uFEFF账户明细查询,,,,,,\r\n户名：某某,账号：6222************1234,,,,,\r\n交易日期,摘要,支出(元),收入(元),余额,对方户名,对方账号\r\n20260305,转账,"3,500.00",0.00,"10,000.00",王房东,6217001210012345678\r\n20260306,工资,0.00,"12,000.00","22,000.00",某公司,\r\n20260405,转账,"3,500.00",,"18,500.00",王房东,6217001210012345678\r\n合计,,"7,000.00","12,000.00",,,\r\n`,
    {},
    [
      ['2026-03-05', '王房东', '6217001210012345678', '3500.00', 'CNY'],
      ['2026-04-05', '王房东', '6217001210012345678', '3500.00', 'CNY'],
    ],
    [
      [5, 'money-in'],
      [7, 'no-date'],
    ],
  ],
  [
    'CN wallet: a word for out and in, times',
    `微信支付账单明细\n----------\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态\n2026-03-01 12:30:11,转账,李娜,"/",支出,¥800.00,零钱,支付成功\n2026-03-02 08:00:00,红包,陈明,"/",收入,¥66.00,零钱,已存入\n2026-03-03 09:00:00,零钱提现,中国银行,"/",/,¥500.00,零钱,提现已到账\n`,
    {},
    [['2026-03-01', '李娜', null, '800.00', 'CNY']],
    [
      [5, 'money-in'],
      [6, 'no-direction'],
    ],
  ],
  [
    'DE: semicolons, decimal comma, days first, minus',
    `"Umsatzanzeige";"Datei erstellt am: 01.04.2026"\n;\n"Buchungstag";"Wertstellung";"Buchungstext";"Name Zahlungsbeteiligter";"IBAN Zahlungsbeteiligter";"Verwendungszweck";"Betrag";"Währung"\n"05.03.2026";"06.03.2026";"Dauerauftrag";"Hausverwaltung Nord GmbH";"DE89370400440532013000";"Miete März ""Wohnung 3""";"-1.150,00";"EUR"\n"28.03.2026";"28.03.2026";"Gehalt";"Arbeitgeber AG";"DE02120300000000202051";"Lohn";"2.900,00";"EUR"\n"31.03.2026";"31.03.2026";"Überweisung";"Zahnarzt Dr. Ott";"DE02500105170137075030";"Rechnung";"-84,5";"EUR"\n`,
    {},
    [
      ['2026-03-05', 'Hausverwaltung Nord GmbH', 'DE89370400440532013000', '1150.00', 'EUR'],
      ['2026-03-31', 'Zahnarzt Dr. Ott', 'DE02500105170137075030', '84.50', 'EUR'],
    ],
    [[5, 'money-in']],
  ],
  [
    'DE: Soll and Haben behind the amount, two-digit years',
    `Buchung;Empfänger/Zahlungspflichtiger;Umsatz;Währung\n05.03.26;Strom AG;84,00 S;EUR\n16.03.26;Gehalt;2.000,00 H;EUR\n`,
    { dateOrder: 'dmy' },
    [['2026-03-05', 'Strom AG', null, '84.00', 'EUR']],
    [[3, 'money-in']],
  ],
  [
    'US: months first, debit and credit in words',
    `Details,Posting Date,Description,Amount,Type,Balance\nDEBIT,03/15/2026,"Zelle payment to JOHN SMITH",-450.00,QUICKPAY_DEBIT,1200.00\nCREDIT,03/16/2026,PAYROLL,2500.00,ACH_CREDIT,3700.00\nDEBIT,04/01/2026,"RENT, OAK STREET LLC","-1,450.00",ACH_DEBIT,2250.00\n`,
    { currency: 'USD' },
    [
      ['2026-03-15', 'Zelle payment to JOHN SMITH', null, '450.00', 'USD'],
      ['2026-04-01', 'RENT, OAK STREET LLC', null, '1450.00', 'USD'],
    ],
    [[3, 'money-in']],
  ],
  [
    'US: brackets for what left',
    `Date,Payee,Amount\n03/15/2026,City Water,"($1,045.00)"\n03/16/2026,Refund,$20.00\n`,
    { currency: 'USD' },
    [['2026-03-15', 'City Water', null, '1045.00', 'USD']],
    [[3, 'money-in']],
  ],
  [
    'GB: paid out and paid in, days first, months as words',
    `Date,Transaction type,Description,Paid out,Paid in,Balance\n05 Mar 2026,Transfer to,A Landlord,£950.00,,£1200.00\n25 Mar 2026,Salary,Employer Ltd,,£2100.00,£3300.00\n`,
    {},
    [['2026-03-05', 'A Landlord', null, '950.00', 'GBP']],
    [[3, 'money-in']],
  ],
  [
    'BR: days first, decimal comma, R$',
    `Data;Lançamento;Favorecido;Chave Pix;Valor (R$);Saldo (R$)\n15/03/2026;Pix enviado;Maria Souza;maria@example.com;-1.250,90;300,00\n16/03/2026;Pix recebido;João;joao@example.com;100,00;400,00\n`,
    {},
    [['2026-03-15', 'Maria Souza', 'maria@example.com', '1250.90', 'BRL']],
    [[3, 'money-in']],
  ],
  [
    'JP: yen with no decimals, columns for out and in',
    `取引日,摘要,お支払金額(円),お預り金額(円),残高,お振込先\n2026/3/5,振込,"85,000",,"200,000",ヤマダ タロウ\n2026年3月25日,給与,,"300,000","500,000",カ）サンプル\n`,
    {},
    [['2026-03-05', 'ヤマダ タロウ', null, '85000', 'JPY']],
    [[3, 'money-in']],
  ],
  [
    'FR: tabs, débit and crédit, a space between thousands',
    `Date\tLibellé\tDébit euros\tCrédit euros\n05/03/2026\tVIR M DUPONT\t1 200,00\t\n31/03/2026\tSALAIRE\t\t2 000,00\n`,
    { currency: 'EUR' },
    [['2026-03-05', 'VIR M DUPONT', null, '1200.00', 'EUR']],
    [[3, 'money-in']],
  ],
  [
    'ES: cargo and abono',
    `Fecha;Beneficiario;Concepto;Cargo;Abono;Saldo;Divisa\n25/03/2026;Comunidad Sol;Cuota;"120,00";;"900,00";EUR\n`,
    {},
    [['2026-03-25', 'Comunidad Sol', null, '120.00', 'EUR']],
    [],
  ],
];

test.each(styles)('%s', (_, text, chosen, read, not) => {
  expect(lines(text, chosen)).toEqual(read);
  expect(unread(text, chosen)).toEqual(not);
});

describe('what a statement leaves open is asked, and the answer is taken', () => {
  const days = 'Date,Payee,Amount,Currency\n03/04/2026,Ann,-10.00,USD\n05/06/2026,Ann,-10.00,USD\n';
  const plus = 'Date,Payee,Amount,Currency\n2026-03-04,Ann,10.00,USD\n';

  test.each([
    [days, 'dateOrder', ['dmy', 'mdy'], '03/04/2026'],
    ['Date,Payee,Amount\n2026-03-04,Ann,-10.00\n', 'currency', [], '-10.00'],
    [plus, 'positive', ['out', 'in'], '10.00'],
    ['Date,Payee,Amount,Currency\n2026-03-04,Ann,"-1,234",KWD\n', 'decimalMark', ['.', ','], '-1,234'],
  ] as const)('%s', (text, what, options, example) => {
    expect(readStatement(text)).toEqual({ kind: 'ask', what, options, example });
  });

  test.each([
    [days, { dateOrder: 'dmy' }, ['2026-04-03', '2026-06-05']],
    [days, { dateOrder: 'mdy' }, ['2026-03-04', '2026-05-06']],
    [plus, { positive: 'out' }, ['2026-03-04']],
    [plus, { positive: 'in' }, []],
  ] as const)('%s %o', (text, chosen, read) => {
    expect(lines(text, chosen).map(([day]) => day)).toEqual(read);
  });

  test('one day above 12 decides for all', () => {
    const text = 'Date,Payee,Amount,Currency\n03/04/2026,Ann,-1,USD\n13/04/2026,Ann,-1,USD\n';
    expect(lines(text).map(([day]) => day)).toEqual(['2026-04-03', '2026-04-13']);
  });
});

test.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['hello', 'no-header'],
  ['{"a": 1}', 'no-header'],
  ['Date,Amount', 'no-rows'],
  ['Date,Amount\n2026-01-01,5', 'no-payees'],
  ['Date,Payee,Amount\nyesterday,Ann,5', 'no-dates'],
])('no statement: %j', (text, why) => {
  expect(readStatement(text)).toEqual({ kind: 'none', why });
});

test.each([
  ['2026-02-30,Ann,-5', 'no-date'],
  ['2026-02-03,Ann,five', 'no-amount'],
  ['2026-02-03,Ann,-0.00', 'no-amount'],
  ['2026-02-03,Ann,-5.123', 'no-amount'],
  ['2026-02-03,Ann', 'no-amount'],
  ['2026-02-03,,-5', 'no-payee'],
  ['2026-02-03,---,-5', 'no-payee'],
])('a row that cannot be read is told: %s', (row, why) => {
  const text = `Date,Payee,Amount (EUR)\n2026-02-01,Bea,-1.50\n${row}\n2026-02-25,Cem,-2.50\n`;
  expect(unread(text)).toEqual([[3, why]]);
  expect(lines(text).map(([, name]) => name)).toEqual(['Bea', 'Cem']);
});

test('a quote that is never closed swallows nothing', () => {
  const text = 'Date,Payee,Amount (EUR)\n2026-02-03,"Ann,-5\n2026-02-25,Cem,-2.50\n';
  expect(lines(text).map(([, name]) => name)).toEqual(['"Ann', 'Cem']);
});

test('a quoted field may hold delimiters, quotes and line ends, and the lines are still counted', () => {
  const text = 'Date,Payee,Amount (EUR)\n2026-02-01,"Bea ""B""\nand, Cem",-1.50\nx,y,z\n';
  expect(lines(text).map(([, name]) => name)).toEqual(['Bea "B"\nand, Cem']);
  expect(unread(text)).toEqual([[4, 'no-date']]);
});

test('payees of a statement: how often, the largest, most often paid first', () => {
  const text =
    'Date,Payee,IBAN,Amount (EUR)\n2026-02-01,Bea,,-1.50\n2026-02-02,Ann,DE89370400440532013000,-5\n2026-01-02,ANN O,DE89370400440532013000,-7\n2026-02-03,bea,,-9\n2026-02-04,BEA,,-2\n';
  const statement = readStatement(text);
  const payees = statement.kind === 'read' ? payeesOf(statement.payments) : [];
  expect(
    payees.map(({ payee, payments, largest }) => [payee.name, payments.length, decimalString(largest)]),
  ).toEqual([
    ['BEA', 3, '9.00'],
    ['Ann', 2, '7.00'],
  ]);
});

test('any text gives an answer, and every row is either read or told', () => {
  const cell = fc.oneof(fc.constantFrom('2026-01-05', '-5,00', '"', 'Ann', '', '1.234'), fc.string());
  const row = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(','));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const statement = readStatement(`Date,Payee,Amount (EUR)\n${rows.join('\n')}`);
      if (statement.kind !== 'read') return ['ask', 'none'].includes(statement.kind);
      return statement.payments.every(({ amount, at }) => amount.minor > 0n && Number.isFinite(at));
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => readStatement(text).kind !== undefined));
});
