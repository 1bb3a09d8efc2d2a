// Whether a crypto address holds together: the checksum that each chain has in its addresses.
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base58xrp, base64urlnopad, bech32, bech32m } from '@scure/base';
import type { Checksum } from './account.ts';
import { crc16 } from './crc16.ts';

const verdict = (holds: boolean): Checksum => (holds ? 'valid' : 'invalid');

/** `null` for text that the alphabet does not have, or whose own check fails. */
function decoded<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

/** The capitals that EIP-55 gives a hexadecimal address. */
function withCapitals(hex: string): string {
  const hash = keccak_256(asciiBytes(hex));
  const nibble = (i: number): number => ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
  return hex
    .split('')
    .map((one, i) => (nibble(i) >= 8 ? one.toUpperCase() : one))
    .join('');
}

/** Written in one case, an address has no checksum; in both it has one, and must have this. */
function ethereum(address: string): Checksum {
  const hex = address.slice(2);
  if (hex === withCapitals(hex.toLowerCase())) return 'valid';
  return hex === hex.toLowerCase() || hex === hex.toUpperCase() ? 'none' : 'invalid';
}

/** Four bytes of a double SHA-256 at the end. */
function isChecked(bytes: Uint8Array): boolean {
  const check = sha256(sha256(bytes.slice(0, -4)));
  return bytes.length > 4 && bytes.slice(-4).every((byte, i) => byte === check[i]);
}

/** A version byte, twenty bytes of a key's hash, and the check. */
function isKeyHash(bytes: Uint8Array | null, versions: readonly number[]): boolean {
  return bytes?.length === 25 && versions.includes(bytes[0] ?? -1) && isChecked(bytes);
}

const segwitChains: readonly string[] = ['bc', 'tb', 'ltc'];
const taproot = (version: number): boolean => version >= 1 && version <= 16;

/** BIP 173 and BIP 350: version 0 with the older check, every later one with the newer. */
function isSegwit(words: readonly number[], isOlder: boolean): boolean {
  const [version = -1, ...program] = words;
  const bytes = decoded(() => bech32.fromWords(program))?.length ?? 0;
  if (isOlder) return version === 0 && (bytes === 20 || bytes === 32);
  return taproot(version) && bytes >= 2 && bytes <= 40;
}

function bech(address: string): boolean {
  const older = bech32.decodeUnsafe(address, false);
  const found = older ?? bech32m.decodeUnsafe(address, false);
  if (found === undefined) return false;
  return !segwitChains.includes(found.prefix) || isSegwit(found.words, older !== undefined);
}

function ton(address: string): boolean {
  const bytes = decoded(() => base64urlnopad.decode(address));
  if (bytes?.length !== 36) return false;
  const [high = 0, low = 0] = bytes.slice(34);
  return crc16(bytes.slice(0, 34), 0) === high * 256 + low;
}

/** Solana's have no check, but always 32 bytes; of coins nobody here knows, a check that fails proves nothing. */
function anyBase58(address: string): Checksum {
  const bytes = decoded(() => base58.decode(address));
  if (bytes === null) return 'none';
  if (bytes.length === 32) return 'none';
  if (address.length > 42) return 'invalid';
  return isChecked(bytes) ? 'valid' : 'none';
}

const shapes: readonly (readonly [shape: RegExp, check: (address: string) => Checksum])[] = [
  [/^0x[\da-f]{40}$/i, ethereum],
  [/^[a-z]{2,12}1[02-9ac-hj-np-z]{14,120}$/i, (address) => verdict(bech(address))],
  [
    /^T[1-9A-HJ-NP-Za-km-z]{33}$/,
    (address) =>
      verdict(
        isKeyHash(
          decoded(() => base58.decode(address)),
          [0x41],
        ),
      ),
  ],
  [
    /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/,
    (address) =>
      verdict(
        isKeyHash(
          decoded(() => base58.decode(address)),
          [0, 5],
        ),
      ),
  ],
  [
    /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/,
    (address) =>
      verdict(
        isKeyHash(
          decoded(() => base58xrp.decode(address)),
          [0],
        ),
      ),
  ],
  [/^[EUk0]Q[\w-]{46}$/, (address) => verdict(ton(address))],
  [/^[1-9A-HJ-NP-Za-km-z]{26,44}$/, anyBase58],
];

/** `none`: the address has no checksum, or is of a chain whose check is not known here. */
export function cryptoChecksum(address: string): Checksum {
  const [, check] = shapes.find(([shape]) => shape.test(address)) ?? [];
  return check?.(address) ?? 'none';
}

/** Hexadecimal and bech32 addresses are the same in either case; the others are not. */
export function canonicalAddress(address: string): string {
  return /^(?:0x[\da-f]{40}|[a-z]{2,12}1[02-9ac-hj-np-z]{14,120})$/i.test(address)
    ? address.toLowerCase()
    : address;
}
