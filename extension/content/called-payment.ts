// What a payment call pays, in the words of a transfer.
import type { Amount } from '../../src/transfer/amount.ts';
import { decimalsOf } from '../../src/transfer/currency.ts';
import type { TransferKind } from '../../src/transfer/transfer.ts';

/** `name`: of the payee; `address`: of the wallet or contract paid. `null` was not read. */
export interface Payment {
  readonly kind: TransferKind;
  readonly name: string | null;
  readonly address: string | null;
  readonly amount: Amount | null;
  readonly purpose: string | null;
}

export const unreadWithdrawal: Payment = {
  kind: 'withdrawal',
  name: null,
  address: null,
  amount: null,
  purpose: null,
};

/** A token whose contract is known: its ticker. USDT and USDC have 6 decimals on these chains. */
const tokens: ReadonlyMap<string, string> = new Map([
  ['0x1:0xdac17f958d2ee523a2206206994597c13d831ec7', 'USDT'],
  ['0x1:0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48', 'USDC'],
  ['tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'USDT'],
]);

/** From here on an amount means "all there will ever be", which no number says. */
const UNLIMITED = 2n ** 95n;

/** `minor` as a page gives it: a number, or text in decimal or hex; `null` when it is none. Never throws. */
export function whole(minor: unknown): bigint | null {
  try {
    if (typeof minor === 'bigint') return minor;
    return typeof minor === 'number' || (typeof minor === 'string' && minor !== '') ? BigInt(minor) : null;
  } catch {
    return null;
  }
}

/** An amount of a coin of this ticker, or of one that is not known, in its smallest unit. */
export function coins(
  minor: unknown,
  currency: string | null,
  decimals = decimalsOf(currency),
): Amount | null {
  const count = whole(minor);
  return count === null ? null : { minor: count, decimals, currency };
}

/** `null` for a token that is not known here, since its decimals are not, and for an amount without a limit. */
export function tokenAmount(minor: unknown, chain: string, contract: string): Amount | null {
  const ticker = tokens.get(`${chain}:${contract}`);
  const amount = ticker === undefined ? null : coins(minor, ticker);
  return amount === null || amount.minor >= UNLIMITED ? null : amount;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a field of an object; `null` where there is none. */
export function textIn(value: unknown, name: string): string | null {
  const field = isRecord(value) ? value[name] : null;
  return typeof field === 'string' && field !== '' ? field : null;
}
