// Serves the built pages with a background of their own for each look: the real engine, in memory, behind the page's messages.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import type { Data, Reply, RequestKind } from '../../extension/channel/protocol.ts';
import { pack, unpack } from '../../extension/channel/wire.ts';
import { tagOf } from '../../extension/channel/wording.ts';
import { defaultSettings, type Language, type Settings } from '../../src/settings/settings.ts';
import { fakeBackground, plainSettings, START } from '../extension/popup/fake-background.ts';
import type { Look } from './look.ts';
import { standIn } from './page-stub.ts';

export interface Dress {
  readonly language: Language;
  readonly theme: Settings['appearance']['theme'];
  readonly largeType?: boolean;
}

export interface ServedLooks {
  /** The address of a look, with a background that nobody has asked yet. */
  url(look: Look, dress: Dress): string;
  /** A page with nothing but a frame, `#look`, that a script can make as wide as it likes. */
  readonly windowUrl: string;
  close(): Promise<void>;
}

type Background = (kind: RequestKind, data: Data<RequestKind>) => Promise<Reply<RequestKind>>;

interface Opened {
  readonly language: Language;
  readonly ask: Background;
}

function backgroundOf(look: Look, { language, theme, largeType = false }: Dress): Background {
  const settings = { ...defaultSettings, language, appearance: { theme, largeType }, ...look.settings };
  const view = { ...plainSettings, settings, ...look.view };
  const { 'change-settings': change, ...answers } = look.answers ?? {};
  const background = fakeBackground(look.hold, {
    settings: () => view,
    'help-next': () => ({ isNext: false }),
    ...answers,
    ...(change && {
      'change-settings': (data) => {
        const changed = change(data);
        return {
          ...changed,
          view: { ...view, pending: changed.view.pending, contact: changed.view.contact },
        };
      },
    }),
  });
  background.silent = look.silent === true;
  return (kind, data) =>
    // A page that hears nothing at all cannot know how it is to be dressed.
    look.silent === true && kind === 'settings' && look.page === 'popup'
      ? Promise.resolve({ ok: true, answer: view })
      : background.ask(kind, data);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function dressed(html: string, { language }: Opened): string {
  const script = `(${String(standIn)})(${JSON.stringify(tagOf(language))}, ${START})`;
  return html.replace('<head>', `<head><script>${script}</script>`);
}

async function answered(text: string, { ask }: Opened): Promise<string> {
  const { kind, data } = unpack(text) as { kind: RequestKind; data: Data<RequestKind> };
  return pack(await ask(kind, data));
}

/** The frame is at first as large as the window of a browser. */
const windowPage =
  '<!doctype html><title>looks</title><iframe id="look" title="look" style="border: 0; width: 1080px; height: 900px"></iframe>';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

function fileOf(folder: string, path: string): Promise<Buffer> {
  return readFile(path === '/axe.js' ? axe : join(folder, normalize(path)));
}

async function respond(
  folder: string,
  opened: ReadonlyMap<string, Opened>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname: path, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const look = opened.get(search);
  if (look !== undefined && path === '/ask') {
    response.end(await answered(await bodyOf(request), look));
    return;
  }
  if (path === '/window.html') {
    response.writeHead(200, { 'content-type': types['.html'] }).end(windowPage);
    return;
  }
  const file = await fileOf(folder, path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
  response.end(look !== undefined && path.endsWith('.html') ? dressed(String(file), look) : file);
}

function listen(server: Server): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** `folder`: a built extension. */
export async function serveLooks(folder: string): Promise<ServedLooks> {
  const opened = new Map<string, Opened>();
  const server = createServer((request, response) => {
    respond(folder, opened, request, response).catch(() => response.writeHead(404).end());
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return {
    windowUrl: `${origin}/window.html`,
    url: (look, dress) => {
      // Which look it is stands behind the address: the scripts of all keep theirs, and are compiled once.
      const search = `?${opened.size}`;
      opened.set(search, { language: dress.language, ask: backgroundOf(look, dress) });
      return `${origin}/${look.page}/${look.page}.html${search}${look.route}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
