// The classic bank's transfer form: its fields, what it refuses, and which bank an account number belongs to.
import { field } from '../exchange.ts';
import { decimal } from '../money.ts';

/** As typed; `accountNumber` without spaces, `bank` empty when the bank is to find it by the number. */
export interface Order {
  readonly name: string;
  readonly accountNumber: string;
  readonly bank: string;
  readonly amount: string;
  readonly postscript: string;
}

export const banks: readonly string[] = [
  '中国工商银行',
  '中国农业银行',
  '中国银行',
  '中国建设银行',
  '招商银行',
  '交通银行',
  '江渡银行',
  '其他银行',
];

const bankByPrefix: readonly (readonly [string, string])[] = [
  ['622202', '中国工商银行'],
  ['622848', '中国农业银行'],
  ['621661', '中国银行'],
  ['621700', '中国建设银行'],
  ['622588', '招商银行'],
  ['622262', '交通银行'],
];

function bankOf(accountNumber: string): string {
  return bankByPrefix.find(([prefix]) => accountNumber.startsWith(prefix))?.[1] ?? '其他银行';
}

interface FieldNames {
  readonly name: string;
  readonly accountNumber: string;
  readonly bank: string;
  readonly amount: string;
  readonly postscript: string;
}

export const formNames: FieldNames = {
  name: 'recAccName',
  accountNumber: 'recAccNo',
  bank: 'recBankName',
  amount: 'tranAmt',
  postscript: 'postscript',
};

const linkNames: FieldNames = {
  name: 'payee',
  accountNumber: 'account',
  bank: 'bank',
  amount: 'amount',
  postscript: 'purpose',
};

function orderFrom(fields: URLSearchParams, names: FieldNames): Order {
  return {
    name: field(fields, names.name),
    accountNumber: field(fields, names.accountNumber).replace(/\s/g, ''),
    bank: field(fields, names.bank),
    amount: field(fields, names.amount),
    postscript: field(fields, names.postscript),
  };
}

export const orderOfForm = (form: URLSearchParams): Order => orderFrom(form, formNames);
export const orderOfLink = (query: URLSearchParams): Order => orderFrom(query, linkNames);

/** One sentence for each thing the bank does not take; empty when it takes the order. */
export function faults(order: Order): readonly string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [order.name !== '' && order.name.length <= 60, '请输入收款人户名（60字以内）'],
    [/^\d{10,30}$/.test(order.accountNumber), '收款账号应为10至30位数字'],
    [order.bank === '' || banks.includes(order.bank), '请选择收款银行'],
    [decimal(order.amount) !== null, '转账金额格式不正确'],
    [Number(decimal(order.amount) ?? 0) <= 1_000_000, '转账金额超过单笔限额1,000,000.00元'],
    [order.postscript.length <= 50, '附言不能超过50个字'],
  ];
  return checks.filter(([fits]) => !fits).map(([, sentence]) => sentence);
}

/** An order without faults as the review shows it: the bank found, the amount with two decimals. */
export function completed(order: Order): Order {
  return {
    ...order,
    bank: order.bank === '' ? bankOf(order.accountNumber) : order.bank,
    amount: decimal(order.amount) ?? order.amount,
  };
}
