// The code site's payment: its fields, and what it refuses.
import { field } from '../exchange.ts';
import { decimal } from '../money.ts';

/** As typed; `account` without spaces. */
export interface Payment {
  readonly payee: string;
  readonly account: string;
  readonly amount: string;
  readonly remark: string;
}

/** `names`: what the fields are called in this form or link. */
function paymentFrom(fields: URLSearchParams, names: readonly [string, string, string, string]): Payment {
  const [payee, account, amount, remark] = names;
  return {
    payee: field(fields, payee),
    account: field(fields, account).replace(/\s/g, ''),
    amount: field(fields, amount),
    remark: field(fields, remark),
  };
}

export const paymentOfForm = (form: URLSearchParams): Payment =>
  paymentFrom(form, ['payeeName', 'payeeAccount', 'amount', 'remark']);

export const paymentOfLink = (query: URLSearchParams): Payment =>
  paymentFrom(query, ['payee', 'account', 'amount', 'purpose']);

/** The first thing the site does not take; `null` when it takes the payment. */
export function fault(payment: Payment): string | null {
  if (payment.payee === '') return '请输入收款人姓名';
  if (!/^[\w@.+-]{6,40}$/.test(payment.account)) return '请输入正确的收款账号';
  if (decimal(payment.amount) === null) return '请输入正确的金额';
  return null;
}

export const completed = (payment: Payment): Payment => ({
  ...payment,
  amount: decimal(payment.amount) ?? payment.amount,
});

/** Any six digits: the practice bank sends no message, so it cannot know one. */
export const isCode = (code: string): boolean => /^\d{6}$/.test(code);
