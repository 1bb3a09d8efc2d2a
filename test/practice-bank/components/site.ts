// A bank built of web components: fields and buttons keep closed shadow roots inside an open one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, page, type Reply, type Routes, script, seeOther, style, type Visit } from '../exchange.ts';
import { html, type Markup } from '../html.ts';
import type { How, Ledger } from '../ledger.ts';
import { completed, isComplete, type SentNames, transferOfJson } from '../sent.ts';

const css = readFileSync(join(import.meta.dirname, 'components.css'), 'utf8');
const js = readFileSync(join(import.meta.dirname, 'elements.js'), 'utf8');

const names: SentNames = {
  payee: 'creditorName',
  account: 'creditorIban',
  amount: 'instructedAmount',
  purpose: 'remittance',
};

const view: Markup = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pay someone · Skerry Bank</title>
<link rel="stylesheet" href="/components/skerry.css">
<script type="module" src="/components/elements.js"></script>
</head>
<body>
<header><a class="mark" href="/components/pay">Skerry</a><nav><a href="/components/pay" aria-current="page">Pay</a><a href="/">Log out</a></nav></header>
<main><sk-transfer></sk-transfer></main>
<footer>Skerry Bank is a practice bank. No real money moves.</footer>
</body>
</html>`;

function take(visit: Visit, ledger: Ledger, seen: Set<string>): Reply {
  const sent = transferOfJson(visit.body, names);
  if (sent === null) return json({ error: 'malformed' }, 400);
  const key = visit.header('idempotency-key') ?? '';
  const how: How = !isComplete(sent) || key === '' ? 'refused' : seen.has(key) ? 'duplicate-token' : 'fetch';
  if (how === 'fetch') seen.add(key);
  ledger.record({ page: 'components', ...completed(sent), how });
  return json({ paymentId: key, status: how }, how === 'fetch' ? 201 : how === 'refused' ? 422 : 409);
}

export function componentsSite(ledger: Ledger): Routes {
  const seen = new Set<string>();
  return {
    'GET /components/': () => seeOther('/components/pay'),
    'GET /components/pay': () => page(view),
    'GET /components/skerry.css': () => style(css),
    'GET /components/elements.js': () => script(js),
    'POST /components/api/payments': (visit) => take(visit, ledger, seen),
  };
}
