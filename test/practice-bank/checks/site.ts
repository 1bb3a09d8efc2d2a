// A company's online bank that checks names, quotes fees, saves drafts and counts clicks before anything is paid.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { json, page, type Reply, type Routes, script, seeOther, style, type Visit } from '../exchange.ts';
import type { How, Ledger } from '../ledger.ts';
import { decimal } from '../money.ts';
import {
  completed,
  isComplete,
  type SentNames,
  type SentTransfer,
  transferOfForm,
  transferOfJson,
} from '../sent.ts';
import { formView } from './views.ts';

const css = readFileSync(join(import.meta.dirname, 'desk.css'), 'utf8');
const js = readFileSync(join(import.meta.dirname, 'desk.js'), 'utf8');

const names: SentNames = {
  payee: 'payeeName',
  account: 'payeeAcctNo',
  amount: 'tranAmt',
  purpose: 'usage',
};

const CHECK_MS = 120;

const sentIn = ({ body }: Visit): SentTransfer | null => transferOfJson(body, names);

/** Nobody is asked: a name of two characters or more fits any account of twelve digits or more. */
async function nameCheck(visit: Visit): Promise<Reply> {
  await wait(CHECK_MS);
  const sent = sentIn(visit);
  const fits = sent !== null && sent.payee.length >= 2 && /^\d{12,30}$/.test(sent.account);
  return json({ code: '0', result: fits ? 'MATCH' : 'UNKNOWN' });
}

/** One in a thousand, at least 2 and at most 50 yuan. */
function fee({ query }: Visit): Reply {
  const amount = Number(decimal(query.get('tranAmt') ?? '') ?? 0);
  return json({ code: '0', fee: Math.min(50, Math.max(2, amount / 1000)).toFixed(2) });
}

function pay(visit: Visit, ledger: Ledger, seen: Set<string>): Reply {
  const sent = sentIn(visit);
  if (sent === null) return json({ code: '400' }, 400);
  const key = visit.header('x-request-id') ?? '';
  const how: How = !isComplete(sent) || key === '' ? 'refused' : seen.has(key) ? 'duplicate-token' : 'fetch';
  if (how === 'fetch') seen.add(key);
  ledger.record({ page: 'checks', ...completed(sent), how });
  return json({ code: how === 'fetch' ? '0' : '1' });
}

export function checksSite(ledger: Ledger): Routes {
  const seen = new Set<string>();
  return {
    'GET /checks/': () => seeOther('/checks/payment'),
    'GET /checks/desk.css': () => style(css),
    'GET /checks/desk.js': () => script(js),
    'GET /checks/payment': ({ query }) => page(formView(transferOfForm(query))),
    'POST /checks/api/nameCheck': nameCheck,
    'GET /checks/api/fee': fee,
    'POST /checks/api/draft': () => json({ code: '0', savedAt: Date.now() }),
    'POST /checks/api/track': () => json({ code: '0' }),
    'POST /checks/api/payments': (visit) => pay(visit, ledger, seen),
  };
}
