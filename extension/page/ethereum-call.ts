// Which requests to an Ethereum wallet pay or sign, and what of them is looked at.
import type { PageCall } from '../channel/page-call.ts';
import { type Asked, isObject, type Manner, refusal } from './stand-in.ts';

const pays =
  /^(?:eth_(?:sendTransaction|signTransaction|sign|signTypedData(?:_v\d)?)|personal_sign|wallet_sendCalls)$/;

/** What a wallet or a page fills in anew at every press, and nobody pays by. */
const fleeting =
  /^(?:gas|gasLimit|gasPrice|max(?:Priority)?FeePerGas|nonce|deadline|sigDeadline|expir\w*|salt|valid(?:To|Until|After|Before)|(?:start|end)Time|issuedAt|timestamp)$/;

/** Taken now: pages replace what they like later. */
const { parse, stringify } = JSON;

function copy(value: unknown): unknown {
  return isObject(value) ? parse(stringify(value)) : value;
}

/** Typed data comes as JSON text in most wallets' ways. */
function opened(param: unknown): unknown {
  return typeof param === 'string' && param.startsWith('{') ? parse(param) : param;
}

function lasting(params: readonly unknown[]): readonly unknown[] {
  const kept = stringify(params.map(opened), (key, value: unknown) =>
    fleeting.test(key) ? undefined : value,
  );
  return parse(kept) as unknown[];
}

/** The signed text; a message of bytes that are no text stays hex. */
function textOf(message: string): string {
  const digits = /^0x((?:[\da-f]{2})+)$/i.exec(message)?.[1];
  if (digits === undefined) return message;
  const bytes = digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return message;
  }
}

/** Signing in to this very site (EIP-4361) pays nothing. */
function isSignIn(text: string): boolean {
  const host = /^(?:https?:\/\/)?(\S+) wants you to sign in with your Ethereum account:\n/.exec(text)?.[1];
  return host !== undefined && host === location.host;
}

/** Words that are made anew at each press: numbers used once, identifiers, times. */
function withoutFleeting(text: string): string {
  return text
    .replace(/(nonce\W+)\S+/gi, '$1…')
    .replace(/(?=\S*\d)\S{12,}/g, (word) => (/^0x[\da-f]{40,}$/i.test(word) ? word : '…'));
}

/** `null`: it pays nothing after all. */
function messageCall(method: string, [first, second]: readonly unknown[]): PageCall | null {
  // `eth_sign` has the account first, and some pages of the other method too.
  const isAddress = typeof first === 'string' && /^0x[\da-f]{40}$/i.test(first);
  const text = textOf(String(isAddress ? second : first));
  return isSignIn(text) ? null : { kind: 'message', method, text: withoutFleeting(text) };
}

function chainOf(provider: unknown): string | null {
  const chain = isObject(provider) ? provider.chainId : null;
  return typeof chain === 'string' ? chain.toLowerCase() : null;
}

/** A call that is known to pay is never let through because it could not be read. */
function callOf(method: string, params: unknown, provider: unknown): PageCall | null {
  try {
    const list: readonly unknown[] = Array.isArray(params) ? params : [params];
    if (/sign$/.test(method)) return messageCall(method, list);
    return { kind: 'ethereum', method, params: lasting(list), chain: chainOf(provider) };
  } catch {
    return { kind: 'unread', method };
  }
}

/** One request or a batch of them: `request({method, params})`, `send(method, params)`, `sendAsync(payload, callback)`. */
function requestsIn([first, second]: readonly unknown[]): readonly Readonly<Record<string, unknown>>[] {
  if (typeof first === 'string') return [{ method: first, params: second }];
  return (Array.isArray(first) ? first : [first]).filter(isObject);
}

/** What goes on to the wallet is a copy, so that nothing changes between the look and the sending. */
function copied(args: readonly unknown[]): readonly unknown[] | null {
  try {
    return args.map(copy);
  } catch {
    return null;
  }
}

function read(args: readonly unknown[], provider: unknown): Asked | null {
  const isPaying = requestsIn(args).some(({ method }) => pays.test(String(method)));
  if (!isPaying) return null;
  const kept = copied(args);
  const requests = requestsIn(kept ?? args).filter(({ method }) => pays.test(String(method)));
  const [one] = requests;
  const method = String(one?.method);
  if (kept === null || requests.length > 1) return { call: { kind: 'unread', method }, args: kept ?? args };
  return { call: callOf(method, one?.params, provider), args: kept };
}

/** The older ways take a callback and answer with nothing. */
function refuse(args: readonly unknown[]): unknown {
  const callback = args.find((one) => typeof one === 'function');
  const error = refusal();
  if (callback === undefined) return Promise.reject(error);
  const [payload] = args;
  const { id, jsonrpc } = isObject(payload) ? payload : {};
  queueMicrotask(() => callback(error, { id, jsonrpc, error }));
  return undefined;
}

export const ethereumManner: Manner = { read, refuse };
