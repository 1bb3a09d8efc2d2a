// Fingerprints that prove "the same" without keeping what was the same: keyed HMACs of transfer, payee and name.
import { marksOf, type PayeeMarks } from '../../src/payees/marks.ts';
import { fingerprint, type Transfer } from '../../src/transfer/transfer.ts';

/** `digest` stands for the whole transfer; it and all marks but the names are HMAC-SHA-256 in hex. */
export interface Identity {
  readonly digest: string;
  readonly keys: PayeeMarks['keys'];
  readonly marks: PayeeMarks;
}

/** Enough of an HMAC to find an account again, and too little to prove one: 64 bits in hex. */
const SHORT = 16;

async function hmac(key: CryptoKey, text: string): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hmacOrNull(key: CryptoKey, text: string | null): Promise<string | null> {
  return text === null ? null : hmac(key, text);
}

async function short(key: CryptoKey, text: string): Promise<string> {
  return (await hmac(key, text)).slice(0, SHORT);
}

interface Neighbours {
  readonly key: CryptoKey;
  readonly of: string;
  readonly keyed: Promise<readonly string[]>;
}

let latest: Neighbours | null = null;

/** Those of the account before are at hand: it mostly stays while a name or an amount is typed. */
function keyedNeighbours(key: CryptoKey, near: readonly string[]): Promise<readonly string[]> {
  const of = near.join('\n');
  if (latest?.key === key && latest.of === of) return latest.keyed;
  const keyed = Promise.all(near.map((text) => short(key, text)));
  latest = { key, of, keyed };
  return keyed;
}

/** The marks as they may be stored. */
async function keyed(key: CryptoKey, { keys, names, ends, near }: PayeeMarks): Promise<PayeeMarks> {
  const [payeeKey, nameKey, keyedEnds, keyedNear] = await Promise.all([
    hmacOrNull(key, keys.payeeKey),
    hmacOrNull(key, keys.nameKey),
    ends === null ? null : short(key, ends),
    keyedNeighbours(key, near),
  ]);
  return { keys: { payeeKey, nameKey, accounted: keys.accounted }, names, ends: keyedEnds, near: keyedNear };
}

/** The transfer as it was read, whole account included; nothing of it is kept here. */
export async function identify(key: CryptoKey, transfer: Transfer): Promise<Identity> {
  const [digest, marks] = await Promise.all([
    hmac(key, fingerprint(transfer)),
    keyed(key, marksOf(transfer.payee, transfer.site)),
  ]);
  return { digest, keys: marks.keys, marks };
}
