// A bank that asks for payee, amount and confirmation one after another: as three pages, and as one page drawn anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  field,
  formOf,
  json,
  page,
  type Reply,
  type Routes,
  script,
  seeOther,
  style,
  type Visit,
} from '../exchange.ts';
import type { How, Ledger } from '../ledger.ts';
import { type Orders, openOrders } from '../orders.ts';
import {
  completed,
  isComplete,
  linkNames,
  type SentTransfer,
  transferOfForm,
  transferOfJson,
} from '../sent.ts';
import { amountView, appView, confirmView, payeeView, sentView, unknownView } from './views.ts';

const css = readFileSync(join(import.meta.dirname, 'steps.css'), 'utf8');
const js = readFileSync(join(import.meta.dirname, 'app.js'), 'utf8');

function toConfirm(visit: Visit, orders: Orders<SentTransfer>): Reply {
  const form = formOf(visit);
  const before = orders.find(field(form, 'order'));
  if (before === null) return page(unknownView);
  const transfer = completed({ ...before, amount: field(form, 'amount') });
  return page(confirmView(orders.place(transfer), transfer.amount));
}

function send(visit: Visit, orders: Orders<SentTransfer>, ledger: Ledger): Reply {
  const number = field(formOf(visit), 'order');
  const transfer = orders.find(number);
  if (transfer === null) return page(unknownView);
  const isAgain = orders.settle(number) === 'again';
  const how: How = !isComplete(transfer) ? 'refused' : isAgain ? 'duplicate-token' : 'form';
  ledger.record({ page: 'steps', ...transfer, how });
  return page(sentView);
}

/** Has no token: sent twice is paid twice. */
function take(visit: Visit, ledger: Ledger): Reply {
  const sent = transferOfJson(visit.body, linkNames);
  if (sent === null) return json({ code: 400 }, 400);
  ledger.record({ page: 'steps', ...completed(sent), how: isComplete(sent) ? 'fetch' : 'refused' });
  return json({ code: 0 });
}

export function stepsSite(ledger: Ledger): Routes {
  const orders = openOrders<SentTransfer>('BZ');
  return {
    'GET /steps/': () => seeOther('/steps/payee'),
    'GET /steps/steps.css': () => style(css),
    'GET /steps/app.js': () => script(js),
    'GET /steps/payee': () => page(payeeView),
    'GET /steps/app': () => page(appView),
    'POST /steps/amount': (visit) => page(amountView(orders.place(transferOfForm(formOf(visit))))),
    'POST /steps/confirm': (visit) => toConfirm(visit, orders),
    'POST /steps/send': (visit) => send(visit, orders, ledger),
    'POST /steps/api/transfer': (visit) => take(visit, ledger),
  };
}
