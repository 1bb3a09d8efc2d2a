// A payment call as a transfer: exact where the call says it, and not read where it does not.
import type { Account } from '../../src/transfer/account.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import { decimalsOf } from '../../src/transfer/currency.ts';
import { noPageSignals } from '../../src/transfer/signals.ts';
import type { Observation } from '../channel/content-protocol.ts';
import type { Instruction, PageCall, TronContract } from '../channel/page-call.ts';
import { coins, isRecord, type Payment, tokenAmount, unreadWithdrawal } from './called-payment.ts';
import { ethereumPayment } from './ethereum-payment.ts';

/** The most that a message may carry of one text. */
const TEXT_MOST = 400;

const addressShape = /^(?:0x[\da-f]{40}|[1-9A-HJ-NP-Za-km-z]{32,44})$/;

/** A decimal as Payment Request has it (`-12.50`); one with more decimals than its currency keeps them all. */
function decimal(value: string, currency: string): Amount | null {
  const [, sign = '', units, rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (units === undefined) return null;
  const decimals = Math.max(decimalsOf(currency), rest.length);
  return decimals > 36
    ? null
    : { minor: BigInt(sign + units + rest.padEnd(decimals, '0')), decimals, currency };
}

/** The shop is the page itself: the payee is its host. */
function purchase(host: string, amount: Amount | null): Payment {
  return { kind: 'purchase', name: host === '' ? null : host, address: null, amount, purpose: null };
}

const SYSTEM = '11111111111111111111111111111111';
const TRANSFER_BYTES = 12;

/** Lamports of a transfer by the system program: a kind of 4 bytes (2), a number of 8, lowest byte first. */
function lamports({ program, data }: Instruction): bigint | null {
  if (program !== SYSTEM || data.length !== TRANSFER_BYTES || data[0] !== 2) return null;
  return data.slice(4).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function solana(instructions: readonly Instruction[]): Payment {
  const [only, ...others] = instructions;
  const sum = only === undefined || others.length > 0 ? null : lamports(only);
  if (only === undefined || sum === null) return unreadWithdrawal;
  return { ...unreadWithdrawal, address: only.keys[1] ?? null, amount: coins(sum, 'SOL') };
}

function tron(contracts: readonly TronContract[]): Payment {
  const [only, ...others] = contracts;
  if (only === undefined || others.length > 0) return unreadWithdrawal;
  const { to: address, amount, token } = only;
  return {
    ...unreadWithdrawal,
    address,
    amount: token === null ? coins(amount, 'TRX') : tokenAmount(amount, 'tron', token),
  };
}

function paymentOf(call: PageCall, host: string): Payment {
  switch (call.kind) {
    case 'payment-request': {
      const currency = call.currency.toUpperCase();
      return purchase(host, decimal(call.value, currency));
    }
    case 'weixin':
      return purchase(host, null);
    case 'ethereum':
      return ethereumPayment(call);
    case 'message':
      return { ...unreadWithdrawal, purpose: call.text };
    case 'solana':
      return solana(call.instructions);
    case 'tron':
      return tron(call.contracts);
    case 'unread':
      return call.method === 'show' ? purchase(host, null) : unreadWithdrawal;
  }
}

function accountOf(address: string | null): Account | null {
  if (address === null || !addressShape.test(address)) return null;
  return { kind: 'crypto', value: address, masked: false, checksum: 'none' };
}

function observationOf({ kind, name, address, amount, purpose }: Payment, site: string): Observation {
  const account = accountOf(address);
  const reason = purpose?.slice(0, TEXT_MOST) || null;
  return {
    transfer: {
      kind,
      site,
      payee: { name, account, institution: null, holder: kind === 'purchase' ? 'business' : 'unknown' },
      amount: amount !== null && amount.minor >= 0n ? amount : null,
      purpose: reason,
    },
    sure: {
      payee: name === null && account === null ? null : 'high',
      amount: amount === null ? null : 'high',
      purpose: reason === null ? null : 'high',
    },
    prompts: [],
    signals: noPageSignals,
    step: 'commit',
  };
}

/**
 * `text`: a `PageCall` as JSON, made by our own script of what the page gave it; `host`: the page's. A call that cannot be
 * understood is a payment of which nothing was read. Never throws.
 */
export function readPageCall(text: string, host: string): Observation {
  try {
    const call: unknown = JSON.parse(text);
    // Our own script makes the outer shape; what lies inside is the page's, and each reader looks before it takes.
    return observationOf(isRecord(call) ? paymentOf(call as PageCall, host) : unreadWithdrawal, host);
  } catch {
    return observationOf(unreadWithdrawal, host);
  }
}
