// The PIN as it is kept: salted and stretched, so that who reads the store still has to try every one of them slowly.

import { noTries } from '../../src/hold/step-up.ts';
import type { PinProof } from './store/proofs.ts';

/** OWASP Password Storage Cheat Sheet: PBKDF2-HMAC-SHA-256 with 600,000 iterations. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

async function stretched(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return hexOf(new Uint8Array(await crypto.subtle.deriveBits(how, key, HASH_BITS)));
}

/** Full-width digits count as digits. */
const typed = (pin: string): string => pin.normalize('NFKC').trim();

/** Whether a PIN is easily guessed: no 4 to 12 digits, one digit only, or digits in a row ("1234", "9876"). */
export function isWeak(pin: string): boolean {
  const text = typed(pin);
  if (!/^\d{4,12}$/u.test(text)) return true;
  const steps = new Set(Array.from(text.slice(1), (digit, at) => Number(digit) - Number(text[at])));
  const [only] = steps;
  return steps.size === 1 && only !== undefined && Math.abs(only) <= 1;
}

export async function pinProof(pin: string): Promise<PinProof> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = await stretched(typed(pin), salt, ITERATIONS);
  return { salt: hexOf(salt), hash, iterations: ITERATIONS, tries: noTries, removedAt: null };
}

/** Compared in full whatever differs first. */
export async function isPin({ salt, hash, iterations }: PinProof, pin: string): Promise<boolean> {
  const other = await stretched(typed(pin), bytesOf(salt), iterations);
  return Array.from(hash, (char, at) => char === other[at]).filter((isSame) => !isSame).length === 0;
}
