// A bank statement as CSV: the payments that left, what was not read and why, and what the statement leaves open.
import { namedRecord } from '../payees/declare.ts';
import { isAccounted, payeeIdentity } from '../payees/identity.ts';
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import { isCurrency } from '../transfer/currency.ts';
import { parseAccount } from '../transfer/parse-account.ts';
import type { Payee } from '../transfer/payee.ts';
import type { Row } from './csv.ts';
import { amountIn, type DecimalMark, marksOf, signed } from './statement-amounts.ts';
import { type Columns, currencyNamed, currencyOfHeader, isTable, type Role } from './statement-columns.ts';
import { type DateOrder, dateIn, ordersOf } from './statement-dates.ts';
import { type RolesChosen, tableOf } from './statement-table.ts';

/** What the person chose where the statement leaves it open. `positive`: what an amount without a sign means; `roles`: what its columns hold. */
export interface StatementChoices {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
  readonly currency?: string;
  readonly positive?: 'out' | 'in';
  readonly roles?: RolesChosen;
}

/** One payment that left. `at`: noon UTC of its day, ms since the epoch; `line`: in the text, from 1. */
export interface StatementPayment {
  readonly line: number;
  readonly at: number;
  readonly payee: Payee;
  readonly amount: Amount;
}

/** A row that is no payment of which anything can be remembered. `money-in` is no fault of the row. */
export interface UnreadRow {
  readonly line: number;
  readonly why: 'no-date' | 'no-amount' | 'no-payee' | 'money-in' | 'no-direction';
}

/** `ask`: `options` fit all rows alike, `example` is one that does not decide; a currency has no options. */
export type Statement =
  | {
      readonly kind: 'read';
      readonly payments: readonly StatementPayment[];
      readonly unread: readonly UnreadRow[];
    }
  | {
      readonly kind: 'ask';
      readonly what: 'dateOrder' | 'decimalMark' | 'currency' | 'positive';
      readonly options: readonly string[];
      readonly example: string;
    }
  | { readonly kind: 'none'; readonly why: 'empty' | 'no-header' | 'no-rows' | 'no-dates' | 'no-payees' };

/** More rows are no person's, and no import shall stop the browser. */
const ROWS_MAX = 20_000;

const outWord = /^(?:支出|支|借|借方|debit|dr|d|soll|s|out|outgoing|débit|cargo|débito|saída|出金|支払)$/iu;
const inWord = /^(?:收入|收|贷|貸|贷方|credit|cr|c|haben|h|in|incoming|crédit|abono|crédito|entrada|入金)$/iu;

function fieldOf({ at }: Columns, { fields }: Row, role: Role): string {
  const column = at[role];
  return column === undefined ? '' : (fields[column] ?? '');
}

const columnOf = (columns: Columns, role: Role): readonly string[] =>
  columns.rows.map((row) => fieldOf(columns, row, role)).filter((text) => text !== '');

/** A column called "type" tells a direction only where its words are such words. */
function tellsDirection(columns: Columns): boolean {
  const words = columnOf(columns, 'direction');
  return words.filter((word) => outWord.test(word) || inWord.test(word)).length * 2 > words.length;
}

/** How the rows are to be read, once nothing is open any more. */
interface Reading {
  readonly columns: Columns;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  readonly currency: string | null;
  readonly positive: 'out' | 'in';
  readonly directed: boolean;
}

type Way = { readonly text: string } | UnreadRow['why'];

/** The text of the amount where the row says that money left. */
function outgoing({ columns, positive, directed }: Reading, row: Row): Way {
  const debit = fieldOf(columns, row, 'debit');
  const isZero = /^[-−]?[0.,\s]*$/u;
  if (columns.at.debit !== undefined) {
    if (!isZero.test(debit)) return { text: debit };
    return isZero.test(fieldOf(columns, row, 'credit')) ? 'no-amount' : 'money-in';
  }
  const text = fieldOf(columns, row, 'amount');
  const read = signed(text);
  if (read === null) return 'no-amount';
  if (directed) {
    const word = fieldOf(columns, row, 'direction');
    if (outWord.test(word)) return { text };
    return inWord.test(word) ? 'money-in' : 'no-direction';
  }
  return (read.sign ?? positive) === 'out' ? { text } : 'money-in';
}

function amountOf({ columns, decimalMark, currency }: Reading, row: Row, text: string): Amount | null {
  const code = currencyNamed(fieldOf(columns, row, 'currency')) ?? currency ?? '';
  const read = signed(text);
  if (read === null || !isCurrency(code)) return null;
  const amount = amountIn(read.digits, decimalMark, code);
  return amount === null || amount.minor === 0n ? null : amount;
}

/** The payee of a row; its description where the statement has no column for the payee. `null` of neither name nor account. */
function payeeOf({ columns }: Reading, row: Row): Payee | null {
  const shown = fieldOf(columns, row, columns.at.payee === undefined ? 'purpose' : 'payee');
  const name = shown.replace(/^[/-]+$/u, '').slice(0, 200);
  const account = parseAccount(fieldOf(columns, row, 'account'), 'account number iban 账号');
  const payee: Payee = { name: name === '' ? null : name, account, institution: null, holder: 'unknown' };
  return keyTextOf(payee) === null ? null : payee;
}

/** Text that stands for the payee: its whole account, else its name however it is spelt; `null` of neither. */
function keyTextOf(payee: Payee): string | null {
  if (isAccounted(payee)) return payeeIdentity(payee, '');
  return payee.name === null ? null : (namedRecord(payee.name)?.key ?? null);
}

function paymentOf(reading: Reading, row: Row): StatementPayment | UnreadRow {
  const { line } = row;
  const at = dateIn(fieldOf(reading.columns, row, 'date'), reading.dateOrder);
  if (at === null) return { line, why: 'no-date' };
  const way = outgoing(reading, row);
  if (typeof way === 'string') return { line, why: way };
  const amount = amountOf(reading, row, way.text);
  if (amount === null) return { line, why: 'no-amount' };
  const payee = payeeOf(reading, row);
  return payee === null ? { line, why: 'no-payee' } : { line, at, payee, amount };
}

function ask(
  what: Extract<Statement, { kind: 'ask' }>['what'],
  options: readonly string[],
  example: string,
): Statement {
  return { kind: 'ask', what, options, example };
}

/** The chosen one, else the only one; `null` where there is still a choice. */
function settled<T>(chosen: T | undefined, options: readonly T[]): T | null {
  return chosen ?? (options.length === 1 ? (options[0] ?? null) : null);
}

/** How the rows are to be read, or what has to be asked first. */
function readingOf(columns: Columns, chosen: StatementChoices): Reading | Statement {
  const dates = columnOf(columns, 'date');
  const orders = ordersOf(dates);
  if (orders.length === 0) return { kind: 'none', why: 'no-dates' };
  const dateOrder = settled(chosen.dateOrder, orders);
  if (dateOrder === null) return ask('dateOrder', orders, dates[0] ?? '');
  const amounts = columnOf(columns, columns.at.debit === undefined ? 'amount' : 'debit');
  const named = columnOf(columns, 'currency').map(currencyNamed);
  const currency = currencyOfHeader(columns) ?? signOf(amounts) ?? chosen.currency ?? null;
  if (currency === null && (named.length === 0 || named.includes(null)))
    return ask('currency', [], amounts[0] ?? '');
  const marks = marksOf(amounts, currency ?? named[0] ?? null);
  const decimalMark = settled<DecimalMark>(chosen.decimalMark, marks.length === 0 ? ['.'] : marks);
  if (decimalMark === null) return ask('decimalMark', marks, amounts.find((one) => /[.,]/u.test(one)) ?? '');
  const directed = tellsDirection(columns);
  const isSigned = directed || columns.at.debit !== undefined || amounts.some(isMarkedOut);
  const positive = isSigned ? 'in' : (chosen.positive ?? null);
  if (positive === null) return ask('positive', ['out', 'in'], amounts[0] ?? '');
  return { columns, dateOrder, decimalMark, currency, positive, directed };
}

const isMarkedOut = (text: string): boolean => signed(text)?.sign === 'out';

/** The currency that stands with every amount. */
function signOf(amounts: readonly string[]): string | null {
  const [first = null, ...others] = new Set(
    amounts.map((text) => currencyNamed(text.replace(/[\d.,\s()+−-]/gu, ''))),
  );
  return others.length === 0 ? first : null;
}

/**
 * Reads a statement whose text is already decoded. Only payments that left are read, each with its day, payee and amount;
 * every other row is told with the reason. Never throws, and guesses nothing: what the columns leave open is asked.
 */
export function readStatement(text: string, chosen: StatementChoices = {}): Statement {
  if (text.trim() === '') return { kind: 'none', why: 'empty' };
  const columns = tableOf(text, chosen.roles);
  if (columns === null || !isTable(columns)) return { kind: 'none', why: 'no-header' };
  if (columns.rows.length === 0) return { kind: 'none', why: 'no-rows' };
  if ((columns.at.payee ?? columns.at.purpose ?? columns.at.account) === undefined)
    return { kind: 'none', why: 'no-payees' };
  const reading = readingOf(columns, chosen);
  if ('kind' in reading) return reading;
  const read = columns.rows.slice(0, ROWS_MAX).map((row) => paymentOf(reading, row));
  return {
    kind: 'read',
    payments: read.filter((one): one is StatementPayment => 'at' in one),
    unread: read.filter((one): one is UnreadRow => 'why' in one),
  };
}

/** One payee of a statement with its payments, oldest first. `key`: `keyTextOf` its payee. */
export interface StatementPayee {
  readonly key: string;
  readonly payee: Payee;
  readonly largest: Amount;
  readonly payments: readonly StatementPayment[];
}

/** The payees of a statement, most often paid first; the largest amount is of the currency of the latest payment. */
export function payeesOf(payments: readonly StatementPayment[]): readonly StatementPayee[] {
  const by = new Map<string, StatementPayment[]>();
  for (const one of [...payments].sort((a, b) => a.at - b.at)) {
    const key = keyTextOf(one.payee) ?? '';
    const hers = by.get(key);
    if (hers === undefined) by.set(key, [one]);
    else hers.push(one);
  }
  return [...by]
    .flatMap(([key, hers]) => {
      const last = hers.at(-1);
      if (last === undefined) return [];
      const same = hers.filter(({ amount }) => amount.currency === last.amount.currency);
      const largest = same.reduce(
        (most, { amount }) => (compareAmounts(amount, most) > 0 ? amount : most),
        last.amount,
      );
      return [{ key, payee: last.payee, largest, payments: hers }];
    })
    .sort((a, b) => b.payments.length - a.payments.length || (a.key < b.key ? -1 : 1));
}
