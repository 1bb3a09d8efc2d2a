// A rent service that hands the payment over to a provider, and is handed the result: by forms that submit themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  field,
  formOf,
  otherOrigin,
  ownOrigin,
  page,
  type Reply,
  type Routes,
  seeOther,
  style,
  type Visit,
} from '../exchange.ts';
import type { How, Ledger } from '../ledger.ts';
import { type Orders, openOrders } from '../orders.ts';
import {
  completed,
  isComplete,
  type SentNames,
  type SentTransfer,
  transferOfForm,
  transferOfJson,
} from '../sent.ts';
import { backView, onwardView } from './between.ts';
import { expiredView, formView, paidView, reviewView } from './views.ts';

const css = readFileSync(join(import.meta.dirname, 'rent.css'), 'utf8');

/** What the provider calls them, in the JSON of its one field. */
const names: SentNames = {
  payee: 'payee_name',
  account: 'payee_account',
  amount: 'total_amount',
  purpose: 'subject',
};

/** `home`: the origin that the result is handed back to. */
interface Rent {
  readonly transfer: SentTransfer;
  readonly home: string;
}

/** Filled in by a link, or with an order that is to be changed. */
function rentForm({ query }: Visit, rents: Orders<Rent>): Reply {
  const rent = rents.find(field(query, 'change'));
  return page(formView(rent?.transfer ?? transferOfForm(query), ''));
}

function confirm(visit: Visit, rents: Orders<Rent>): Reply {
  const transfer = completed(transferOfForm(formOf(visit)));
  if (!isComplete(transfer)) return page(formView(transfer, '请把房东姓名、银行卡号和租金填写完整'));
  return page(reviewView(transfer, rents.place({ transfer, home: ownOrigin(visit) })));
}

function onward(visit: Visit, rents: Orders<Rent>): Reply {
  const number = field(formOf(visit), 'orderNo');
  const rent = rents.find(number);
  if (rent === null) return page(expiredView);
  const { payee, account, amount, purpose } = rent.transfer;
  const content = {
    out_trade_no: number,
    [names.payee]: payee,
    [names.account]: account,
    [names.amount]: amount,
    [names.purpose]: purpose,
  };
  return page(onwardView(`${otherOrigin(visit)}/hand-over/gateway`, JSON.stringify(content)));
}

function numberIn(content: string): string {
  return /"out_trade_no":"(\w+)"/.exec(content)?.[1] ?? '';
}

/** The provider: pays what its field says, once an order, and hands back. */
function gateway(visit: Visit, rents: Orders<Rent>, ledger: Ledger): Reply {
  const content = field(formOf(visit), 'biz_content');
  const number = numberIn(content);
  const sent = transferOfJson(content, names);
  const rent = rents.find(number);
  if (sent === null || rent === null) return page(expiredView);
  const isAgain = rents.settle(number) === 'again';
  const how: How = !isComplete(sent) ? 'refused' : isAgain ? 'duplicate-token' : 'form';
  ledger.record({ page: 'hand-over', ...completed(sent), how });
  return page(backView(`${rent.home}/hand-over/return`, number));
}

function result(visit: Visit, rents: Orders<Rent>): Reply {
  const number = field(formOf(visit), 'out_trade_no');
  const rent = rents.find(number);
  return page(rent === null || !rents.isPaid(number) ? expiredView : paidView(rent.transfer, number));
}

export function handOverSite(ledger: Ledger): Routes {
  const rents = openOrders<Rent>('ZF');
  return {
    'GET /hand-over/': () => seeOther('/hand-over/rent'),
    'GET /hand-over/rent.css': () => style(css),
    'GET /hand-over/rent': (visit) => rentForm(visit, rents),
    'POST /hand-over/confirm': (visit) => confirm(visit, rents),
    'POST /hand-over/pay': (visit) => onward(visit, rents),
    'POST /hand-over/gateway': (visit) => gateway(visit, rents, ledger),
    'POST /hand-over/return': (visit) => result(visit, rents),
  };
}
