// Fingerprints that prove "the same" without keeping what was the same: keyed HMACs of transfer, payee and name.
import type { PayeeKeys } from '../../src/payees/book.ts';
import { isAccounted, nameIdentity, payeeIdentity } from '../../src/payees/identity.ts';
import { fingerprint, type Transfer } from '../../src/transfer/transfer.ts';

/** `digest` stands for the whole transfer. All are HMAC-SHA-256 in hex. */
export interface Identity {
  readonly digest: string;
  readonly keys: PayeeKeys;
}

async function hmac(key: CryptoKey, text: string): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hmacOrNull(key: CryptoKey, text: string | null): Promise<string | null> {
  return text === null ? null : hmac(key, text);
}

/** The transfer as it was read, whole account included; nothing of it is kept here. */
export async function identify(key: CryptoKey, transfer: Transfer): Promise<Identity> {
  const { payee, site } = transfer;
  const [digest, payeeKey, nameKey] = await Promise.all([
    hmac(key, fingerprint(transfer)),
    hmacOrNull(key, payeeIdentity(payee, site)),
    hmacOrNull(key, nameIdentity(payee)),
  ]);
  return { digest, keys: { payeeKey, nameKey, accounted: isAccounted(payee) } };
}
