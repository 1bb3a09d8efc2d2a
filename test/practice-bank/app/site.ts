// The app's server: one page for every screen, its script and style, and the API that takes transfers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, page, type Reply, type Routes, script, style, type Visit } from '../exchange.ts';
import { html, type Markup } from '../html.ts';
import type { How, Ledger } from '../ledger.ts';
import { completed, isComplete, type SentNames, transferOfJson } from '../sent.ts';

const css = readFileSync(join(import.meta.dirname, 'app.css'), 'utf8');

const shell: Markup = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Larkfield</title>
    <link rel="stylesheet" href="/app/assets/app.css" />
    <script defer src="/app/assets/app.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const names: SentNames = {
  payee: 'recipientName',
  account: 'account',
  amount: 'amount',
  purpose: 'reference',
};

function take(visit: Visit, ledger: Ledger, seen: Set<string>): Reply {
  const sent = transferOfJson(visit.body, names);
  if (sent === null) return json({ error: 'malformed' }, 400);
  const key = visit.header('idempotency-key') ?? '';
  const how: How = !isComplete(sent) || key === '' ? 'refused' : seen.has(key) ? 'duplicate-token' : 'fetch';
  if (how === 'fetch') seen.add(key);
  ledger.record({ page: 'app', ...completed(sent), how });
  if (how === 'refused') return json({ error: 'incomplete' }, 422);
  return how === 'fetch'
    ? json({ id: key, status: 'sent' }, 201)
    : json({ id: key, status: 'duplicate' }, 409);
}

/** `code`: the app's bundled script. */
export function appSite(ledger: Ledger, code: string): Routes {
  const seen = new Set<string>();
  const screen = () => page(shell);
  return {
    'GET /app/': screen,
    'GET /app/send': screen,
    'GET /app/sent': screen,
    'GET /app/assets/app.css': () => style(css),
    'GET /app/assets/app.js': () => script(code),
    'POST /app/api/transfers': (visit) => take(visit, ledger, seen),
  };
}
