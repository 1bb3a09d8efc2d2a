// The ground on which attacks are played: one loopback server that serves each page and counts what really arrives.
import { createServer, type Server } from 'node:http';
import { type Attack, form, review } from './attack.ts';

export interface Ground {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** What has arrived at the paying address since the last `clear`, and carried anything: a body or a query. */
  arrived(): readonly string[];
  clear(): void;
  close(): Promise<void>;
}

function pageOf({ head = '', body, language = 'en' }: Attack): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Larkfield Bank</title>${head}</head><body>${body}</body></html>`;
}

const inner: Attack = {
  id: 'inner',
  fact: '',
  body: review + form('<button id="b">Confirm transfer</button>'),
  expect: 'stopped',
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

export async function prepareGround(attacks: readonly Attack[]): Promise<Ground> {
  let arrived: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      const isPayment = url.pathname === '/pay';
      if (isPayment && (body !== '' || url.search !== ''))
        arrived.push(`${request.method} ${url.search} ${body}`);
      const attack = url.pathname === '/inner' ? inner : attacks[Number(url.pathname.slice(1))];
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isPayment || attack === undefined ? '<p id="arrived">Done</p>' : pageOf(attack));
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    arrived: () => arrived,
    clear: () => {
      arrived = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
