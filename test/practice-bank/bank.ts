// The practice bank: a small server on loopback with four payment pages and one ledger of what really arrived.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { appBundle } from './app/bundle.ts';
import { appSite } from './app/site.ts';
import { classicSite } from './classic/site.ts';
import { codeSite } from './code/site.ts';
import { page, type Reply, type Routes, seeOther, type Visit } from './exchange.ts';
import { frontSite } from './front/site.ts';
import { html } from './html.ts';
import { type Arrival, openLedger } from './ledger.ts';

export interface Bank {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Oldest first; a copy. */
  ledger(): readonly Arrival[];
  clear(): void;
  /** Ends open connections too. */
  close(): Promise<void>;
}

const bodyLimit = 64 * 1024;

/** `null` when the body is longer than any form of this bank. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = new Uint8Array(Buffer.from(part));
    length += bytes.length;
    if (length > bodyLimit) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

const missing: Reply = page(html`<!doctype html><title>404</title><p>404 Not Found</p>`, 404);

/** A folder asked for without its slash is sent on, as web servers do. */
function answer(routes: Routes, method: string, path: string, visit: Visit): Reply {
  const find = (key: string) => Object.entries(routes).find(([known]) => known === key)?.[1];
  const route = find(`${method} ${path}`);
  if (route !== undefined) return route(visit);
  return method === 'GET' && find(`GET ${path}/`) !== undefined ? seeOther(`${path}/`) : missing;
}

async function serve(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await bodyOf(request);
  if (body === null) {
    response.writeHead(413).end();
    return;
  }
  const visit: Visit = { query: url.searchParams, body, header: (name) => header(request, name) };
  const reply = answer(routes, request.method ?? 'GET', url.pathname, visit);
  response.writeHead(reply.status, reply.headers).end(reply.body);
}

/** Answers the port that was taken. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** `port`: 0, the default, takes a free one. Rejects when the port is in use. */
export async function startBank({ port = 0 }: { readonly port?: number } = {}): Promise<Bank> {
  const ledger = openLedger();
  const code = await appBundle();
  const routes: Routes = {
    ...frontSite(ledger),
    ...classicSite(ledger),
    ...appSite(ledger, code),
    ...codeSite(ledger),
  };
  const server = createServer((request, response) => {
    serve(routes, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}`,
    ledger: () => ledger.all(),
    clear: () => ledger.clear(),
    close: () => close(server),
  };
}
