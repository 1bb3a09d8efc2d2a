// The trusted contact's codes: a secret made here, shown once, and checked by signing the time with it.

import { noTries } from '../../src/hold/step-up.ts';
import { codeIn, counterBytes, openSteps, otpauthUri } from '../../src/hold/totp.ts';
import type { PersonProof } from './store/proofs.ts';

/** RFC 4226, 4, R6: 160 bits are recommended. */
const SECRET_BYTES = 20;

/** A key that signs codes; nobody can read the secret back from it. */
export function codeKey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
}

/** The code of a step; `digits` is 6 but for the RFC's own vectors. */
export async function codeOf(key: CryptoKey, step: number, digits?: number): Promise<string> {
  return codeIn(new Uint8Array(await crypto.subtle.sign('HMAC', key, counterBytes(step))), digits);
}

/** A new person, and what their authenticator app has to read. */
export async function newContact(
  name: string,
  number: string,
): Promise<{ readonly proof: PersonProof; readonly uri: string }> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const key = await codeKey(secret);
  const proof = { name, number, key, confirmed: false, usedStep: 0, tries: noTries, removedAt: null };
  return { proof, uri: otpauthUri(secret, name) };
}

/** The step whose code was given and may still be taken at `now`; `null` when there is none. */
export async function stepOfCode(
  { key, usedStep }: PersonProof,
  code: string,
  now: number,
): Promise<number | null> {
  const digits = code.normalize('NFKC').replace(/\s/gu, '');
  for (const step of openSteps(now, usedStep)) {
    if ((await codeOf(key, step)) === digits) return step;
  }
  return null;
}
