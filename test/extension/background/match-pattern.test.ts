// Match patterns as the manifest has them, against addresses; and nothing that only looks alike.
import { expect, test } from 'vitest';
import { covers } from '../../../extension/background/match-pattern.ts';

const rows: [pattern: string, address: string, covered: boolean][] = [
  ['https://bank.example/*', 'https://bank.example/pay?x=1', true],
  ['https://bank.example/*', 'http://bank.example/', false],
  ['https://bank.example/*', 'https://www.bank.example/', false],
  ['https://bank.example/*', 'https://bank.example.evil.example/', false],
  ['https://*.bank.example/*', 'https://bank.example/', true],
  ['https://*.bank.example/*', 'https://pay.bank.example/', true],
  ['https://*.bank.example/*', 'https://fakebank.example/', false],
  ['*://bank.example/*', 'http://bank.example/', true],
  ['*://bank.example/*', 'ftp://bank.example/', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:8080/pay', true],
  ['*://*/*', 'https://anything.example/', true],
];

test.each(rows)('%s against %s', (pattern, address, covered) => {
  expect(covers(pattern, new URL(address))).toBe(covered);
});
