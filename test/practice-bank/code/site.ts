// The code site: review, then an SMS-code page whose button sends; and a variant with everything on one page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  field,
  formOf,
  json,
  page,
  type Reply,
  type Routes,
  seeOther,
  style,
  type Visit,
} from '../exchange.ts';
import type { Arrival, Ledger } from '../ledger.ts';
import { type Orders, openOrders } from '../orders.ts';
import { completed, fault, isCode, type Payment, paymentOfForm, paymentOfLink } from './order.ts';
import { expiredView, formView, onePageView, resultView, reviewView, smsView } from './views.ts';

const css = readFileSync(join(import.meta.dirname, 'code.css'), 'utf8');

function arrival({ remark, ...payment }: Payment, at: Pick<Arrival, 'page' | 'how'>): Omit<Arrival, 'at'> {
  return { ...payment, purpose: remark, ...at };
}

function review(visit: Visit, orders: Orders<Payment>): Reply {
  const payment = paymentOfForm(formOf(visit));
  const message = fault(payment);
  if (message !== null) return page(formView(payment, message));
  const order = completed(payment);
  return page(reviewView(order, orders.place(order)));
}

function askCode(visit: Visit, orders: Orders<Payment>): Reply {
  const orderNo = field(formOf(visit), 'orderNo');
  const payment = orders.find(orderNo);
  return page(payment === null ? expiredView : smsView(payment, orderNo, null));
}

function pay(visit: Visit, orders: Orders<Payment>, ledger: Ledger): Reply {
  const form = formOf(visit);
  const orderNo = field(form, 'orderNo');
  const payment = orders.find(orderNo);
  if (payment === null) return page(expiredView);
  if (!isCode(field(form, 'smsCode'))) {
    ledger.record(arrival(payment, { page: 'code', how: 'refused' }));
    return page(smsView(payment, orderNo, '验证码错误，请重新输入'));
  }
  const how = orders.settle(orderNo) === 'first' ? 'form' : 'duplicate-token';
  ledger.record(arrival(payment, { page: 'code', how }));
  return how === 'form' ? seeOther(`/code/result?orderNo=${orderNo}`) : page(expiredView);
}

/** Has no token, as such pages often have none: sent twice is paid twice. */
function quickPay(visit: Visit, orders: Orders<Payment>, ledger: Ledger): Reply {
  const form = formOf(visit);
  const payment = completed(paymentOfForm(form));
  const message = fault(payment) ?? (isCode(field(form, 'smsCode')) ? null : '请输入6位短信验证码');
  ledger.record(arrival(payment, { page: 'code-one-page', how: message === null ? 'xhr' : 'refused' }));
  if (message !== null) return json({ retCode: '1001', retMsg: message });
  return json({ retCode: '0000', orderNo: orders.place(payment) });
}

function result({ query }: Visit, orders: Orders<Payment>): Reply {
  const orderNo = field(query, 'orderNo');
  const payment = orders.find(orderNo);
  return page(payment === null ? expiredView : resultView(payment, orderNo));
}

export function codeSite(ledger: Ledger): Routes {
  const orders = openOrders<Payment>('HH');
  return {
    'GET /code/': () => seeOther('/code/transfer'),
    'GET /code/static/cashier.css': () => style(css),
    'GET /code/transfer': ({ query }) => page(formView(paymentOfLink(query), null)),
    'POST /code/confirm': (visit) => review(visit, orders),
    'POST /code/sms': (visit) => askCode(visit, orders),
    'POST /code/sendSms': () => json({ retCode: '0000' }),
    'POST /code/pay': (visit) => pay(visit, orders, ledger),
    'GET /code/one-page': ({ query }) => page(onePageView(paymentOfLink(query))),
    'POST /code/quickPay': (visit) => quickPay(visit, orders, ledger),
    'GET /code/result': (visit) => result(visit, orders),
  };
}
