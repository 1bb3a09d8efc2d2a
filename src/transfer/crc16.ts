// The cyclic redundancy check with which payment codes and TON addresses end.

/** CRC-16 with polynomial 0x1021 over bytes; `start` is 0xFFFF in EMV codes (EMVCo QRCPS, annex B), 0 in TON addresses. */
export function crc16(bytes: Iterable<number>, start: number): number {
  let crc = start;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}
