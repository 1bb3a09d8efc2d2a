// A small server of pages with a wallet or a payment sheet of their own, which count what really reached them.
import { createServer, type Server } from 'node:http';

const YOU = '0x00000000000000000000000000000000000000a1';
export const ANNA = '0x00000000000000000000000000000000000000b2';
export const MALLORY = '0x00000000000000000000000000000000000000c3';

/** A wallet that notes each request which reached it in `reached`, and the object a page may freeze or wrap. */
const wallet = `
var reached = [], answers = [];
class Wallet {
  #secret = 'kept';
  chainId = '0x1';
  request(args) { reached.push(this.#secret && args); return Promise.resolve('0xdone'); }
  send(method, params) { return this.request({ method, params }); }
  sendAsync(payload, callback) { reached.push(payload); callback(null, { id: payload.id, result: '0xdone' }); }
  on() { return this.#secret; }
}
const note = (promise) => Promise.resolve(promise).then((one) => answers.push('done ' + one), (error) => answers.push((error.code ?? error.name) + ' ' + error.message));
const payment = (to = '${ANNA}', value = '0x1bc16d674ec80000') => ({ method: 'eth_sendTransaction', params: [{ from: '${YOU}', to, value, gas: '0x' + Math.floor(Math.random() * 1e6).toString(16) }] });
`;

/** `set`: how the page comes by its wallet as `ethereum`; `act`: what its button calls. */
function walletPage(set: string, act = 'note(window.ethereum.request(payment()))'): string {
  return page(`<script>${wallet}${set}</script>`, act);
}

function page(head: string, act: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Swap</title>${head}</head><body>
<h1>Swap tokens</h1><p><button id="go" type="button">Swap</button> <button id="other" type="button">Somebody else</button></p>
<script>const asked = {}; document.getElementById('other').addEventListener('click', () => { asked.to = '${MALLORY}'; });
document.getElementById('go').addEventListener('click', () => { ${act}; });</script></body></html>`;
}

const plain = 'window.ethereum = new Wallet();';

/** A sheet that nobody sees: noted where the browser's own `show` would have been reached. */
const sheet = `<script>
var reached = [], answers = [];
const note = (promise) => promise.then(() => answers.push('done'), (error) => answers.push(error.name));
const total = (value) => ({ total: { label: 'Total', amount: { currency: 'EUR', value } } });
const request = (value) => new PaymentRequest([{ supportedMethods: 'https://pay.example/pay' }], total(value));
</script>`;

const walletPages: Readonly<Record<string, string>> = {
  assigned: walletPage(plain),
  defined: walletPage("Object.defineProperty(window, 'ethereum', { value: new Wallet() });"),
  'defined-by-reflect': walletPage("Reflect.defineProperty(window, 'ethereum', { value: new Wallet() });"),
  'defined-getter': walletPage(
    "const own = new Wallet(); Object.defineProperty(window, 'ethereum', { get: () => own, configurable: false });",
  ),
  'frozen-assigned': walletPage('window.ethereum = Object.freeze(new Wallet());'),
  'frozen-defined': walletPage(
    "Object.defineProperty(window, 'ethereum', { value: Object.freeze(new Wallet()), configurable: false });",
  ),
  late: walletPage('setTimeout(() => { window.ethereum = new Wallet(); }, 100);'),
  'kept-reference': walletPage(
    'const own = new Wallet(); window.ethereum = own;',
    'note(own.request(payment()))',
  ),
  'method-put-back': walletPage(
    'const own = new Wallet(); window.ethereum = own; own.request = Wallet.prototype.request;',
    'note(own.request(payment()))',
  ),
  announced: walletPage(
    `let found; addEventListener('eip6963:announceProvider', ({ detail }) => { found = detail.provider; });
dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info: { name: 'Fox' }, provider: Object.freeze(new Wallet()) }) }));`,
    'note(found.request(payment()))',
  ),
  send: walletPage(plain, "note(window.ethereum.send('eth_sendTransaction', payment().params))"),
  'send-async': walletPage(
    plain,
    "window.ethereum.sendAsync({ id: 7, ...payment() }, (error, answer) => answers.push(error ? error.code + ' ' + answer.id : 'done'))",
  ),
  batch: walletPage(
    plain,
    "window.ethereum.sendAsync([payment(), payment()], (error) => answers.push(error ? String(error.code) : 'done'))",
  ),
  permit: walletPage(
    plain,
    `note(window.ethereum.request({ method: 'eth_signTypedData_v4', params: ['${YOU}', JSON.stringify({ primaryType: 'Permit', domain: { chainId: 1, verifyingContract: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48' }, message: { owner: '${YOU}', spender: '${MALLORY}', value: '5000000000', nonce: 1, deadline: Date.now() } })] }))`,
  ),
  bundle: walletPage(
    plain,
    `note(window.ethereum.request({ method: 'wallet_sendCalls', params: [{ version: '2.0.0', chainId: '0x1', calls: [{ to: '${ANNA}', value: '0x1' }] }] }))`,
  ),
  'blind-signature': walletPage(
    plain,
    `note(window.ethereum.request({ method: 'personal_sign', params: ['0x${'ab'.repeat(32)}', '${YOU}'] }))`,
  ),
  'changed-after': walletPage(plain, 'note(window.ethereum.request(payment(asked.to, asked.value)))'),
  'forged-knock': walletPage(
    `${plain}
const knock = new MouseEvent('knock', { relatedTarget: document.createElement('i'), cancelable: true });
if (!document.fonts.dispatchEvent(knock)) reached.push('the isolated world answered a page');
EventTarget.prototype.dispatchEvent = () => false;
Event.prototype.preventDefault = () => {};
JSON.stringify = () => '{}';
globalThis.CustomEvent = class extends Event {};`,
  ),
  solana: page(
    `<script>${wallet} const key = (name) => ({ toString: () => name });
window.solana = { signAndSendTransaction(tx) { reached.push(tx); return Promise.resolve('sig'); } };
const lamports = [2, 0, 0, 0, 0, 202, 154, 59, 0, 0, 0, 0];
const transaction = { recentBlockhash: 'x', instructions: [{ programId: key('11111111111111111111111111111111'), keys: [{ pubkey: key('4Nd1mYbaqhpXkGJ3PS9Zkyx8yf9aoYk4ZsU7mQ2cN1aa') }, { pubkey: key('9xQeWvG816bUx9EPjHmaT23yvVM2ZWbrrpZb9PusVFin') }], data: new Uint8Array(lamports) }] };</script>`,
    'note(window.solana.signAndSendTransaction(transaction))',
  ),
  tron: page(
    `<script>${wallet}
class Trx { sign(tx) { reached.push(tx); return Promise.resolve(tx); } async sendTransaction(to, amount) { return this.sign(build(to, amount)); } }
const build = (to_address, amount) => ({ raw_data: { expiration: Date.now(), contract: [{ type: 'TransferContract', parameter: { value: { to_address, amount, owner_address: '41aa' } } }] } });
window.tronWeb = { trx: new Trx(), address: { fromHex: (hex) => 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6' + hex.slice(-1) } };</script>`,
    "note(window.tronWeb.trx.sendTransaction('41bb', 5000000))",
  ),
  weixin: page(
    `<script>var reached = [], answers = [];
window.WeixinJSBridge = { invoke(name, order, callback) { reached.push(order); callback({ err_msg: 'get_brand_wcpay_request:ok' }); } };</script>`,
    "WeixinJSBridge.invoke('getBrandWCPayRequest', { appId: 'wx1', package: 'prepay_id=1' }, ({ err_msg }) => answers.push(err_msg))",
  ),
  sheet: page(sheet, "note(request('42.50').show())"),
  'sheet-later': page(sheet, "note(request('0.00').show(Promise.resolve(total('42.50'))))"),
  harmless: walletPage(
    plain,
    `note(window.ethereum.request({ method: 'eth_requestAccounts' })); note(window.ethereum.request({ method: 'personal_sign', params: [location.host + ' wants you to sign in with your Ethereum account:\\n${YOU}\\n\\nNonce: 1', '${YOU}'] }))`,
  ),
  'no-wallet': page('<script>var reached = [], answers = [];</script>', ''),
};

export interface WalletGround {
  /** `http://127.0.0.1:PORT/` before the name of a page. */
  readonly url: string;
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

export async function startWallets(): Promise<WalletGround> {
  const server = createServer((request, response) => {
    const html = walletPages[(request.url ?? '').slice(1)];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
