// A name that the page shows in part, against a whole one: 张*, **国, J*** S**** (facts/payee-amount-checks.json, `masked`).

import { simplifiedText } from '../transfer/simplified.ts';
import { plainName } from './name-fold.ts';

/** Middle dots hide characters only at an end or in a row; one between two names is part of the name. */
const masks =
  /[*●○×✱_…]|(?<=^|[•·])[•·]|[•·](?=[•·]|$)|(?<=\p{Script=Han})[xX]+|(?<=[\p{L}*])[xX]{3,}(?=$|[\s*])/gu;

/** The name with `*` for each hidden character, no spaces, lower case, traditional characters simplified. */
function starred(name: string): string {
  return simplifiedText(plainName(name))
    .replace(/^\((.*)\)$/u, '$1')
    .replace(masks, (run) => '*'.repeat(run.length))
    .replace(/[\s.,'’·•・-]+/gu, '')
    .toLowerCase();
}

/** Whether the page hides some of the name. */
export function isMaskedName(name: string): boolean {
  return starred(name).includes('*');
}

const escaped = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}/]/gu, '\\$&');

function matches(mask: string, whole: string, hidden: string): boolean {
  const pattern = mask
    .split(/(\*+)/u)
    .map((part) => (part.startsWith('*') ? hidden.repeat(hidden === '.' ? part.length : 1) : escaped(part)))
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(whole);
}

const visibleEnds = (mask: string): readonly [head: string, tail: string] => [
  mask.slice(0, mask.indexOf('*')),
  mask.slice(mask.lastIndexOf('*') + 1),
];

/** Two masks contradict each other where both show their first or last characters, and these differ. */
function contradict(a: string, b: string): boolean {
  const [headA, tailA] = visibleEnds(a);
  const [headB, tailB] = visibleEnds(b);
  const heads = Math.min(headA.length, headB.length);
  const tails = Math.min(tailA.length, tailB.length);
  return (
    headA.slice(0, heads) !== headB.slice(0, heads) ||
    tailA.slice(tailA.length - tails) !== tailB.slice(tailB.length - tails)
  );
}

/**
 * One of the two at least is masked. Agreement is only `consistent`; a visible character that contradicts is
 * `different`; a name of nothing but masks is `cannot-tell`.
 */
export function compareMasked(one: string, other: string): 'consistent' | 'different' | 'cannot-tell' {
  const [a, b] = [starred(one), starred(other)];
  if ([a, b].some((name) => name.replaceAll('*', '') === '')) return 'cannot-tell';
  if (a === b) return 'consistent';
  if (a.includes('*') && b.includes('*')) return contradict(a, b) ? 'different' : 'cannot-tell';
  const [mask, whole] = a.includes('*') ? [a, b] : [b, a];
  return matches(mask, whole, '.') || matches(mask, whole, '.+') ? 'consistent' : 'different';
}
