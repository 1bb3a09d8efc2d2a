// A function that stands in for one of the page's or a wallet's, looks like it, and asks for leave first.
import type { PageCall } from '../channel/page-call.ts';
import type { Door } from './door.ts';

export type Method = (...args: unknown[]) => unknown;

/** What a call asks for, and the arguments to go on with: what was looked at is what is sent. `null`: nothing to ask. */
export interface Asked {
  readonly call: PageCall | null;
  readonly args: readonly unknown[];
}

/** How a method of one kind is understood. */
export interface Manner {
  /** `null` when this call pays nothing. May throw where it cannot tell: then the call is none of ours. */
  read(args: readonly unknown[], self: unknown): Asked | null;
  /** What the caller gets instead, as if the person had refused. */
  refuse(args: readonly unknown[]): unknown;
}

const { apply } = Reflect;
const standIns = new WeakSet<object>();

function readSafely(manner: Manner, args: readonly unknown[], self: unknown): Asked | null {
  try {
    return manner.read(args, self);
  } catch {
    return null;
  }
}

/**
 * A proxy, because it keeps name, length and text of the function. `owner`: what the method is called on, whatever the
 * page calls it on. Never two of them, one inside of the other.
 */
export function standIn(original: Method, door: Door, manner: Manner, owner?: object): Method {
  if (standIns.has(original)) return original;
  const proxy = new Proxy(original, {
    apply: (target, self, args: unknown[]) => {
      const asked = readSafely(manner, args, self);
      if (asked?.call && !door.asks(asked.call)) return manner.refuse(args);
      return apply(target, owner ?? self, asked?.args ?? args);
    },
  });
  standIns.add(proxy);
  return proxy;
}

/** Puts a stand-in into the place of a method. `false` when the object does not let us; `true` also when there is none. */
export function replaceMethod(owner: object, name: string, door: Door, manner: Manner): boolean {
  try {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function' || standIns.has(original)) return true;
    const proxy = standIn(original as Method, door, manner);
    return Reflect.set(owner, name, proxy) && Reflect.get(owner, name) === proxy;
  } catch {
    return false;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What wallets answer when the person has refused (EIP-1193, provider errors). */
export function refusal(): Error {
  return Object.assign(new Error('User Rejected Request'), { code: 4001 });
}
