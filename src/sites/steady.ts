// What stays the same of a page from one visit to the next: names that people wrote, paths and words without their numbers.

const digits = /\p{Nd}[\p{Nd}.,'’٫٬\u00a0]*/gu;

/** No mark is longer. */
const LONGEST = 120;

/** Words with every number as `#`, spaces folded: "Pay 1,200.00 €" and "Pay 3 €" are the same. */
export function steadyWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(digits, '#').slice(0, LONGEST);
}

/** A part of a path that is made for one payment: it has a digit, or is longer than any word. */
function isMade(part: string): boolean {
  return /\p{Nd}/u.test(part) || part.length > 30;
}

/** A path (`/pay/8812/now`) with what is made for one payment as `#`. */
export function steadyPath(path: string): string {
  const parts = path.split('/').map((part) => (isMade(part) ? '#' : part));
  return parts.join('/').slice(0, LONGEST);
}

/** What kits and frameworks write into names for themselves, or for as long as something is so. */
const made =
  /^(?:css|sc|jss|emotion|mui|chakra|styled|ember|react|radix|headlessui|ng|v|svelte|astro|data-v)[-_]|^(?:active|focus(?:ed|-visible|-within)?|hover(?:ed)?|selected|current|open(?:ed)?|closed|disabled|enabled|loading|loaded|pristine|dirty|valid|invalid|touched|untouched|checked|visible|hidden|shown?|is-\w+|has-\w+)$|[_-]{2}.*[A-Z].*[a-z][A-Z]/;

/** More consonants in a row than any word has. */
const unspeakable = /[bcdfghjklmnpqrstvwxz]{6,}/i;

/** Whether an id or a class was written by a person and will be there again: no digits, no hash, no passing state. */
export function isSteadyName(name: string): boolean {
  if (name.length < 2 || name.length > 40 || !/^[\p{L}_-]+$/u.test(name)) return false;
  if (made.test(name) || unspeakable.test(name)) return false;
  // Hashes change between small and capital letters again and again.
  return (name.match(/[a-z][A-Z]/g) ?? []).length < 4;
}
