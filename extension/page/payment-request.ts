// Payment Request: the total that the browser's own sheet would show, asked about before it is shown.
import type { Door } from './door.ts';
import { isObject, type Method, replaceMethod } from './stand-in.ts';

interface Total {
  readonly currency: string;
  readonly value: string;
}

type Details = unknown;

/** `null` when the details name no total: an update may leave it as it was. */
function totalOf(details: Details): Total | null {
  if (!isObject(details) || !isObject(details.total) || !isObject(details.total.amount)) return null;
  const { currency, value } = details.total.amount;
  return { currency: String(currency), value: String(value) };
}

/** As if the person had closed the sheet (Payment Request, "show" method). */
function aborted(): DOMException {
  return new DOMException('', 'AbortError');
}

/** The total is only told to the constructor, so that it is noted there. */
function noteTotals(Original: Method, totals: WeakMap<object, Total>, door: Door): void {
  const proxy = new Proxy(Original, {
    construct: (target, args, newTarget) => {
      const request: object = Reflect.construct(target, args, newTarget);
      const total = totalOf(args[1]);
      if (total !== null) {
        totals.set(request, total);
        door.announces({ kind: 'payment-request', ...total });
      }
      return request;
    },
  });
  Object.assign(Original.prototype, { constructor: proxy });
  Object.assign(globalThis, { PaymentRequest: proxy });
}

/** Chromium only; a page that has no such API is left alone. */
export function watchPaymentRequest(door: Door): void {
  const { PaymentRequest: Original, PaymentRequestUpdateEvent: Update } = globalThis as unknown as Record<
    string,
    Method | undefined
  >;
  if (Original === undefined) return;
  const totals = new WeakMap<object, Total>();

  /** The details once they are there, if there is leave for their total; `before`: a total that had leave already. */
  async function allowed(details: Details, request: object, before: Total | null): Promise<Details> {
    const given = await details;
    const total = totalOf(given) ?? totals.get(request) ?? null;
    if (total === null) return given;
    const isSame = before?.value === total.value && before.currency === total.currency;
    if (!isSame && !door.asks({ kind: 'payment-request', ...total })) throw aborted();
    totals.set(request, total);
    return given;
  }

  noteTotals(Original, totals, door);
  replaceMethod(Original.prototype, 'show', door, {
    read: (args, self) => {
      if (!isObject(self)) return null;
      // With a promise the sheet cannot be confirmed before the promise brings the total.
      if (args[0] !== undefined) return { call: null, args: [allowed(args[0], self, null)] };
      const total = totals.get(self);
      const unread = { kind: 'unread', method: 'show' } as const;
      return { call: total === undefined ? unread : { kind: 'payment-request', ...total }, args };
    },
    refuse: () => Promise.reject(aborted()),
  });
  replaceMethod(Update?.prototype ?? {}, 'updateWith', door, {
    read: ([details], self) => {
      const request = isObject(self) ? self.target : null;
      if (!isObject(request)) return null;
      return { call: null, args: [allowed(details, request, totals.get(request) ?? null)] };
    },
    refuse: () => undefined,
  });
}
