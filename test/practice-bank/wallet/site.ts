// A page of wallet buttons as wallets themselves are tried on (MetaMask's test dapp), with a wallet that only takes notes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Reply, type Routes, script, seeOther } from '../exchange.ts';

const types = {
  'index.css': 'text/css',
  'main.js': 'text/javascript',
  '917.js': 'text/javascript',
  '940.js': 'text/javascript',
  'constants.json': 'application/json',
  'metamask-fox.svg': 'image/svg+xml',
  'alert-red.svg': 'image/svg+xml',
  'warning.svg': 'image/svg+xml',
  'sdk-connect.svg': 'image/svg+xml',
  'wallet-connect.svg': 'image/svg+xml',
} as const;

const require = createRequire(import.meta.url);

/** Asked for when a page is: whoever does not go there needs neither the package nor its 17 MB. */
function built(file: string): string {
  const folder = dirname(require.resolve('@metamask/test-dapp/package.json'));
  return readFileSync(join(folder, 'dist', file), 'utf8');
}

/** The page looks for relays and styles in the world outside; nothing of this bank leaves the computer. */
const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

function served(file: string, type: string, body = built(file)): Reply {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body };
}

/** As the package has it, without what it would fetch elsewhere, and with the wallet before all else. */
function front(): Reply {
  const markup = built('index.html')
    .replace(/<link[^>]*href="https:[^>]*>/g, '')
    .replace('<head>', '<head><script src="provider.js"></script>');
  return served('index.html', 'text/html', `<!doctype html>${markup}`);
}

export function walletSite(): Routes {
  const files = Object.entries(types).map(
    ([file, type]) => [`GET /wallet/dapp/${file}`, () => served(file, type)] as const,
  );
  return {
    ...Object.fromEntries(files),
    'GET /wallet/': () => seeOther('/wallet/dapp/'),
    'GET /wallet/dapp/': front,
    'GET /wallet/dapp/provider.js': () =>
      script(readFileSync(join(import.meta.dirname, 'provider.js'), 'utf8')),
  };
}
