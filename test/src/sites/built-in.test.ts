// Every row of the list of payment sites is accounted for: guarded from the first minute, or left out for a reason.
import { describe, expect, test } from 'vitest';
import { builtInPatterns, builtInSites, isBuiltIn, pageCallPatterns } from '../../../src/sites/built-in.ts';
import { leftOut } from '../../../src/sites/left-out.ts';

/** facts/site-list.json: region, service, hosts, kind and the first word of its confidence. */
const rows: readonly (readonly [
  region: string,
  service: string,
  hosts: readonly string[],
  kind: string,
  confidence: string,
])[] = [
  ['CN', 'Alipay desktop cashier', ['excashier.alipay.com'], 'checkout', 'high'],
  ['CN', 'Alipay cashier (other shards)', ['*cashier*.alipay.com'], 'checkout', 'medium'],
  ['CN', 'Alipay H5 cashier', ['mclient.alipay.com'], 'checkout', 'high'],
  ['CN', 'Alipay web transfer (legacy form)', ['shenghuo.alipay.com'], 'transfer', 'high'],
  ['CN', 'Alipay open gateway redirect', ['openapi.alipay.com'], 'checkout', 'high'],
  ['CN', 'Alipay legacy gateway', ['mapi.alipay.com'], 'checkout', 'medium'],
  [
    'CN',
    'Alipay international',
    ['intlmapi.alipay.com', 'global.alipay.com', 'open-global.alipay.com'],
    'checkout',
    'medium',
  ],
  ['CN', 'WeChat Pay H5', ['wx.tenpay.com'], 'checkout', 'high'],
  ['CN', 'WeChat Pay merchant platform', ['pay.weixin.qq.com'], 'payout', 'high'],
  ['CN', 'Tenpay', ['www.tenpay.com'], 'transfer', 'medium'],
  ['CN', 'QQ Wallet', ['myun.tenpay.com', 'qpay.qq.com'], 'checkout', 'low'],
  ['CN', 'UnionPay cashier', ['cashier.95516.com'], 'checkout', 'high'],
  ['CN', 'UnionPay mobile cashier', ['mcashier.95516.com'], 'checkout', 'high'],
  ['CN', 'UnionPay gateway', ['gateway.95516.com'], 'checkout', 'high'],
  ['CN', 'ICBC personal', ['mybank.icbc.com.cn'], 'transfer', 'high'],
  ['CN', 'ICBC e-pay', ['mybank.icbc.com.cn', 'b2c.icbc.com.cn'], 'checkout', 'high'],
  ['CN', 'ABC personal', ['perbank.abchina.com', 'perbank.abchina.com.cn'], 'transfer', 'high'],
  ['CN', 'ABC e-pay', ['pay.abchina.com'], 'checkout', 'medium'],
  ['CN', 'BOC personal', ['ebsnew.boc.cn'], 'transfer', 'high'],
  ['CN', 'BOC business', ['ebsnew.boc.cn'], 'transfer', 'high'],
  ['CN', 'CCB personal', ['ibsbjstar.ccb.com.cn'], 'transfer', 'high'],
  ['CN', 'CCB checkout', ['ibsbjstar.ccb.com.cn'], 'checkout', 'high'],
  ['CN', 'BOCOM personal', ['pbank.95559.com.cn'], 'transfer', 'high'],
  ['CN', 'PSBC personal', ['pbank.psbc.com'], 'transfer', 'high'],
  ['CN', 'CMB personal', ['pbsz.ebank.cmbchina.com'], 'transfer', 'high'],
  ['CN', 'CMB netpay', ['netpay.cmbchina.com'], 'checkout', 'medium'],
  ['CN', 'Ping An', ['bank.pingan.com.cn', 'ebank.pingan.com.cn'], 'transfer', 'high'],
  ['CN', 'CMBC', ['nper.cmbc.com.cn'], 'transfer', 'high'],
  ['CN', 'SPDB', ['ebank.spdb.com.cn'], 'transfer', 'medium'],
  ['CN', 'Bank of Beijing', ['ebank.bankofbeijing.com.cn'], 'transfer', 'medium'],
  ['CN', 'JD cashier', ['cashier.jd.com', 'pcashier.jd.com'], 'checkout', 'high'],
  ['CN', 'JD mobile pay', ['pay.m.jd.com'], 'checkout', 'medium'],
  ['CN', 'Taobao/Tmall order confirm', ['buy.taobao.com', 'buy.tmall.com'], 'checkout', 'medium'],
  ['CN', 'Pinduoduo H5', ['mobile.yangkeduo.com'], 'checkout', 'medium'],
  ['CN', 'Meituan cashier', ['npay.meituan.com', 'mpay.meituan.com'], 'checkout', 'low'],
  ['GLOBAL', 'PayPal send', ['www.paypal.com'], 'transfer', 'high'],
  ['GLOBAL', 'PayPal checkout', ['www.paypal.com'], 'checkout', 'high'],
  ['GLOBAL', 'PayPal.Me', ['paypal.me', 'www.paypal.com'], 'transfer', 'high'],
  ['GLOBAL', 'Wise', ['wise.com'], 'transfer', 'high'],
  ['GLOBAL', 'Revolut personal', ['app.revolut.com'], 'transfer', 'high'],
  ['GLOBAL', 'Revolut business', ['business.revolut.com'], 'transfer', 'medium'],
  ['GLOBAL', 'Remitly', ['www.remitly.com'], 'transfer', 'medium'],
  ['GLOBAL', 'Western Union', ['www.westernunion.com'], 'transfer', 'medium'],
  ['GLOBAL', 'Xe', ['launchpad.xe.com', 'www.xe.com'], 'transfer', 'medium'],
  ['GLOBAL', 'Payoneer', ['myaccount.payoneer.com'], 'transfer', 'medium'],
  ['GLOBAL', 'Skrill', ['account.skrill.com'], 'transfer', 'low'],
  [
    'GLOBAL',
    'Stripe hosted checkout',
    ['checkout.stripe.com', 'buy.stripe.com', 'invoice.stripe.com'],
    'checkout',
    'high',
  ],
  ['GLOBAL', 'Shopify checkout', ['*.myshopify.com', 'checkout.shopify.com'], 'checkout', 'high'],
  ['GLOBAL', 'Amazon checkout', ['www.amazon.*'], 'checkout', 'high'],
  [
    'GLOBAL',
    'Amazon / Apple / Steam gift cards',
    ['www.amazon.com', 'www.apple.com', 'store.steampowered.com'],
    'giftcard',
    'high',
  ],
  ['US', 'Venmo', ['account.venmo.com', 'venmo.com'], 'transfer', 'high'],
  ['US', 'Cash App', ['cash.app'], 'transfer', 'high'],
  ['US', 'Chase (incl. Zelle, wires)', ['secure.chase.com'], 'transfer', 'high'],
  ['US', 'Bank of America (Zelle)', ['secure.bankofamerica.com'], 'transfer', 'high'],
  ['US', 'Wells Fargo', ['connect.secure.wellsfargo.com'], 'transfer', 'high'],
  ['US', 'Citi', ['online.citi.com'], 'transfer', 'high'],
  ['US', 'Capital One', ['myaccounts.capitalone.com', 'verified.capitalone.com'], 'transfer', 'medium'],
  ['US', 'U.S. Bank', ['onlinebanking.usbank.com'], 'transfer', 'medium'],
  ['US', 'PNC', ['www.onlinebanking.pnc.com'], 'transfer', 'medium'],
  ['US', 'Truist', ['dias.bank.truist.com', 'bank.truist.com'], 'transfer', 'low'],
  ['US', 'Mercury', ['app.mercury.com'], 'transfer', 'medium'],
  ['US', 'Bill.com', ['app.bill.com', 'login.us.bill.com'], 'b2b', 'medium'],
  ['US', 'Gusto payroll', ['app.gusto.com'], 'payroll', 'medium'],
  ['US', 'ADP', ['runpayroll.adp.com', 'my.adp.com', 'workforcenow.adp.com'], 'payroll', 'medium'],
  ['US', 'Rippling', ['app.rippling.com'], 'payroll', 'medium'],
  ['US', 'Deel', ['app.deel.com'], 'payroll', 'medium'],
  ['UK', 'Lloyds', ['secure.lloydsbank.co.uk', 'secure.lloydsbank.com'], 'transfer', 'high'],
  [
    'UK',
    'Halifax / Bank of Scotland',
    ['secure.halifax-online.co.uk', 'secure.bankofscotland.co.uk'],
    'transfer',
    'medium',
  ],
  ['UK', 'Barclays', ['bank.barclays.co.uk'], 'transfer', 'high'],
  ['UK', 'HSBC UK', ['www.hsbc.co.uk', 'www.services.online-banking.hsbc.co.uk'], 'transfer', 'medium'],
  ['UK', 'NatWest', ['www.onlinebanking.natwest.com', 'www.nwolb.com'], 'transfer', 'medium'],
  ['UK', 'Santander UK', ['retail.santander.co.uk'], 'transfer', 'medium'],
  ['UK', 'Nationwide', ['onlinebanking.nationwide.co.uk'], 'transfer', 'medium'],
  ['UK', 'Co-operative Bank', ['personal.co-operativebank.co.uk'], 'transfer', 'medium'],
  ['UK', 'Monzo / Starling web', ['web.monzo.com', 'app.starlingbank.com'], 'transfer', 'medium'],
  ['DE', 'ING', ['banking.ing.de'], 'transfer', 'high'],
  ['DE', 'Deutsche Bank', ['meine.deutsche-bank.de'], 'transfer', 'high'],
  ['DE', 'Commerzbank', ['kunden.commerzbank.de'], 'transfer', 'medium'],
  ['DE', 'comdirect', ['kunde.comdirect.de'], 'transfer', 'medium'],
  ['DE', 'Sparkassen', ['*.sparkasse.de', 'www.sparkasse-*.de', 'www.*sparkasse.de'], 'transfer', 'low'],
  ['DE', 'N26', ['app.n26.com'], 'transfer', 'medium'],
  ['NL', 'ING', ['mijn.ing.nl'], 'transfer', 'medium'],
  ['NL', 'Rabobank', ['bankieren.rabobank.nl'], 'transfer', 'medium'],
  ['NL', 'ABN AMRO', ['www.abnamro.nl'], 'transfer', 'medium'],
  ['FR', 'BoursoBank', ['clients.boursobank.com', 'clients.boursorama.com'], 'transfer', 'medium'],
  ['FR', 'Credit Agricole', ['www.credit-agricole.fr'], 'transfer', 'low'],
  ['FR', 'BNP Paribas', ['mabanque.bnpparibas'], 'transfer', 'low'],
  ['FR', 'La Banque Postale', ['voscomptesenligne.labanquepostale.fr'], 'transfer', 'medium'],
  [
    'ES',
    'BBVA / CaixaBank / Santander',
    ['web.bbva.es', 'www1.caixabank.es', 'particulares.bancosantander.es'],
    'transfer',
    'low',
  ],
  ['CA', 'Interac e-Transfer', ['etransfer.interac.ca'], 'transfer', 'high'],
  ['CA', 'RBC', ['www1.royalbank.com', 'www6.rbc.com'], 'transfer', 'low'],
  ['CA', 'TD', ['easyweb.td.com'], 'transfer', 'medium'],
  ['CA', 'Scotiabank', ['auth.scotiaonline.scotiabank.com', 'secure.scotiabank.com'], 'transfer', 'medium'],
  ['AU', 'CommBank NetBank', ['www.my.commbank.com.au', 'www.commbank.com.au'], 'transfer', 'high'],
  ['AU', 'NAB', ['ib.nab.com.au'], 'transfer', 'high'],
  ['AU', 'Westpac', ['banking.westpac.com.au'], 'transfer', 'medium'],
  ['AU', 'ANZ', ['www.anz.com', 'login.anz.com', 'online.anz.com.au'], 'transfer', 'medium'],
  ['SG', 'DBS/POSB', ['internet-banking.dbs.com.sg'], 'transfer', 'high'],
  ['SG', 'OCBC', ['internet.ocbc.com'], 'transfer', 'medium'],
  ['SG', 'UOB', ['pib.uob.com.sg'], 'transfer', 'medium'],
  ['HK', 'HSBC HK', ['www.hsbc.com.hk', 'www.services.online-banking.hsbc.com.hk'], 'transfer', 'medium'],
  ['HK', 'Hang Seng', ['e-banking.hangseng.com', 'e-banking1.hangseng.com'], 'transfer', 'low'],
  ['HK', 'BOCHK', ['its.bochk.com'], 'transfer', 'medium'],
  ['IN', 'SBI', ['retail.onlinesbi.sbi', '*.sbi.bank.in'], 'transfer', 'high'],
  ['IN', 'HDFC', ['netbanking.hdfcbank.com', 'netbanking.hdfc.bank.in'], 'transfer', 'high'],
  ['IN', 'ICICI', ['infinity.icicibank.com', 'infinity.icici.bank.in'], 'transfer', 'medium'],
  ['IN', 'Axis / Kotak / PNB', ['*.axis.bank.in', '*.kotak.bank.in', '*.pnb.bank.in'], 'transfer', 'high'],
  ['IN', 'Paytm web', ['paytm.com', 'securegw.paytm.in'], 'checkout', 'medium'],
  ['IN', 'PhonePe web checkout', ['mercury-t2.phonepe.com'], 'checkout', 'low'],
  ['IN', 'Razorpay checkout', ['api.razorpay.com'], 'checkout', 'medium'],
  ['BR', 'Mercado Pago (Pix out)', ['www.mercadopago.com.br'], 'transfer', 'high'],
  ['BR', 'Mercado Pago checkout', ['www.mercadopago.com', 'www.mercadopago.com.*'], 'checkout', 'high'],
  ['BR', 'Nubank web', ['app.nubank.com.br'], 'transfer', 'medium'],
  [
    'BR',
    'Itau / Bradesco / BB / Caixa',
    [
      'www.itau.com.br',
      'banco.bradesco',
      'www.ib12.bradesco.com.br',
      'www2.bancobrasil.com.br',
      'internetbanking.caixa.gov.br',
    ],
    'transfer',
    'low',
  ],
  ['MX', 'Mercado Pago MX', ['www.mercadopago.com.mx'], 'transfer', 'medium'],
  ['JP', 'SMBC Direct', ['direct.smbc.co.jp', 'direct3.smbc.co.jp'], 'transfer', 'high'],
  ['JP', 'MUFG Direct', ['entry11.bk.mufg.jp', 'direct11.bk.mufg.jp'], 'transfer', 'high'],
  ['JP', 'Mizuho Direct', ['web.ib.mizuhobank.co.jp', 'web2.ib.mizuhobank.co.jp'], 'transfer', 'medium'],
  ['JP', 'Rakuten Bank', ['fes.rakuten-bank.co.jp'], 'transfer', 'medium'],
  ['JP', 'Yucho Direct', ['direct.jp-bank.japanpost.jp'], 'transfer', 'medium'],
  ['KR', 'KB Kookmin', ['obank.kbstar.com'], 'transfer', 'high'],
  [
    'KR',
    'Shinhan / Woori / Hana / IBK',
    ['bank.shinhan.com', 'spib.wooribank.com', 'www.kebhana.com', 'mybank.ibk.co.kr'],
    'transfer',
    'medium',
  ],
  [
    'TW',
    'CTBC / Cathay / E.SUN',
    ['www.ctbcbank.com', 'www.cathaybk.com.tw', 'ebank.esunbank.com.tw'],
    'transfer',
    'low',
  ],
  ['ID', 'BRI', ['ib.bri.co.id'], 'transfer', 'high'],
  ['ID', 'BCA', ['ibank.klikbca.com'], 'transfer', 'high'],
  ['ID', 'BNI', ['ibank.bni.co.id'], 'transfer', 'high'],
  ['MY', 'Maybank2u', ['www.maybank2u.com.my'], 'transfer', 'high'],
  ['VN', 'Vietcombank', ['vcbdigibank.vietcombank.com.vn'], 'transfer', 'medium'],
  ['TH', 'KBank / SCB', ['online.kasikornbankgroup.com', 'www.scbeasy.com'], 'transfer', 'low'],
  ['CRYPTO', 'Binance withdraw', ['www.binance.com'], 'withdrawal', 'high'],
  ['CRYPTO', 'Binance P2P', ['p2p.binance.com', 'www.binance.com'], 'p2p', 'high'],
  ['CRYPTO', 'Coinbase send', ['www.coinbase.com'], 'withdrawal', 'high'],
  ['CRYPTO', 'Coinbase Wallet web', ['wallet.coinbase.com'], 'withdrawal', 'high'],
  ['CRYPTO', 'OKX', ['www.okx.com'], 'withdrawal', 'high'],
  ['CRYPTO', 'Kraken', ['pro.kraken.com', 'www.kraken.com'], 'withdrawal', 'medium'],
  ['CRYPTO', 'Bybit', ['www.bybit.com'], 'withdrawal', 'medium'],
  ['CRYPTO', 'KuCoin', ['www.kucoin.com'], 'withdrawal', 'medium'],
  ['CRYPTO', 'Crypto.com Exchange', ['crypto.com'], 'withdrawal', 'low'],
  ['CRYPTO', 'Gemini', ['exchange.gemini.com'], 'withdrawal', 'low'],
  [
    'CRYPTO',
    'Crypto-ATM locators (info banner only)',
    ['coinatmradar.com', 'bitcoindepot.com'],
    'cue',
    'high',
  ],
];

const nameOf = (row: { readonly region: string; readonly service: string }): string =>
  `${row.region} ${row.service}`;

test('all 140 rows, each once', () => {
  const accounted = [...builtInSites, ...leftOut].map(nameOf).sort();
  expect(accounted).toEqual(rows.map(([region, service]) => `${region} ${service}`).sort());
});

/** The list's words for what is no payment of its own, as the records say them. */
const kindNames: Readonly<Record<string, string>> = { giftcard: 'gift-card', cue: 'no-payment' };

const rowOf = (site: { readonly region: string; readonly service: string }) =>
  rows.find(([region, service]) => `${region} ${service}` === nameOf(site));

describe.each([...builtInSites, ...leftOut])('$id', (site) => {
  test('says what its row says', () => {
    const [, , , kind = '', confidence] = rowOf(site) ?? [];
    expect([site.kind, site.confidence]).toEqual([kindNames[kind] ?? kind, confidence]);
  });
});

describe.each(builtInSites)('$id', (site) => {
  const row = rowOf(site);

  test('has the hosts of its row, patterns that no browser takes written out', () => {
    const named = (row?.[2] ?? []).filter((host) => !host.slice(1).includes('*') && !/^\*[^.]/u.test(host));
    expect(site.hosts).toEqual(expect.arrayContaining(named));
    expect(site.hosts.length).toBeGreaterThan(0);
    if (named.length === row?.[2].length) expect(site.hosts).toEqual(named);
  });

  test('is a payment host of its own', () => {
    expect(['high', 'medium']).toContain(row?.[4]);
    expect(['giftcard', 'cue', 'payroll']).not.toContain(row?.[3]);
    expect(site.service).not.toMatch(/amazon|taobao|pinduoduo|shopify/i);
  });
});

test('an id names one site', () => {
  const ids = [...builtInSites, ...leftOut].map(({ id }) => id);
  expect(new Set(ids).size).toBe(140);
});

test.each(leftOut)('$service is left out: $why', ({ region, service, why }) => {
  const row = rows.find(([r, s]) => r === region && s === service);
  const [, , , kind, confidence] = row ?? [];
  const reasons = {
    'low-confidence': confidence === 'low',
    'shop-wide': kind === 'checkout' && confidence !== 'low',
    'gift-card': kind === 'giftcard',
    payroll: kind === 'payroll',
    'no-payment': kind === 'cue',
  };
  expect(reasons[why]).toBe(true);
});

test('every pattern is one that both browsers take, each once', () => {
  const patterns = builtInPatterns();
  expect(new Set(patterns).size).toBe(patterns.length);
  for (const pattern of patterns)
    expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/u);
});

test.each([
  ['www.paypal.com', true],
  ['paypal.com', false],
  ['www.paypal.com.evil.example', false],
  ['evil-www.paypal.com', false],
  ['sub.www.paypal.com', false],
  ['retail.sbi.bank.in', true],
  ['sbi.bank.in', true],
  ['evilsbi.bank.in', false],
  ['www.amazon.com', false],
  ['127.0.0.1', false],
  ['', false],
])('%s is built in: %s', (host, expected) => {
  expect(isBuiltIn(host)).toBe(expected);
});

test("the page's own world is watched where sheets and wallets are, and on no host that only banks use", () => {
  const watched = pageCallPatterns();
  expect(watched.filter((pattern) => !builtInPatterns().includes(pattern))).toEqual([]);
  expect(watched).toContain('https://checkout.stripe.com/*');
  expect(watched).toContain('https://www.okx.com/*');
  expect(watched).not.toContain('https://secure.chase.com/*');
  expect(watched).not.toContain('https://bankieren.rabobank.nl/*');
});
