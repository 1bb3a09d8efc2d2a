// What leaves a tab, judged: a payment past the gate is found, everything honest is let alone.
import { expect, test } from 'vitest';
import { bypassed, type Mark, noTrail, type Trail } from '../../../extension/background/monitor.ts';
import type { Departure } from '../../../extension/background/requests.ts';
import { from, transferOf } from './world.ts';

const NOW = 1_000_000;
const SECOND = 1000;

const mark = (ago: number): Mark => ({ at: NOW - ago, seen: transferOf(5000), from });
const stopped = (ago: number): Trail => ({ ...noTrail, stopped: mark(ago) });
const shown = (ago: number): Trail => ({ ...noTrail, shown: mark(ago) });

const form: Departure = {
  kind: 'navigation',
  method: 'POST',
  url: 'https://bank.example/step2.do',
  tabId: 7,
  frameId: 0,
  isTop: true,
  origin: 'https://bank.example',
};
const link: Departure = { ...form, method: 'GET' };
const call: Departure = { ...form, kind: 'call', isTop: false, url: 'https://bank.example/api/payments' };
const said = 'https://bank.example/go?to=6217001210012345678&sum=5000';

const found: [what: string, departure: Departure, trail: Trail][] = [
  ['a form, after a stopped press', form, stopped(SECOND)],
  ['a form of the frame that was pressed', { ...form, isTop: false }, stopped(SECOND)],
  [
    'a form that pays, to another frame',
    { ...form, isTop: false, frameId: 3, url: call.url },
    stopped(SECOND),
  ],
  ['a form that left a moment before its press was reported', form, stopped(-100)],
  ['a form, let through earlier but stopped since', form, { ...stopped(SECOND), sentAt: NOW - 9 * SECOND }],
  ['an address that says the payment', { ...link, url: said }, stopped(SECOND)],
  ['a call to where payments are made', call, stopped(SECOND)],
  ['a call to confirm one', { ...call, url: 'https://api.bank.example/transfer/confirm' }, stopped(SECOND)],
  ['nobody pressed, a form to where payments are made', { ...form, url: call.url }, shown(20 * SECOND)],
  ['nobody pressed, an address that says the payment', { ...link, url: said }, shown(20 * SECOND)],
];

test.each(found)('found: %s', (_, departure, trail) => {
  expect(bypassed(departure, trail, NOW)).toEqual(trail.stopped ?? trail.shown);
});

const at = (path: string): Departure => ({ ...call, url: `https://bank.example${path}` });

const letAlone: [what: string, departure: Departure, trail: Trail][] = [
  ['nothing is known of the tab', form, noTrail],
  ['the press was let through after all', form, { ...stopped(SECOND), sentAt: NOW - 500 }],
  ['the press that was stopped is long ago', form, stopped(4 * SECOND)],
  ['the browser itself goes there', { ...form, origin: '' }, stopped(SECOND)],
  ['another site does', { ...form, origin: 'https://ads.example' }, stopped(SECOND)],
  ['a link', link, stopped(SECOND)],
  ['a frame goes on by itself', { ...link, isTop: false, url: said }, stopped(SECOND)],
  ['another frame keeps the session', { ...form, isTop: false, frameId: 3 }, stopped(SECOND)],
  ['a call, too late', call, stopped(2.5 * SECOND)],
  ['a call that only asks', { ...call, method: 'GET' }, stopped(SECOND)],
  ['a call to another site', { ...call, url: 'https://stats.example/pay' }, stopped(SECOND)],
  ['a check of the name', at('/api/payees/check'), stopped(SECOND)],
  ['a quote of the fee', at('/api/payments/quote'), stopped(SECOND)],
  ['a draft kept by itself', at('/transfer/draft'), stopped(SECOND)],
  ['a code asked for', at('/sms/send'), stopped(SECOND)],
  ['one address for all calls', at('/ebank/transfer.do'), stopped(SECOND)],
  ['counting visits', at('/collect'), stopped(SECOND)],
  ['a call, nobody pressed', call, shown(SECOND)],
  ['a search beside the payment', { ...form, url: 'https://bank.example/search' }, shown(SECOND)],
  [
    'a form that keeps the session',
    { ...form, isTop: false, url: 'https://bank.example/ping' },
    shown(SECOND),
  ],
  [
    'a payment let through within the minute',
    { ...form, url: call.url },
    { ...shown(SECOND), sentAt: NOW - 50 * SECOND },
  ],
  ['a transfer that stood there long ago', { ...form, url: call.url }, shown(60 * SECOND)],
  ['no address at all', { ...form, url: '' }, stopped(SECOND)],
  ['an address that cannot be decoded', { ...link, url: 'https://bank.example/?%E0%A4%A' }, stopped(SECOND)],
];

test.each(letAlone)('let alone: %s', (_, departure, trail) => {
  expect(bypassed(departure, trail, NOW)).toBeNull();
});
