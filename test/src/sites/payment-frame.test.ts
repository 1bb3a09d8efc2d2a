// Which frames look like the part of a page where one pays.
import { expect, test } from 'vitest';
import { type FrameMark, isPaymentFrame } from '../../../src/sites/payment-frame.ts';

const plain: FrameMark = { host: 'widgets.example', path: '/', allow: '', title: '', name: '' };

test.each<[what: string, mark: Partial<FrameMark>]>([
  ['a built-in host', { host: 'www.paypal.com', path: '/smart/buttons' }],
  ['leave to ask for payment', { allow: 'payment *; fullscreen' }],
  ['leave to ask for payment, last', { allow: 'fullscreen; payment' }],
  ['a title', { title: 'Secure payment by Tillstone' }],
  ['a name', { name: 'cardNumberFrame' }],
  ['a name with hyphens', { name: 'checkout-frame' }],
  ['a host', { host: 'pay.bank.example' }],
  ['a compound host', { host: 'www.securepay.example' }],
  ['a path', { path: '/v3/checkout/embedded' }],
  ['a Chinese title', { title: '收银台' }],
  ['a Chinese path', { path: '/收银/订单' }],
  ['a French path', { path: '/paiement' }],
  ['a Polish title', { title: 'Płatność: karta' }],
  ['a Russian title', { title: 'Оплата заказа' }],
  ['a Japanese title', { title: 'クレジットカードでのお支払い' }],
])('%s', (_, mark) => {
  expect(isPaymentFrame({ ...plain, ...mark })).toBe(true);
});

test.each<[what: string, mark: Partial<FrameMark>]>([
  ['nothing of the kind', {}],
  [
    'a film',
    { host: 'www.youtube.com', path: '/embed/x', allow: 'accelerometer; autoplay; clipboard-write' },
  ],
  ['payment forbidden', { allow: "payment 'none'" }],
  ['a display ad', { host: 'display.ads.example', path: '/payload/discard' }],
  ['a captcha', { title: 'reCAPTCHA', name: 'a-1' }],
  ['a map', { title: 'Our shop on the map', path: '/maps/embed' }],
  ['a host of loads', { host: 'payload.ads.example' }],
])('not %s', (_, mark) => {
  expect(isPaymentFrame({ ...plain, ...mark })).toBe(false);
});
