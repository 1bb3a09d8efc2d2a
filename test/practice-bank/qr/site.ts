// A cashier for the desktop: an amount, a payee and a payment code that a phone pays.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  field,
  formOf,
  json,
  page,
  picture,
  type Reply,
  type Routes,
  script,
  seeOther,
  style,
  type Visit,
} from '../exchange.ts';
import type { How, Ledger } from '../ledger.ts';
import { type Orders, openOrders } from '../orders.ts';
import { completed, isComplete, type SentTransfer, transferOfForm } from '../sent.ts';
import { rowsOf } from './matrix.ts';
import { cashierView, codePicture, drawings, paidView } from './views.ts';

const css = readFileSync(join(import.meta.dirname, 'cashier.css'), 'utf8');
const js = readFileSync(join(import.meta.dirname, 'cashier.js'), 'utf8');

/** How long a code is good for, in seconds, where the link names no other time. */
const FRESH_S = 60;

const sample: SentTransfer = {
  payee: '杭州云岸科技有限公司',
  account: 'yunan-store',
  amount: '1299.00',
  purpose: '无线耳机',
};

/** The codes that were shown: which order each token pays, and which is the newest of each order. */
interface Codes {
  readonly orders: Orders<SentTransfer>;
  readonly orderOf: Map<string, string>;
  readonly newest: Map<string, string>;
  /** What a camera held before the screen would see; `null` before anything was shown. */
  onShow: string | null;
}

function cashier({ query }: Visit, { orders }: Codes): Reply {
  const linked = completed(transferOfForm(query));
  const transfer = isComplete(linked) ? linked : sample;
  const drawing = drawings.find((one) => one === query.get('as')) ?? 'canvas';
  const seconds = Number(query.get('refresh') ?? FRESH_S);
  return page(cashierView(transfer, { number: orders.place(transfer), drawing, seconds }));
}

/** A new code for an order; the one before it pays nothing any more. */
function renew(visit: Visit, codes: Codes): Reply {
  const number = field(formOf(visit), 'order');
  if (codes.orders.find(number) === null) return json({ error: 'no such order' }, 404);
  const token = randomUUID();
  codes.orderOf.set(token, number);
  codes.newest.set(number, token);
  codes.onShow = token;
  return json({ token, rows: rowsOf(token) });
}

/** The phone: pays the order of the token that its camera has read. */
function phone(visit: Visit, codes: Codes, ledger: Ledger): Reply {
  const token = field(formOf(visit), 'token');
  const number = codes.orderOf.get(token) ?? '';
  const transfer = codes.orders.find(number);
  if (transfer === null) return json({ status: 'unknown' }, 404);
  const how = outcome(number, codes.newest.get(number) === token, codes.orders);
  ledger.record({ page: 'qr', ...transfer, how });
  return json({ status: how });
}

function outcome(number: string, isFresh: boolean, orders: Orders<SentTransfer>): How {
  if (!isFresh) return 'refused';
  return orders.settle(number) === 'first' ? 'scan' : 'duplicate-token';
}

function result({ query }: Visit, { orders }: Codes): Reply {
  const number = field(query, 'order');
  const transfer = orders.find(number);
  return transfer === null || !orders.isPaid(number) ? seeOther('/qr/pay') : page(paidView(transfer, number));
}

export function qrSite(ledger: Ledger): Routes {
  const codes: Codes = {
    orders: openOrders<SentTransfer>('SY'),
    orderOf: new Map(),
    newest: new Map(),
    onShow: null,
  };
  return {
    'GET /qr/': () => seeOther('/qr/pay'),
    'GET /qr/cashier.css': () => style(css),
    'GET /qr/cashier.js': () => script(js),
    'GET /qr/pay': (visit) => cashier(visit, codes),
    'POST /qr/code': (visit) => renew(visit, codes),
    'GET /qr/code.svg': ({ query }) => picture(codePicture(rowsOf(field(query, 'token')))),
    'GET /qr/status': ({ query }) => json({ isPaid: codes.orders.isPaid(field(query, 'order')) }),
    'GET /qr/camera': () => json({ token: codes.onShow }),
    'POST /qr/phone': (visit) => phone(visit, codes, ledger),
    'GET /qr/result': (visit) => result(visit, codes),
  };
}
