// A market for second-hand things whose payment is a frame of another company, from another origin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  field,
  formOf,
  json,
  otherOrigin,
  ownOrigin,
  page,
  type Reply,
  type Routes,
  seeOther,
  style,
  type Visit,
} from '../exchange.ts';
import type { Ledger } from '../ledger.ts';
import { type Orders, openOrders } from '../orders.ts';
import { completed, isComplete, type SentNames, type SentTransfer, transferOfForm } from '../sent.ts';
import { checkoutView, payView, thanksView } from './market.ts';
import { goneView, tillView } from './till.ts';

const marketCss = readFileSync(join(import.meta.dirname, 'market.css'), 'utf8');
const tillCss = readFileSync(join(import.meta.dirname, 'till.css'), 'utf8');

const names: SentNames = { payee: 'seller', account: 'sellerIban', amount: 'price', purpose: 'item' };

/** What the market tells the payment company before the frame is shown; `market` is the origin that may hear of it. */
interface Session {
  readonly transfer: SentTransfer;
  readonly market: string;
  /** `amount`: the till shows how much and nothing else; whom and what for stands on the market's page alone. */
  readonly tillShows: 'all' | 'amount';
}

function pay(visit: Visit, sessions: Orders<Session>): Reply {
  const form = formOf(visit);
  const transfer = completed(transferOfForm(form, names));
  const tillShows = field(form, 'till') === 'amount' ? 'amount' : 'all';
  if (!isComplete(transfer))
    return page(checkoutView(transfer, 'Please fill in the seller, the IBAN and the price.', tillShows));
  const till = otherOrigin(visit);
  const session = sessions.place({ transfer, market: ownOrigin(visit), tillShows });
  return page(payView(transfer, till, session));
}

/** Filled in by a link, or with an order that is to be changed. */
function checkout({ query }: Visit, sessions: Orders<Session>): Reply {
  const session = sessions.find(field(query, 'change'));
  const tillShows = session?.tillShows ?? field(query, 'till');
  return page(checkoutView(session?.transfer ?? transferOfForm(query), '', tillShows));
}

function till({ query }: Visit, sessions: Orders<Session>): Reply {
  const id = field(query, 'session');
  const session = sessions.find(id);
  return page(
    session === null ? goneView : tillView(session.transfer, id, session.market, session.tillShows),
  );
}

function charge(visit: Visit, sessions: Orders<Session>, ledger: Ledger): Reply {
  const id = field(formOf(visit), 'session');
  const session = sessions.find(id);
  if (session === null) return json({ status: 'unknown_session' }, 404);
  const how = sessions.settle(id) === 'first' ? 'fetch' : 'duplicate-token';
  ledger.record({ page: 'frame', ...session.transfer, how });
  return json({ status: how === 'fetch' ? 'paid' : 'already_paid', session: id });
}

function thanks({ query }: Visit, sessions: Orders<Session>): Reply {
  const id = field(query, 'session');
  const session = sessions.find(id);
  return session === null || !sessions.isPaid(id)
    ? seeOther('/frame/checkout')
    : page(thanksView(session.transfer, id));
}

export function frameSite(ledger: Ledger): Routes {
  const sessions = openOrders<Session>('ts_');
  return {
    'GET /frame/': () => seeOther('/frame/checkout'),
    'GET /frame/market.css': () => style(marketCss),
    'GET /frame/till/till.css': () => style(tillCss),
    'GET /frame/checkout': (visit) => checkout(visit, sessions),
    'POST /frame/pay': (visit) => pay(visit, sessions),
    'GET /frame/till/pay': (visit) => till(visit, sessions),
    'POST /frame/till/charge': (visit) => charge(visit, sessions, ledger),
    'GET /frame/thanks': (visit) => thanks(visit, sessions),
  };
}
