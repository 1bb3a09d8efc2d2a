// A server in front of another: passes everything on, notes every request, and lets each page tell what it said to the console.
import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { openRequestLog, type SeenRequest } from '../practice-bank/requests.ts';

export interface Relay {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Oldest first; a copy. */
  requests(): readonly SeenRequest[];
  /** For how long nothing was under way, in ms; 0 while something is. */
  quietFor(): number;
  /** Forgets the requests. */
  clear(): void;
  close(): Promise<void>;
}

/** Runs before the page's own first script; `heardHere` are the lines since the page began. */
const recorder = `<script>(() => {
  const heard = [];
  const note = (kind, text) => heard.push(kind + ' ' + text);
  for (const kind of ['debug', 'log', 'info', 'warn', 'error']) {
    const own = console[kind];
    console[kind] = (...args) => { note(kind, args.map(String).join(' ')); own.apply(console, args); };
  }
  addEventListener('error', (event) => note('uncaught', event.message ?? 'a part did not load'), true);
  addEventListener('unhandledrejection', ({ reason }) => note('unhandled', String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => note('policy', violatedDirective));
  Object.defineProperty(globalThis, 'heardHere', { value: heard });
})()</script>`;

/** After the doctype, so that the page stays in the mode that it asked for. */
function recorded(markup: string): string {
  const [doctype = ''] = /^\s*<!doctype[^>]*>/i.exec(markup) ?? [];
  return doctype + recorder + markup.slice(doctype.length);
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** What the server behind answers to the same request. */
function passedOn(to: URL, message: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  const { method, headers } = message;
  return new Promise((resolve, reject) => {
    const own = { ...headers, 'accept-encoding': 'identity' };
    ask(to, { method, headers: own, agent: false }, resolve).once('error', reject).end(body);
  });
}

async function relayed(to: string, message: IncomingMessage, response: ServerResponse, body: Buffer) {
  const answer = await passedOn(new URL(message.url ?? '/', to), message, body);
  const bytes = await bytesOf(answer);
  const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers;
  const isPage = headers['content-type']?.startsWith('text/html') === true;
  response.writeHead(answer.statusCode ?? 502, headers);
  response.end(isPage ? recorded(bytes.toString('utf8')) : bytes);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** `to`: where the pages are, without a slash at the end. The pages see the relay's own host and port. */
export async function startRelay(to: string): Promise<Relay> {
  const log = openRequestLog();
  let underWay = 0;
  let endedAt = performance.now();
  const server = createServer((message, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      endedAt = performance.now();
    });
    void bytesOf(message).then(async (body) => {
      // The browser's own wish, at a moment of its own; no page asks for it.
      const isIcon = message.url === '/favicon.ico';
      if (!isIcon)
        log.add({ method: message.method ?? 'GET', path: message.url ?? '/', body: body.toString('utf8') });
      await relayed(to, message, response, body).catch(() => response.destroy());
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => log.all(),
    quietFor: () => (underWay > 0 ? 0 : performance.now() - endedAt),
    clear: () => log.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
