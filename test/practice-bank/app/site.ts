// The app's server: one page for every screen, its script and style, and the API that takes transfers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, page, type Reply, type Routes, script, style, type Visit } from '../exchange.ts';
import { html, type Markup } from '../html.ts';
import type { How, Ledger } from '../ledger.ts';
import { decimal } from '../money.ts';

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

interface SentTransfer {
  readonly payee: string;
  readonly account: string;
  readonly amount: string;
  readonly purpose: string;
}

/** What is missing or is no text comes as an empty string; a body that is no JSON as `null`. */
function transferOf(body: string): SentTransfer | null {
  try {
    const sent: unknown = JSON.parse(body);
    const text = (key: string): string => {
      const value: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, key) : null;
      return typeof value === 'string' ? value : '';
    };
    return {
      payee: text('recipientName'),
      account: text('account'),
      amount: text('amount'),
      purpose: text('reference'),
    };
  } catch {
    return null;
  }
}

const isComplete = ({ payee, account, amount }: SentTransfer): boolean =>
  payee !== '' && account !== '' && decimal(amount) !== null;

function take(visit: Visit, ledger: Ledger, seen: Set<string>): Reply {
  const sent = transferOf(visit.body);
  if (sent === null) return json({ error: 'malformed' }, 400);
  const key = visit.header('idempotency-key') ?? '';
  const how: How = !isComplete(sent) || key === '' ? 'refused' : seen.has(key) ? 'duplicate-token' : 'fetch';
  if (how === 'fetch') seen.add(key);
  ledger.record({ page: 'app', ...sent, amount: decimal(sent.amount) ?? sent.amount, how });
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
