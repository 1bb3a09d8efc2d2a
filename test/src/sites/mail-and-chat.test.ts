// Where a link may have come from, and which pages belong to one site.
import { expect, test } from 'vitest';
import { isMailOrChat } from '../../../src/sites/mail-and-chat.ts';
import { siteOf } from '../../../src/sites/same-site.ts';

test.each([
  ['mail.google.com', true],
  ['eur03.safelinks.protection.outlook.com', true],
  ['web.telegram.org', true],
  ['www.google.com', false],
  ['xmail.google.com', false],
  ['mail.google.com.evil.example', false],
  ['', false],
])('%s: %s', (host, is) => {
  expect(isMailOrChat(host)).toBe(is);
});

test.each([
  ['pay.bank.co.uk', 'bank.co.uk'],
  ['mybank.icbc.com.cn', 'icbc.com.cn'],
  ['one.github.io', 'one.github.io'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
])('%s is of %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
