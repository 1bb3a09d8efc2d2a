// A throw-away extension and page on which the drivers themselves are tried.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: '__MSG_name__',
  default_locale: 'en',
  version: '1',
  permissions: ['storage'],
  action: { default_popup: 'popup/popup.html' },
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'trial@example.com' } },
};

const files: Record<string, string> = {
  'manifest.json': JSON.stringify(manifest),
  '_locales/en/messages.json': '{"name": {"message": "trial"}}',
  'background.js': `
    const api = globalThis.browser ?? chrome;
    const born = String(Math.random());
    api.runtime.onMessage.addListener((message, sender, answer) => {
      if (message === 'born') answer(born);
      else if (message === 'tab') answer(sender.tab.id);
      else api.windows.create({ type: 'popup', url: 'popup/popup.html#/hold/7', width: 420, height: 560 });
    });`,
  'content.js': `
    addEventListener('click', (event) => {
      if (event.composedPath()[0].id !== 'pay') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      (globalThis.browser ?? chrome).runtime.sendMessage('hold');
    }, true);
    addEventListener('DOMContentLoaded', async () => {
      const host = document.body.appendChild(document.createElement('trial-line'));
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<button>again</button>';
      root.firstChild.onclick = (event) => { event.target.textContent = 'trusted ' + event.isTrusted; };
      host.dataset.tab = await (globalThis.browser ?? chrome).runtime.sendMessage('tab');
    });`,
  'popup/popup.html': `<!doctype html><title>trial</title><button id="go">go</button><p id="seen"></p>
    <p id="front"></p><script src="popup.js"></script>`,
  'popup/popup.js': `
    const api = globalThis.browser ?? chrome;
    const seen = document.querySelector('#seen');
    document.querySelector('#go').addEventListener('click', (event) => {
      seen.textContent += (event.isTrusted ? 'trusted ' : 'false ') + event.detail + ';';
    });
    seen.dataset.focused = 0;
    addEventListener('focus', () => { seen.dataset.focused++; });
    api.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      document.querySelector('#front').textContent = String(tab?.id);
    });
    api.runtime.sendMessage('born').then((born) => { document.title = born; });
    seen.dataset.language = api.i18n.getUILanguage();`,
};

const page = `<!doctype html><title>shop</title><style>body { margin: 0 } .far { margin-top: 2000px }</style>
  <button id="pay">Pay</button><input id="payee" value="old"><select id="kind"><option>a<option>b</select>
  <textarea id="note"></textarea><button id="plain">Plain</button>
  <iframe id="inner" style="border: 3px solid; padding: 5px" src="/frame"></iframe>
  <p class="far"><button id="far">Far</button></p>
  <script>
    var log = [];
    for (const type of ['touchstart', 'click', 'dblclick', 'keydown', 'submit'])
      addEventListener(type, (event) => {
        log.push([type, event.target.id, event.isTrusted, event.repeat ?? event.detail].join(' '));
      });
  </script>`;

const frame = `<!doctype html><input id="code"><button id="ok" onclick="this.textContent = event.isTrusted">ok</button>`;

export interface Trial {
  readonly extension: string;
  readonly url: string;
  end(): Promise<void>;
}

async function served(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/frame' ? frame : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}

export async function makeTrial(): Promise<Trial> {
  const extension = await mkdtemp(join(tmpdir(), 'trial-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(extension, path)), { recursive: true });
    await writeFile(join(extension, path), text);
  }
  const { url, close } = await served();
  return {
    extension,
    url,
    end: async () => {
      await close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}
