import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bank, startBank } from './bank.ts';
import { furtherPages, payByPhone, qrCashier, qrLink, scanCode, steppedPages } from './further-pages.ts';
import type { Arrival } from './ledger.ts';
import { expected, type PracticePage, type TransferValues } from './pages.ts';

let bank: Bank;

beforeAll(async () => {
  bank = await startBank();
}, 20_000);
afterEach(() => bank.clear());
afterAll(() => bank.close());

const at = (path: string): string => (path.startsWith('http') ? path : bank.url + path);

async function post(path: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(at(path), { method: 'POST', body: new URLSearchParams(fields) });
  return response.text();
}

function postJson(path: string, sent: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(at(path), { method: 'POST', headers, body: JSON.stringify(sent) });
}

const got = async (path: string): Promise<string> => (await fetch(at(path))).text();

/** The first group of `pattern`, with the entities of markup undone. */
function found(markup: string, pattern: RegExp): string {
  const text = pattern.exec(markup)?.[1];
  if (text === undefined) throw new Error(`no ${String(pattern)}`);
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

const hidden = (markup: string, name: string): string =>
  found(markup, new RegExp(`name="${name}" value="([^"]*)"`));

const hows = () => bank.ledger().map(({ how }) => how);

function pageOf(id: Arrival['page']): PracticePage {
  const page = furtherPages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`no practice page ${id}`);
  return page;
}

/** Goes the site's whole way, and sends its last request twice. */
type Twice = (values: TransferValues) => Promise<void>;

async function components({ payee, account, amount, purpose }: TransferValues): Promise<void> {
  const sent = {
    creditorName: payee,
    creditorIban: account,
    instructedAmount: amount,
    remittance: purpose,
  };
  for (const status of [201, 409]) {
    const answer = await postJson('/components/api/payments', sent, { 'idempotency-key': 'c1' });
    expect(answer.status).toBe(status);
  }
}

async function frame({ payee, account, amount, purpose }: TransferValues): Promise<void> {
  const order = { seller: payee, sellerIban: account, price: amount, item: purpose };
  const source = found(await post('/frame/pay', order), /src="([^"]*)"/);
  expect(new URL(source).origin).not.toBe(bank.url);
  const till = await got(source);
  expect(till).toContain(payee);
  expect(found(till, /data-market="([^"]*)"/)).toBe(bank.url);
  const session = hidden(till, 'session');
  expect(await post('/frame/till/charge', { session })).toContain('"paid"');
  expect(await post('/frame/till/charge', { session })).toContain('already_paid');
  expect(await got(`/frame/thanks?session=${session}`)).toContain('Thank you');
}

async function scriptSubmit({ payee, account, amount, purpose }: TransferValues): Promise<void> {
  const formToken = hidden(await got('/script-submit/payment'), 'formToken');
  const form = {
    payeeName: payee,
    payeeIban: account,
    paymentAmount: amount,
    reference: purpose,
    formToken,
  };
  expect(await post('/script-submit/payeeCheck', form)).toContain('"match"');
  expect(bank.ledger()).toEqual([]);
  expect(await post('/script-submit/payment', form)).toContain('We have sent');
  await post('/script-submit/payment', form);
}

async function handOver(values: TransferValues): Promise<void> {
  const orderNo = hidden(await post('/hand-over/confirm', { ...values }), 'orderNo');
  const onward = await post('/hand-over/pay', { orderNo });
  const gateway = found(onward, /action="([^"]*)"/);
  expect(new URL(gateway).origin).not.toBe(bank.url);
  expect(onward).toContain('document.forms[0].submit()');
  expect(bank.ledger()).toEqual([]);
  const back = await post(gateway, { biz_content: hidden(onward, 'biz_content') });
  const home = found(back, /action="([^"]*)"/);
  expect(home).toBe(`${bank.url}/hand-over/return`);
  expect(await post(home, { out_trade_no: hidden(back, 'out_trade_no') })).toContain('支付成功');
  await post(gateway, { biz_content: hidden(onward, 'biz_content') });
}

async function checks({ payee, account, amount, purpose }: TransferValues): Promise<void> {
  const sent = { payeeName: payee, payeeAcctNo: account, tranAmt: amount, usage: purpose };
  expect(await (await postJson('/checks/api/nameCheck', sent)).json()).toMatchObject({ result: 'MATCH' });
  expect(await got(`/checks/api/fee?${new URLSearchParams(sent).toString()}`)).toContain('15.80');
  await postJson('/checks/api/draft', sent);
  await postJson('/checks/api/track', sent);
  expect(bank.ledger()).toEqual([]);
  for (const code of ['0', '1']) {
    const answer = await postJson('/checks/api/payments', sent, { 'x-request-id': 'k1' });
    expect(await answer.json()).toEqual({ code });
  }
}

const sites: [Arrival['page'], how: Arrival['how'], Twice][] = [
  ['components', 'fetch', components],
  ['frame', 'fetch', frame],
  ['script-submit', 'form', scriptSubmit],
  ['hand-over', 'form', handOver],
  ['checks', 'fetch', checks],
];

test.each(sites)('%s: arrives once, and sent twice is counted', async (id, how, twice) => {
  const page = pageOf(id);
  await twice(page.sample);
  expect(hows()).toEqual([how, 'duplicate-token']);
  expect(bank.ledger()[0]).toMatchObject(expected(page, page.sample));
});

test('three steps as pages: the last shows only the amount, arrives once, and sent twice is counted', async () => {
  const { sample } = steppedPages[0] as (typeof steppedPages)[number];
  const { payee, account, amount, purpose } = sample;
  const first = hidden(await post('/steps/amount', { payee, account, purpose }), 'order');
  const confirmation = await post('/steps/confirm', { order: first, amount });
  expect(confirmation).not.toContain(payee);
  expect(confirmation).not.toContain(account);
  const order = hidden(confirmation, 'order');
  await post('/steps/send', { order });
  await post('/steps/send', { order });
  expect(hows()).toEqual(['form', 'duplicate-token']);
  expect(bank.ledger()[0]).toMatchObject({ page: 'steps', ...sample });
});

test('the wallet has no token: sent twice is paid twice', async () => {
  const { sample } = pageOf('pointer');
  await postJson('/pointer/api/transfer', sample);
  const answer: { no?: string } = await (await postJson('/pointer/api/transfer', sample)).json();
  expect(await got(`/pointer/result?no=${answer.no}`)).toContain('转账成功');
  expect(hows()).toEqual(['xhr', 'xhr']);
  expect(bank.ledger()[1]).toMatchObject(expected(pageOf('pointer'), sample));
});

test.each([
  ['/components/api/payments', { creditorName: 'Marta Olsen' }],
  ['/pointer/api/transfer', { payee: '孙晓梅', account: '6217001210012346001', amount: '0' }],
  ['/checks/api/payments', {}],
])('%s refuses and counts what lacks something', async (path, sent) => {
  await postJson(path, sent);
  expect(hows()).toEqual(['refused']);
});

test.each([
  ['Nora Finch', 'DE89370400440532013000', 'match'],
  ['Nora', 'DE89370400440532013000', 'no-match'],
  ['Nora Finch', '12', 'no-such-account'],
])('the check of %s at %s answers %s', async (payeeName, payeeIban, result) => {
  expect(JSON.parse(await post('/script-submit/payeeCheck', { payeeName, payeeIban }))).toEqual({ result });
});

async function shownCode(): Promise<string> {
  const cashier = await got(qrLink(qrCashier.sample, { drawing: 'img', refreshSeconds: 60 }));
  return found(cashier, /data-order="([^"]*)"/);
}

test('the cashier is paid by the phone, with the newest code, once', async () => {
  const order = await shownCode();
  await post('/qr/code', { order });
  const old = await scanCode(bank.url);
  await post('/qr/code', { order });
  const token = await scanCode(bank.url);
  expect(await got(`/qr/status?order=${order}`)).toBe('{"isPaid":false}');
  expect(await payByPhone(bank.url, old ?? '')).toBe(false);
  expect(await payByPhone(bank.url, token ?? '')).toBe(true);
  expect(await payByPhone(bank.url, token ?? '')).toBe(false);
  expect(hows()).toEqual(['refused', 'scan', 'duplicate-token']);
  expect(bank.ledger()[1]).toMatchObject({ page: 'qr', ...qrCashier.sample });
  expect(await got(`/qr/status?order=${order}`)).toBe('{"isPaid":true}');
  expect(await got(`/qr/result?order=${order}`)).toContain('付款成功');
});

test('no code, no payment', async () => {
  expect((await postJson('/qr/code', {})).status).toBe(404);
  expect(await payByPhone(bank.url, 'made-up')).toBe(false);
  expect(bank.ledger()).toEqual([]);
});

test('the requests that came are kept in order, and forgotten with the ledger', async () => {
  await got('/checks/api/fee?tranAmt=1');
  await postJson('/checks/api/draft', { tranAmt: '1' });
  expect(bank.requests()).toEqual([
    { method: 'GET', path: '/checks/api/fee?tranAmt=1', body: '' },
    { method: 'POST', path: '/checks/api/draft', body: '{"tranAmt":"1"}' },
  ]);
  bank.clear();
  expect(bank.requests()).toEqual([]);
});
