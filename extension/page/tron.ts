// TRON wallets (`tronWeb.trx.sign`): every way of sending goes through the signature.
import type { PageCall, TronContract } from '../channel/page-call.ts';
import type { Door } from './door.ts';
import { isObject, type Manner, refusal, replaceMethod } from './stand-in.ts';

type Named = (hex: string) => string;

/** TRC-20 `transfer` and `approve`: the first argument is whom, the second how much. */
const tokenCall = /^(?:0x)?(?:a9059cbb|095ea7b3)[\da-f]{24}([\da-f]{40})([\da-f]{64})/i;

function text(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Addresses stand in a transaction as 41 and 20 bytes in hex; `named` gives them as people know them. */
function plain(contract: unknown, named: Named): TronContract {
  const parameter = isObject(contract) ? contract.parameter : null;
  const value = isObject(parameter) ? parameter.value : null;
  if (!isObject(value)) throw new TypeError();
  const address = (hex: unknown): string | null => (typeof hex === 'string' ? named(hex) : null);
  const token = address(value.contract_address);
  const [, to, sum] = tokenCall.exec(text(value.data) ?? '') ?? [];
  const amount = sum === undefined ? text(value.amount ?? value.call_value) : BigInt(`0x${sum}`).toString();
  return {
    to: to === undefined ? (address(value.to_address) ?? token) : named(`41${to}`),
    amount,
    token: to === undefined ? null : token,
    data: text(value.data),
  };
}

function callOf(transaction: Readonly<Record<string, unknown>>, named: Named): PageCall {
  try {
    const raw = transaction.raw_data;
    const contracts = isObject(raw) && Array.isArray(raw.contract) ? raw.contract : [];
    if (contracts.length === 0) throw new TypeError();
    return { kind: 'tron', contracts: contracts.map((one) => plain(one, named)) };
  } catch {
    return { kind: 'unread', method: 'sign' };
  }
}

/** `window.tronWeb` and its like; a text to sign is no transaction. */
export function guardTron(tronWeb: unknown, door: Door): void {
  if (!isObject(tronWeb) || !isObject(tronWeb.trx)) return;
  const named: Named = (hex) => {
    const { address } = tronWeb;
    const fromHex = isObject(address) ? address.fromHex : null;
    return typeof fromHex === 'function' ? String(fromHex.call(address, hex)) : hex;
  };
  const manner: Manner = {
    read: (args) => (isObject(args[0]) ? { call: callOf(args[0], named), args } : null),
    refuse: () => Promise.reject(refusal()),
  };
  for (const method of ['sign', 'multiSign']) replaceMethod(tronWeb.trx, method, door, manner);
}
