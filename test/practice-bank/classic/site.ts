// The classic, server-drawn bank: form, review with hidden fields and a one-time token, result.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { field, formOf, page, type Reply, type Routes, style, type Visit } from '../exchange.ts';
import { type How, isPaid, type Ledger } from '../ledger.ts';
import { openTokens, type Tokens } from '../tokens.ts';
import { detailView, homeView } from './account.ts';
import { completed, faults, type Order, orderOfForm, orderOfLink } from './order.ts';
import { formView, refusedView, resultView, reviewView } from './views.ts';

const css = readFileSync(join(import.meta.dirname, 'classic.css'), 'utf8');

function review(visit: Visit, tokens: Tokens): Reply {
  const order = orderOfForm(formOf(visit));
  const wrong = faults(order);
  return page(wrong.length > 0 ? formView(order, wrong) : reviewView(completed(order), tokens.issue()));
}

function outcome(order: Order, spent: ReturnType<Tokens['spend']>): How {
  if (spent === 'unknown' || faults(order).length > 0) return 'refused';
  return spent === 'again' ? 'duplicate-token' : 'form';
}

function submit(visit: Visit, ledger: Ledger, tokens: Tokens): Reply {
  const form = formOf(visit);
  const order = orderOfForm(form);
  const token = field(form, 'token');
  const how = outcome(order, tokens.spend(token));
  const { name: payee, accountNumber: account, amount, postscript: purpose } = order;
  ledger.record({ page: 'classic', payee, account, amount, purpose, how });
  if (how === 'duplicate-token') return page(refusedView('请勿重复提交。'));
  if (how === 'refused') return page(refusedView('页面已过期，请重新填写转账信息。'));
  return page(resultView(order, token.slice(0, 16).toUpperCase()));
}

export function classicSite(ledger: Ledger): Routes {
  const tokens = openTokens();
  const paid = () => ledger.all().filter((arrival) => arrival.page === 'classic' && isPaid(arrival));
  return {
    'GET /classic/': () => page(homeView),
    'GET /classic/css/pbank.css': () => style(css),
    'GET /classic/detail': () => page(detailView(paid())),
    'GET /classic/transfer': ({ query }) => page(formView(orderOfLink(query), [])),
    'POST /classic/transfer': (visit) => page(formView(orderOfForm(formOf(visit)), [])),
    'POST /classic/transferConfirm': (visit) => review(visit, tokens),
    'POST /classic/transferSubmit': (visit) => submit(visit, ledger, tokens),
  };
}
