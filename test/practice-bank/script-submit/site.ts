// A building society whose button first asks whether the name fits the account, and then submits the form by script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
import type { How, Ledger } from '../ledger.ts';
import { completed, isComplete, type SentNames, transferOfForm } from '../sent.ts';
import { openTokens, type Tokens } from '../tokens.ts';
import { formView, paidView } from './views.ts';

const css = readFileSync(join(import.meta.dirname, 'society.css'), 'utf8');

const names: SentNames = {
  payee: 'payeeName',
  account: 'payeeIban',
  amount: 'paymentAmount',
  purpose: 'reference',
};

/** The payee's bank takes about so long to answer. */
const CHECK_MS = 350;

/** Any name of two words fits; the bank of the payee is not really asked. */
async function payeeCheck(visit: Visit): Promise<Reply> {
  const { payee, account } = transferOfForm(formOf(visit), names);
  await wait(CHECK_MS);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i.test(account)) return json({ result: 'no-such-account' });
  return json({ result: /\S\s+\S/.test(payee) ? 'match' : 'no-match' });
}

function pay(visit: Visit, ledger: Ledger, tokens: Tokens): Reply {
  const form = formOf(visit);
  const transfer = completed(transferOfForm(form, names));
  const spent = tokens.spend(field(form, 'formToken'));
  const isRefused = spent === 'unknown' || !isComplete(transfer);
  const how: How = isRefused ? 'refused' : spent === 'again' ? 'duplicate-token' : 'form';
  ledger.record({ page: 'script-submit', ...transfer, how });
  return page(how === 'form' ? paidView(transfer) : formView(transfer, tokens.issue()));
}

export function scriptSubmitSite(ledger: Ledger): Routes {
  const tokens = openTokens();
  return {
    'GET /script-submit/': () => seeOther('/script-submit/payment'),
    'GET /script-submit/society.css': () => style(css),
    'GET /script-submit/payment': ({ query }) => page(formView(transferOfForm(query), tokens.issue())),
    'POST /script-submit/payeeCheck': payeeCheck,
    'POST /script-submit/payment': (visit) => pay(visit, ledger, tokens),
  };
}
