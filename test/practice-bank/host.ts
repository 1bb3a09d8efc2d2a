// The server under the practice sites: from a request to a site's reply, on loopback only.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { page, type Reply, type Routes, seeOther, type Visit } from './exchange.ts';
import { html } from './html.ts';
import type { RequestLog } from './requests.ts';

export interface Host {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
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
function answer(routes: Routes, method: string, path: string, visit: Visit): Reply | Promise<Reply> {
  const find = (key: string) => Object.entries(routes).find(([known]) => known === key)?.[1];
  const route = find(`${method} ${path}`);
  if (route !== undefined) return route(visit);
  return method === 'GET' && find(`GET ${path}/`) !== undefined ? seeOther(`${path}/`) : missing;
}

interface Served {
  readonly routes: Routes;
  readonly log: RequestLog;
}

async function serve(
  { routes, log }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await bodyOf(request);
  if (body === null) {
    response.writeHead(413).end();
    return;
  }
  const method = request.method ?? 'GET';
  log.add({ method, path: url.pathname + url.search, body });
  const visit: Visit = { query: url.searchParams, body, header: (name) => header(request, name) };
  const reply = await answer(routes, method, url.pathname, visit);
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

/** `port`: 0 takes a free one. Rejects when the port is in use. */
export async function openHost({ port, ...served }: Served & { readonly port: number }): Promise<Host> {
  const server = createServer((request, response) => {
    serve(served, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return { url: `http://127.0.0.1:${taken}`, close: () => close(server) };
}
