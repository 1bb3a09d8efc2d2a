import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bank, startBank } from './bank.ts';

let bank: Bank;

beforeAll(async () => {
  bank = await startBank();
}, 20_000);
afterEach(() => bank.clear());
afterAll(() => bank.close());

async function post(path: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(bank.url + path, { method: 'POST', body: new URLSearchParams(fields) });
  return response.text();
}

const got = async (path: string): Promise<string> => (await fetch(bank.url + path)).text();

/** The value of a hidden field, as the page carries it to its next step. */
function hidden(page: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
  if (found === undefined) throw new Error(`no hidden field ${name}`);
  return found;
}

const hows = () => bank.ledger().map(({ how }) => how);

const classicForm = {
  recAccName: '李娜',
  recAccNo: '6217 0012 1001 2345 672',
  recBankName: '',
  tranAmt: '8,000',
  postscript: '装修款',
};

async function classicReview(): Promise<Record<string, string>> {
  const review = await post('/classic/transferConfirm', classicForm);
  const names = [...Object.keys(classicForm), 'token'];
  return Object.fromEntries(names.map((name) => [name, hidden(review, name)]));
}

test('the classic bank asks for a review, then takes the transfer once', async () => {
  const review = await post('/classic/transferConfirm', classicForm);
  expect(review).toContain('中国建设银行');
  expect(review).toContain('捌仟元整');
  expect(bank.ledger()).toEqual([]);
  expect(await post('/classic/transferSubmit', await classicReview())).toContain('转账成功');
  expect(bank.ledger()).toEqual([
    {
      at: expect.closeTo(Date.now(), -4),
      page: 'classic',
      payee: '李娜',
      account: '6217001210012345672',
      amount: '8000.00',
      purpose: '装修款',
      how: 'form',
    },
  ]);
});

test('a token sent twice is refused and counted', async () => {
  const fields = await classicReview();
  await post('/classic/transferSubmit', fields);
  expect(await post('/classic/transferSubmit', fields)).toContain('请勿重复提交');
  expect(hows()).toEqual(['form', 'duplicate-token']);
});

test.each([{ token: 'made-up' }, { tranAmt: '-1' }])(
  'the classic bank refuses and counts %o',
  async (wrong) => {
    const answer = await post('/classic/transferSubmit', { ...(await classicReview()), ...wrong });
    expect(answer).toContain('页面已过期');
    expect(hows()).toEqual(['refused']);
  },
);

test.each([
  [{ recAccName: '' }, '请输入收款人户名'],
  [{ recAccNo: '12' }, '收款账号应为'],
  [{ tranAmt: '0' }, '转账金额格式不正确'],
  [{ tranAmt: '1000000.01' }, '超过单笔限额'],
  [{ postscript: '谢'.repeat(51) }, '附言不能超过'],
])('the classic form with %o comes back with a sentence and what was typed', async (wrong, sentence) => {
  const answer = await post('/classic/transferConfirm', { ...classicForm, ...wrong });
  expect(answer).toContain(sentence);
  expect(answer).toContain('id="nextBtn"');
});

test('what was paid is in the statement', async () => {
  await post('/classic/transferSubmit', await classicReview());
  expect(await got('/classic/detail')).toContain('-8,000.00');
});

const sent = { recipientName: 'Jonas Weber', account: 'DE89370400440532013000', amount: '1250.00' };

function send(body: string, key: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  return fetch(`${bank.url}/app/api/transfers`, { method: 'POST', headers, body });
}

test('the app takes a transfer, and the same key only once', async () => {
  const body = JSON.stringify({ ...sent, reference: 'Deposit' });
  expect((await send(body, 'k1')).status).toBe(201);
  expect((await send(body, 'k1')).status).toBe(409);
  expect(bank.ledger().map(({ payee, amount, purpose, how }) => [payee, amount, purpose, how])).toEqual([
    ['Jonas Weber', '1250.00', 'Deposit', 'fetch'],
    ['Jonas Weber', '1250.00', 'Deposit', 'duplicate-token'],
  ]);
});

test.each([
  [JSON.stringify({ ...sent, amount: 12 }), 422, ['refused']],
  [JSON.stringify([]), 422, ['refused']],
  ['{', 400, []],
])('the app answers %s with %d', async (body, status, counted) => {
  expect((await send(body, 'k2')).status).toBe(status);
  expect(hows()).toEqual(counted);
});

test('the app is one bundled script that needs nothing else', async () => {
  const script = await got('/app/assets/app.js');
  expect(script).toContain('Review your transfer');
  for (const foreign of ['process.env', 'jsxDEV', 'require(']) expect(script).not.toContain(foreign);
  expect(await got('/app/send')).toContain('id="root"');
});

const codeForm = { payeeName: '陈志强', payeeAccount: '6222620110004567898', amount: '3600', remark: '房租' };

async function orderNo(): Promise<string> {
  return hidden(await post('/code/confirm', codeForm), 'orderNo');
}

test('the code site sends with the code, once an order', async () => {
  const number = await orderNo();
  const sms = await post('/code/sms', { orderNo: number });
  expect(sms).toContain('*志强（7898）');
  expect(bank.ledger()).toEqual([]);
  expect(await post('/code/pay', { orderNo: number, smsCode: '12' })).toContain('验证码错误');
  expect(await post('/code/pay', { orderNo: number, smsCode: '123456' })).toContain('付款成功');
  expect(await post('/code/pay', { orderNo: number, smsCode: '123456' })).toContain('请勿重复付款');
  expect(hows()).toEqual(['refused', 'form', 'duplicate-token']);
  expect(bank.ledger()[1]).toMatchObject({ page: 'code', amount: '3600.00', purpose: '房租' });
});

test('on the one page, sent twice is paid twice', async () => {
  const fields = { ...codeForm, smsCode: '246810' };
  expect(await post('/code/quickPay', fields)).toContain('0000');
  await post('/code/quickPay', fields);
  await post('/code/quickPay', { ...fields, smsCode: '' });
  expect(bank.ledger().map(({ page, how }) => `${page} ${how}`)).toEqual([
    'code-one-page xhr',
    'code-one-page xhr',
    'code-one-page refused',
  ]);
});

test('the ledger is read and cleared over HTTP, and a copy of it does not change', async () => {
  await post('/classic/transferSubmit', await classicReview());
  const before = bank.ledger();
  expect(JSON.parse(await got('/ledger'))).toEqual(before);
  expect(await got('/')).toContain('李娜');
  await fetch(`${bank.url}/ledger`, { method: 'DELETE' });
  expect(bank.ledger()).toEqual([]);
  expect(before).toHaveLength(1);
});

test('markup in a name stays text', async () => {
  const page = await post('/classic/transferConfirm', { ...classicForm, recAccName: '<script>x</script>' });
  expect(page).not.toContain('<script>x');
});

test('it listens on loopback only', async () => {
  expect(new URL(bank.url).hostname).toBe('127.0.0.1');
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  const { port } = new URL(bank.url);
  for (const { address } of outside) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
});

test.each([
  ['/nothing', 404],
  ['/classic/transferSubmit', 404],
  ['/toString', 404],
])('GET %s is %d', async (path, status) => {
  expect((await fetch(bank.url + path)).status).toBe(status);
});

test('a port that is in use is an error, and a closed bank answers no more', async () => {
  const other = await startBank();
  await expect(startBank({ port: Number(new URL(other.url).port) })).rejects.toThrow('EADDRINUSE');
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow();
});
