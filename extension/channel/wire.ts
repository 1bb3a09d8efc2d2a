// How a message travels: as text, because messages cannot carry a bigint in every browser.

/** The only key under which a bigint stands in any message: an amount's minor units. */
const BIGINT_KEY = 'minor';

/** A message as text. */
export function pack(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? one.toString() : one));
}

/** The value of a text made by `pack`; `undefined` when it is no such text. Its shape is still to be checked. */
export function unpack(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text, (key, one: unknown) =>
      key === BIGINT_KEY && typeof one === 'string' ? BigInt(one) : one,
    );
  } catch {
    return undefined;
  }
}
