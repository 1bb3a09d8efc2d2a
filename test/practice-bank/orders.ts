// Orders that a site has placed and that wait to be paid.
import { randomInt } from 'node:crypto';

export interface Orders<T> {
  /** Answers the order's number. */
  place(order: T): string;
  /** `null` when there is no order of this number. */
  find(number: string): T | null;
  /** Marks the order as paid; `again` when it was paid before. */
  settle(number: string): 'first' | 'again';
  isPaid(number: string): boolean;
}

/** `prefix` begins every number. */
export function openOrders<T>(prefix: string): Orders<T> {
  const placed = new Map<string, T>();
  const paid = new Set<string>();
  return {
    place: (order) => {
      const number = `${prefix}${Date.now()}${randomInt(1000, 9999)}`;
      placed.set(number, order);
      return number;
    },
    find: (number) => placed.get(number) ?? null,
    settle: (number) => {
      const before = paid.has(number);
      paid.add(number);
      return before ? 'again' : 'first';
    },
    isPaid: (number) => paid.has(number),
  };
}
