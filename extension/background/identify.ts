// Fingerprints that prove "the same" without keeping what was the same: keyed HMACs of transfer, payee and name.
import { hex } from '@scure/base';
import { cutKey, cutMark } from '../../src/payees/keyed.ts';
import { marksOf, type PayeeMarks } from '../../src/payees/marks.ts';
import { fingerprint, type Transfer } from '../../src/transfer/transfer.ts';

/** `digest` stands for the whole transfer; it and all marks but the names are cut HMAC-SHA-256 in hex (`keyed.ts`). */
export interface Identity {
  readonly digest: string;
  readonly keys: PayeeMarks['keys'];
  readonly marks: PayeeMarks;
}

const encoder = new TextEncoder();

async function hmac(key: CryptoKey, text: string): Promise<string> {
  return hex.encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
}

async function keyOf(key: CryptoKey, text: string | null): Promise<string | null> {
  return text === null ? null : cutKey(await hmac(key, text));
}

async function markOf(key: CryptoKey, text: string): Promise<string> {
  return cutMark(await hmac(key, text));
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
  const keyed = Promise.all(near.map((text) => markOf(key, text)));
  latest = { key, of, keyed };
  return keyed;
}

/** The marks as they may be stored. */
async function keyed(key: CryptoKey, { keys, names, ends, near }: PayeeMarks): Promise<PayeeMarks> {
  const [payeeKey, nameKey, keyedEnds, keyedNear] = await Promise.all([
    keyOf(key, keys.payeeKey),
    keyOf(key, keys.nameKey),
    ends === null ? null : markOf(key, ends),
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
  return { digest: cutKey(digest), keys: marks.keys, marks };
}
