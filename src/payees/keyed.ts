// Keyed marks: how long they are, and the bytes as which they are stored.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { hex } from '@scure/base';

/**
 * Bytes of an HMAC-SHA-256 that stand for a payee, a name or a transfer: 128 bits. That two of n payees share such a key is
 * less likely than n² in 2^129 (birthday bound): 2^-89 for a million of them.
 */
const KEY_BYTES = 16;

/**
 * Bytes of an HMAC-SHA-256 that stand for an account less one character, or for its ends: 40 bits. Enough to find an account
 * again, and too little to prove one. A new account is compared with the marks of one paid before place by place, so that of
 * n payees with 19 characters one is taken for a likeness that it is not in less than 19 n of 2^40 cases: for 20,000 payees,
 * once in three million new accounts.
 */
const MARK_BYTES = 5;

const isHex = (text: string, bytes: number): boolean =>
  text.length === 2 * bytes && /^[0-9a-f]+$/u.test(text);

/** The whole hex of an HMAC-SHA-256 as a key; any other text as it is. */
export function cutKey(text: string): string {
  return isHex(text, 32) ? text.slice(0, 2 * KEY_BYTES) : text;
}

/** The hex of an HMAC-SHA-256, or of its beginning, as a mark. */
export function cutMark(keyed: string): string {
  return keyed.slice(0, 2 * MARK_BYTES);
}

/** Bytes where the text is hex of one known length, else the text itself: half as much to store, and in a key a quarter. */
export type Packed = ArrayBuffer | string;

/** A copy of its own: the buffer of a view may be larger. */
const bufferOf = (text: string): ArrayBuffer => hex.decode(text).slice().buffer as ArrayBuffer;

const textOf = (buffer: ArrayBuffer): string => hex.encode(new Uint8Array(buffer));

/** The 16 bytes under which a payee with this key is stored: the key's own, or a digest of one that is a text. */
export function idOf(key: string): Uint8Array<ArrayBuffer> {
  const bytes = isHex(key, KEY_BYTES) ? hex.decode(key) : sha256(utf8ToBytes(key));
  return bytes.slice(0, KEY_BYTES);
}

export function packedKey(key: string): Packed {
  return isHex(key, KEY_BYTES) ? bufferOf(key) : key;
}

export function unpackedKey(packed: Packed): string {
  return typeof packed === 'string' ? packed : textOf(packed);
}

/** Marks in a row, without a word between them. */
export function packedMarks(marks: readonly string[]): ArrayBuffer | readonly string[] {
  return marks.every((mark) => isHex(mark, MARK_BYTES)) ? bufferOf(marks.join('')) : marks;
}

export function unpackedMarks(packed: ArrayBuffer | readonly string[]): readonly string[] {
  if (!(packed instanceof ArrayBuffer)) return packed;
  const text = textOf(packed);
  return Array.from({ length: packed.byteLength / MARK_BYTES }, (_, at) =>
    text.slice(at * 2 * MARK_BYTES, (at + 1) * 2 * MARK_BYTES),
  );
}
