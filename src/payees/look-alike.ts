// Accounts that can be taken for each other, and their difference character by character.
import type { Difference, LookAlike } from './book.ts';

type Kind = LookAlike['kind'];

/** What two accounts must have for comparing; texts or keyed HMACs alike. */
interface Ends {
  readonly ends: string | null;
  readonly near: readonly string[];
}

/** How the accounts behind two sets of marks are alike; `null` when they are not, or are the same. */
export function alikeBy(a: Ends, b: Ends): Kind | null {
  if (a.near.length > 0 && a.near.length === b.near.length) {
    if (a.near.some((mark, at) => mark === b.near[at])) return 'one-digit';
    const isSwapped = a.near.some((mark, at) => mark === b.near[at + 1] && a.near[at + 1] === b.near[at]);
    if (isSwapped) return 'two-swapped';
  }
  return a.ends !== null && a.ends === b.ends ? 'same-ends' : null;
}

/** Characters of each account that are shown at most: half of them (product.md, 10). */
const shown = (account: string): number => Math.floor(account.length / 2);

function showing(account: string, places: ReadonlySet<number>): string {
  return Array.from({ length: account.length }, (_, at) => (places.has(at) ? account.charAt(at) : '•')).join(
    '',
  );
}

/**
 * The places where two whole accounts differ, with both accounts as they may be shown: what differs first, then the ends
 * from outside, until half of the characters are seen. `null` when they are the same.
 */
export function differenceOf(before: string, now: string): Difference | null {
  const longest = Math.max(before.length, now.length);
  const at = Array.from({ length: longest }, (_, place) => place).filter(
    (place) => before[place] !== now[place],
  );
  if (at.length === 0) return null;
  const room = Math.min(shown(before), shown(now));
  const ends = [0, 1, 2, 3].flatMap((step) => [longest - 1 - step, step]);
  const places = new Set([...at, ...ends].slice(0, 8 + at.length).filter((place) => place < longest));
  const visible = new Set([...places].slice(0, room));
  return {
    before: showing(before, visible),
    now: showing(now, visible),
    at: at.filter((place) => visible.has(place)),
  };
}
