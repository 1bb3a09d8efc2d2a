// The columns of a statement: what their words tell, what the person corrects, and what is done without a header.
import { expect, test } from 'vitest';
import { readStatement } from '../../../src/journal/statement.ts';
import { columnsIn, type RolesChosen, tableOf } from '../../../src/journal/statement-table.ts';

const rolesOf = (text: string, chosen?: RolesChosen) => {
  const table = tableOf(text, chosen);
  return table === null ? null : columnsIn(table).map(({ role }) => role);
};

test.each([
  ['交易日期,支出金额,对方户名\n2026-01-02,5,王强\n', undefined, ['date', 'debit', 'payee']],
  [
    '帳務日期,支出金額,存入金額,餘額,備註\n2026/01/02,5,,9,房租\n',
    undefined,
    ['date', 'debit', 'credit', 'own', 'purpose'],
  ],
  ['2026-01-02;5;Ann\n', undefined, [null, null, null]],
  ['2026-01-02;5;Ann\n', ['date', 'debit', 'payee'], ['date', 'debit', 'payee']],
  ['Date,Amount,Name\n2026-01-02,5,Ann\n', ['date', 'amount', null], ['date', 'amount', null]],
  ['Date,Amount,Name\n2026-01-02,5,Ann\n', ['date', 'amount', 'amount'], ['date', 'amount', null]],
] as const)('%j with %j', (text, chosen, roles) => {
  expect(rolesOf(text, chosen)).toEqual(roles);
});

test('a text of one column is no table', () => {
  expect(tableOf('hello\nthere')).toBeNull();
  expect(tableOf('hello\nthere', ['date'])).toBeNull();
});

test('an example is the first field that is not empty', () => {
  const table = tableOf('Date,Amount,Name\n2026-01-02,5,\n2026-01-03,6,Bo\n');
  expect(table === null ? null : columnsIn(table).at(2)).toEqual({
    name: 'Name',
    role: 'payee',
    example: 'Bo',
  });
});

test('rows without a header are read once it is said what they hold', () => {
  const text = '2026-01-22;5,50 EUR;Ann\n2026-01-23;6,00 EUR;Bo\n';
  expect(readStatement(text)).toEqual({ kind: 'none', why: 'no-header' });
  expect(
    readStatement(text, { roles: ['date', 'debit', 'payee'], dateOrder: 'ymd', currency: 'EUR' }),
  ).toMatchObject({
    kind: 'read',
    payments: [{ line: 1, amount: { minor: 550n } }, { line: 2 }],
  });
});
