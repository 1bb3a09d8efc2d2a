// Whether a card number can be one: its scheme by its first digits, its length, and its check digit.
import { default as typesOf } from 'credit-card-type';
import type { Checksum } from './account.ts';
import { passesLuhn } from './checksums.ts';

/** UnionPay issues cards whose last digit is no Luhn check, and of other ranges nobody here knows the rule. */
export function cardChecksum(digits: string): Checksum {
  if (passesLuhn(digits)) return 'valid';
  const schemes = typesOf(digits).filter(({ lengths }) => lengths.includes(digits.length));
  const isKnown = schemes.length > 0 && schemes.every(({ type }) => type !== 'unionpay');
  return isKnown ? 'invalid' : 'none';
}
