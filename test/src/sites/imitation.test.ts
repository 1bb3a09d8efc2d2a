// Hosts that look like a payment site's, and hosts that only share a word with one.
import { describe, expect, test } from 'vitest';
import { builtInSites } from '../../../src/sites/built-in.ts';
import { imitationOf } from '../../../src/sites/imitation.ts';
import { leftOut } from '../../../src/sites/left-out.ts';

describe('imitations', () => {
  test.each([
    ['paypa1.com', 'look-alike', 'paypal.com'],
    ['www.paypall.com', 'look-alike', 'paypal.com'],
    ['pyapal.com', 'look-alike', 'paypal.com'],
    ['rnonzo.com', 'look-alike', 'monzo.com'],
    ['alypay.com', 'look-alike', 'alipay.com'],
    ['xn--pypal-4ve.com', 'look-alike', 'paypal.com'],
    ['xn--80ak6aa92e.com', 'look-alike', 'apple.com'],
    ['www.paypal.com.evil.net', 'extra-word', 'paypal.com'],
    ['paypal-com.evil.net', 'extra-word', 'paypal.com'],
    ['mybank.icbc.com.cn.login.top', 'extra-word', 'icbc.com.cn'],
    ['secure-paypal.com', 'extra-word', 'paypal.com'],
    ['paypalsecure.com', 'extra-word', 'paypal.com'],
    ['loginrevolut.com', 'extra-word', 'revolut.com'],
    ['wise-login.app', 'extra-word', 'wise.com'],
    ['chase-verify.com', 'extra-word', 'chase.com'],
    ['coinbase-claim.com', 'extra-word', 'coinbase.com'],
    ['usbamk.com', 'look-alike', 'usbank.com'],
    ['cmbchlna.com', 'look-alike', 'cmbchina.com'],
    ['paypal.xyz', 'other-suffix', 'paypal.com'],
    ['icbc.cc', 'other-suffix', 'icbc.com.cn'],
    ['paypal.co', 'other-suffix', 'paypal.com'],
    ['alipay.net', 'other-suffix', 'alipay.com'],
    ['paypal.github.io', 'other-suffix', 'paypal.com'],
  ] as const)('%s: %s of %s', (host, kind, of) => {
    expect(imitationOf(host)).toEqual({ kind, of });
  });

  test.each([
    ['8.8.8.8', 'ip-address'],
    ['[2001:db8::1]', 'ip-address'],
    ['xn--shpper-xqf.com', 'mixed-letters'],
  ] as const)('%s: %s, of nobody', (host, kind) => {
    expect(imitationOf(host)).toEqual({ kind, of: null });
  });
});

test.each([
  ...[
    'otherwise.com',
    'likewise.org',
    'wise.org',
    'chase.org',
    'chase-county.org',
    'targetpay.example',
    'stripes.com',
  ],
  ...[
    'george.sparkasse.at',
    'paypal.de',
    'hsbc.fr',
    'amazon.it',
    'barclays.com',
    'www.icbc.com',
    'santander.com',
    'gemini.google.com',
    'deel.nl',
  ],
  ...['isbank.com.tr', 'ubank.com.au', 'nhbank.com', 'aubank.in', 'cgbchina.com.cn', 'bnl.it'],
  ...[
    'shop.example.com',
    'xn--mnchen-3ya.de',
    'xn--e1awd7f.com',
    'localhost',
    '127.0.0.1',
    '192.168.1.2',
    '[::1]',
  ],
  ...['', 'com', 'xn--a.com', 'paypal', 'billing.example.org', 'my-shop.myshopify.com', 'citizensbank.com'],
])('%s imitates nobody', (host) => {
  expect(imitationOf(host)).toBeNull();
});

test("no known site's own host is an imitation", () => {
  const hosts = [...builtInSites, ...leftOut].flatMap((site) =>
    site.hosts.map((host) => host.replace('*', 'www')),
  );
  expect(hosts.filter((host) => imitationOf(host) !== null)).toEqual([]);
});
