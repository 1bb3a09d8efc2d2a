// Codes by time (RFC 6238: HMAC-SHA-1, 30 s, 6 digits), without the HMAC itself, which the caller brings.

const STEP_MS = 30_000;
const DIGITS = 6;

/** The number of the 30 s in which `now` (ms since the epoch) lies. */
export function stepAt(now: number): number {
  return Math.floor(now / STEP_MS);
}

/** A step as the 8 bytes that are signed, highest first (RFC 4226, 5.1). */
export function counterBytes(step: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(step));
  return bytes;
}

/** The code in an HMAC-SHA-1 of 20 bytes (RFC 4226, 5.3, dynamic truncation); `digits` is 6 but for the RFC's own vectors. */
export function codeIn(hmac: Uint8Array, digits: number = DIGITS): string {
  const offset = (hmac.at(-1) ?? 0) & 0xf;
  const view = new DataView(hmac.buffer, hmac.byteOffset, hmac.byteLength);
  const number = view.getUint32(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The steps whose code may be given at `now`: this one, the one before and the one after, for clocks that differ; none that is
 * not later than the last one used.
 */
export function openSteps(now: number, lastUsed: number): readonly number[] {
  const step = stepAt(now);
  return [step, step - 1, step + 1].filter((one) => one > lastUsed);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in Base32 without padding (RFC 4648), as authenticator apps read it. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.match(/.{1,5}/gu) ?? [];
  return fives.map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '').join('');
}

/** What an authenticator app reads from the QR code (Key URI Format of Google Authenticator). `account` is shown in the app. */
export function otpauthUri(secret: Uint8Array, account: string): string {
  const label = `Thrice:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=Thrice&algorithm=SHA1&digits=6&period=30`;
}
