// Codes by time: steps, their bytes, Base32, and what an authenticator app reads.
import { expect, test } from 'vitest';
import { base32, counterBytes, openSteps, otpauthUri, stepAt } from '../../../src/hold/totp.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** RFC 6238, appendix B: the steps T of the times. */
test.each([
  [59, 0x1],
  [1_111_111_109, 0x23523ec],
  [1_111_111_111, 0x23523ed],
  [20_000_000_000, 0x27bc86aa],
])('%s s is step %s', (seconds, step) => {
  expect(stepAt(seconds * 1000)).toBe(step);
});

test('a step is signed as 8 bytes, highest first', () => {
  expect([...counterBytes(0x27bc86aa)]).toEqual([0, 0, 0, 0, 0x27, 0xbc, 0x86, 0xaa]);
});

/** RFC 4648, 10, without the padding. */
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('Base32 of "%s" is %s', (text, encoded) => {
  expect(base32(ascii(text))).toBe(encoded);
});

test('this step, the one before and the one after, but none up to the last that was used', () => {
  expect(openSteps(3_000_000, 0)).toEqual([100, 99, 101]);
  expect(openSteps(3_000_000, 99)).toEqual([100, 101]);
  expect(openSteps(3_000_000, 101)).toEqual([]);
});

test('the address of the QR code carries the secret and a name of any script', () => {
  expect(otpauthUri(ascii('foobar'), '女儿 & co')).toBe(
    'otpauth://totp/Thrice:%E5%A5%B3%E5%84%BF%20%26%20co?secret=MZXW6YTBOI&issuer=Thrice&algorithm=SHA1&digits=6&period=30',
  );
});
