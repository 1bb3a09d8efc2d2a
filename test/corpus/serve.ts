// Serves a corpus folder on loopback, and remembers what else was asked of it.
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface Served {
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string;
  /** Requests since the last `forget` that carry something: a body or a query. */
  carried(): readonly string[];
  forget(): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** What is answered to a request for a path inside `folder`. */
async function answer(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const body = await readFile(path).catch(() => null);
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here</p>');
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  response.end(body);
}

export async function serveCorpus(folder: string): Promise<Served> {
  let carried: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method !== 'GET' || search !== '') carried.push(`${request.method} ${request.url}`);
    void answer(folder, pathname, response);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    carried: () => carried,
    forget: () => {
      carried = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
