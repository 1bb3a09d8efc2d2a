// Ethereum wallets, however a page comes by one: the property `ethereum`, and announcements (EIP-6963).
import type { Door } from './door.ts';
import { ethereumManner } from './ethereum-call.ts';
import { isObject, type Method, replaceMethod, standIn } from './stand-in.ts';

const names = ['request', 'send', 'sendAsync'] as const;

type Key = string | symbol;

/** Taken now: pages replace what they like later. */
const { apply, defineProperty } = Reflect;
const { stringify } = JSON;

/** How soon after the outer call its inner one comes, in ms. */
const INSIDE_MS = 1000;

/**
 * `send` of many wallets is made of their own `request`: the same call again, from inside of one that has leave, is no
 * second payment. Each leave of an older method covers one `request`.
 */
function withinOneCall(door: Door): (name: string) => Door {
  let ticket = { text: '', until: 0 };
  return (name) => ({
    announces: door.announces,
    asks: (call) => {
      const text = stringify(call);
      const now = performance.now();
      const isInside = name === 'request' && ticket.text === text && now < ticket.until;
      const isAllowed = isInside || door.asks(call);
      ticket = { text: isAllowed && name !== 'request' ? text : '', until: now + INSIDE_MS };
      return isAllowed;
    },
  });
}

/** For a wallet that cannot be changed: an object that looks like it. Its own target is empty, as a frozen one allows no other value. */
function lookAlike(provider: object, door: Door): object {
  const methods = new Map<Key, unknown>();
  const get = (_: object, key: Key): unknown => {
    const value: unknown = Reflect.get(provider, key);
    if (typeof value !== 'function' || key === 'constructor') return value;
    if (!methods.has(key)) {
      const isOurs = names.some((name) => name === key);
      const own = (...args: unknown[]): unknown => apply(value, provider, args);
      methods.set(key, isOurs ? standIn(value as Method, door, ethereumManner, provider) : own);
    }
    return methods.get(key);
  };
  return new Proxy(
    {},
    {
      get,
      has: (_, key) => Reflect.has(provider, key),
      getPrototypeOf: () => Reflect.getPrototypeOf(provider),
      ownKeys: () => Reflect.ownKeys(provider),
      getOwnPropertyDescriptor: (_, key) => {
        const own = Reflect.getOwnPropertyDescriptor(provider, key);
        return own && { value: get(provider, key), enumerable: own.enumerable === true, configurable: true };
      },
    },
  );
}

/** A wallet that asks for leave: the same object where it lets itself be changed, else one that looks like it. */
function makeGuarded(door: Door): (provider: unknown) => unknown {
  const known = new WeakMap<object, object>();
  const guard = (provider: object): object => {
    const found = known.get(provider);
    if (found !== undefined && found !== provider) return found;
    const doorFor = withinOneCall(door);
    const isChanged = names.map((name) => replaceMethod(provider, name, doorFor(name), ethereumManner));
    const one = isChanged.every(Boolean) ? provider : lookAlike(provider, door);
    known.set(provider, one);
    known.set(one, one);
    // Several wallets at once: each stands in a list of the first (EIP-1193 is silent on it, wallets are not).
    if ('providers' in provider && Array.isArray(provider.providers)) provider.providers.forEach(guarded);
    return one;
  };
  /** A wallet that breaks under being looked at stays what it is: the page gets what it was given. */
  function guarded(provider: unknown): unknown {
    try {
      return isObject(provider) ? guard(provider) : provider;
    } catch {
      return provider;
    }
  }
  return guarded;
}

type Guarded = ReturnType<typeof makeGuarded>;

/** Whatever is assigned later is guarded on its way in. A wallet that stands there already is guarded at once. */
function watchAssignment(guarded: Guarded): void {
  let current = guarded(Reflect.get(globalThis, 'ethereum'));
  const own = Reflect.getOwnPropertyDescriptor(globalThis, 'ethereum');
  if (own !== undefined && !own.configurable) return;
  defineProperty(globalThis, 'ethereum', {
    get: () => current,
    set: (value) => {
      current = guarded(value);
    },
    configurable: true,
    enumerable: own !== undefined,
  });
}

/** `defineProperty` goes past every setter, so that the description itself is changed. */
function guardedProperty(description: PropertyDescriptor, guarded: Guarded): PropertyDescriptor {
  if (description.get !== undefined)
    return { ...description, get: () => guarded(description.get?.call(globalThis)) };
  return 'value' in description ? { ...description, value: guarded(description.value) } : description;
}

function watchDefinitions(guarded: Guarded): void {
  for (const owner of [Object, Reflect]) {
    const proxy = new Proxy(owner.defineProperty as Method, {
      apply: (target, self, args: unknown[]) => {
        const [object, key, description] = args;
        if (object !== globalThis || key !== 'ethereum' || !isObject(description))
          return apply(target, self, args);
        return apply(target, self, [object, key, guardedProperty(description, guarded)]);
      },
    });
    defineProperty(owner, 'defineProperty', { value: proxy, writable: true, configurable: true });
  }
}

const announcement = 'eip6963:announceProvider';

/** An announced wallet that cannot be changed is announced anew, as the one that looks like it. */
function hearAnnouncement(guarded: Guarded): (event: Event) => void {
  return (event) => {
    const detail: unknown = 'detail' in event ? event.detail : null;
    if (!isObject(detail) || !isObject(detail.provider)) return;
    const provider = guarded(detail.provider);
    if (provider === detail.provider) return;
    event.stopImmediatePropagation();
    dispatchEvent(new CustomEvent(announcement, { detail: Object.freeze({ ...detail, provider }) }));
  };
}

/** `again` looks once more at what may have come past every other way; cheap enough for every press. */
export function watchEthereum(door: Door): { readonly again: () => void; readonly arm: () => void } {
  const guarded = makeGuarded(door);
  watchAssignment(guarded);
  watchDefinitions(guarded);
  const announced = hearAnnouncement(guarded);
  return {
    again: () => void guarded(Reflect.get(globalThis, 'ethereum')),
    arm: () => addEventListener(announcement, announced, { capture: true }),
  };
}
