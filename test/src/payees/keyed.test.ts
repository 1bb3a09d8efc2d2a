// Keys and marks as they are stored: bytes for what is hex of one length, and nothing changes on the way there and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutKey,
  cutMark,
  idOf,
  packedKey,
  packedMarks,
  unpackedKey,
  unpackedMarks,
} from '../../../src/payees/keyed.ts';

const hexOf = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((all) => [...all].map((byte) => byte.toString(16).padStart(2, '0')).join(''));

const anyKey = fc.oneof(hexOf(16), hexOf(32), fc.string(), fc.constant('named:li na'));

describe('a key', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(unpackedKey(packedKey(key))).toBe(key);
      }),
    );
  });

  test('takes 16 bytes', () => {
    expect(packedKey('000102030405060708090a0b0c0d0e0f')).toHaveProperty('byteLength', 16);
  });

  test('is the beginning of a whole HMAC; any other text stays', () => {
    fc.assert(
      fc.property(hexOf(32), (whole) => {
        expect(cutKey(whole)).toBe(whole.slice(0, 32));
        expect(cutKey(cutKey(whole))).toBe(cutKey(whole));
      }),
    );
    expect(cutKey(`named:${'a'.repeat(58)}`)).toBe(`named:${'a'.repeat(58)}`);
  });
});

describe('an id', () => {
  test('has 16 bytes, the same for the same key, others for another', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (a, b) => {
        expect(idOf(a)).toHaveLength(16);
        expect(String(idOf(a)) === String(idOf(b))).toBe(a === b);
      }),
    );
  });

  test('is the key itself where that is one', () => {
    expect([...idOf('000102030405060708090a0b0c0d0e0f')]).toEqual(Array.from({ length: 16 }, (_, at) => at));
  });
});

describe('marks', () => {
  test('come back as they were, in their order', () => {
    const marks = fc.array(
      fc.oneof({ weight: 9, arbitrary: hexOf(5) }, { weight: 1, arbitrary: fc.string() }),
    );
    fc.assert(
      fc.property(marks, (all) => {
        expect(unpackedMarks(packedMarks(all))).toEqual(all);
      }),
    );
  });

  test('take five bytes each', () => {
    const all = ['0123456789', 'abcdef0123'];
    expect(packedMarks(all)).toHaveProperty('byteLength', 10);
    expect(packedMarks([])).toHaveProperty('byteLength', 0);
  });

  test('are the beginning of an HMAC, of whatever length it is kept', () => {
    fc.assert(
      fc.property(hexOf(32), (whole) => {
        expect(cutMark(whole.slice(0, 16))).toBe(cutMark(whole));
      }),
    );
  });
});
