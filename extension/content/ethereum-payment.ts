// What a request to an Ethereum wallet pays: a transaction, a token's transfer or approval, a permit that is signed.
import type { PageCall } from '../channel/page-call.ts';
import {
  coins,
  isRecord,
  type Payment,
  textIn,
  tokenAmount,
  unreadWithdrawal,
  whole,
} from './called-payment.ts';

type EthereumCall = Extract<PageCall, { kind: 'ethereum' }>;

/** The coin of a chain, by its number (EIP-155); all of them have 18 decimals. */
const coinOf: Readonly<Record<string, string>> = {
  '0x1': 'ETH',
  '0xa': 'ETH',
  '0x2105': 'ETH',
  '0xa4b1': 'ETH',
  '0x38': 'BNB',
};
const COIN_DECIMALS = 18;

/** ERC-20 `transfer`, `approve`, `increaseAllowance`: whom, how much. `transferFrom`: whose, whom, how much. */
const toWhom = /^0x(?:a9059cbb|095ea7b3|39509351)0{24}([\da-f]{40})([\da-f]{64})/i;
const fromToWhom = /^0x23b872dd[\da-f]{64}0{24}([\da-f]{40})([\da-f]{64})/i;
/** `setApprovalForAll`: everything of a collection. */
const allToWhom = /^0x(?:a22cb465)0{24}([\da-f]{40})/i;

function chainOf(...said: readonly unknown[]): string | null {
  const number = said.map(whole).find((one) => one !== null);
  return number === undefined ? null : `0x${number.toString(16)}`;
}

const lower = (address: string | null): string | null => address?.toLowerCase() ?? null;

function transaction(written: unknown, chain: string | null): Payment {
  const to = lower(textIn(written, 'to'));
  const code = textIn(written, 'data') ?? textIn(written, 'input') ?? '';
  const [, whom, sum] = toWhom.exec(code) ?? fromToWhom.exec(code) ?? allToWhom.exec(code) ?? [];
  if (whom !== undefined) {
    const amount = sum === undefined ? null : tokenAmount(`0x${sum}`, chain ?? '', to ?? '');
    return { ...unreadWithdrawal, address: `0x${whom.toLowerCase()}`, amount };
  }
  const value = isRecord(written) ? (written.value ?? 0) : null;
  return {
    ...unreadWithdrawal,
    address: to,
    amount: coins(value, coinOf[chain ?? ''] ?? null, COIN_DECIMALS),
  };
}

/** Several calls in one may pay several: none of them is named for all. */
function bundle(written: unknown, chain: string | null): Payment {
  const calls: readonly unknown[] = isRecord(written) && Array.isArray(written.calls) ? written.calls : [];
  const [only] = calls;
  return calls.length === 1 ? transaction(only, chain) : unreadWithdrawal;
}

/** ERC-2612 names spender and value; Permit2 and its like put token and amount one step further in. */
function typedData(params: readonly unknown[], chain: string | null): Payment {
  const signed = params.find(isRecord);
  const message = isRecord(signed?.message) ? signed.message : {};
  const domain = isRecord(signed?.domain) ? signed.domain : {};
  const inner = [message.details, message.permitted].find(isRecord) ?? {};
  const address = ['spender', 'to', 'operator']
    .map((name) => textIn(message, name))
    .find((one) => one !== null);
  const token = lower(textIn(inner, 'token') ?? textIn(domain, 'verifyingContract'));
  const sum = inner.amount ?? message.value ?? message.amount;
  return {
    ...unreadWithdrawal,
    address: lower(address ?? null),
    amount: tokenAmount(sum, chainOf(domain.chainId) ?? chain ?? '', token ?? ''),
    purpose: textIn(signed, 'primaryType'),
  };
}

export function ethereumPayment({ method, params, chain: wallets }: EthereumCall): Payment {
  const [first] = params;
  const chain = chainOf(isRecord(first) ? first.chainId : null, wallets);
  if (method.includes('TypedData')) return typedData(params, chain);
  return method === 'wallet_sendCalls' ? bundle(first, chain) : transaction(first, chain);
}
