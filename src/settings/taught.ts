// What a person taught: where a page has its button, payee, amount and purpose, and which of its buttons pay nothing.

export const taughtParts = ['commit', 'payee', 'amount', 'purpose'] as const;
/** `commit`: the control that sends the money. */
export type TaughtPart = (typeof taughtParts)[number];

/**
 * Three marks by which an element is found again; `''` says nothing. None of them holds what a field contains. `selector`:
 * CSS, within the element's own document or shadow root. `name`: its role and accessible name, digits as `#`. `place`: the
 * names of its form and field, or the page's path where it has none.
 */
export interface Anchor {
  readonly selector: string;
  readonly name: string;
  readonly place: string;
}

/**
 * One part of the pages of `host`. `page`: the path it was taught on, digits as `#`. `over`: it counts even where the page was
 * read otherwise. `title`: what the person calls it, `''` for nothing.
 */
export interface Taught extends Anchor {
  readonly host: string;
  readonly page: string;
  readonly part: TaughtPart;
  readonly over: boolean;
  readonly title: string;
}

/** How a control looks to whoever presses it; the same on a later visit, and never what a field contains. */
export interface ControlMark {
  readonly name: string;
  readonly place: string;
  readonly page: string;
}

/** A control of `host` of which the person said that it pays nothing. */
export interface NoPayment extends ControlMark {
  readonly host: string;
  readonly title: string;
}

/** How many of the three marks must agree. */
const MARKS_NEEDED = 2;

/** What is known of an element beside an anchor: whether the selector finds it, and its own name and place. */
export interface Seen {
  readonly selected: boolean;
  readonly name: string;
  readonly place: string;
}

function isSame(mark: string, seen: string): boolean {
  return mark !== '' && mark === seen;
}

/** How many of the three marks agree, 0 to 3. */
export function marksAgreeing(anchor: Anchor, seen: Seen): number {
  const selected = seen.selected && anchor.selector !== '' ? 1 : 0;
  return selected + (isSame(anchor.name, seen.name) ? 1 : 0) + (isSame(anchor.place, seen.place) ? 1 : 0);
}

export function isFound(agreeing: number): boolean {
  return agreeing >= MARKS_NEEDED;
}

/** The one element with the most marks, of those with enough of them; `null` where there is none, or two are alike. */
export function bestFound<T>(found: readonly (readonly [element: T, agreeing: number])[]): T | null {
  const most = Math.max(0, ...found.map(([, agreeing]) => agreeing));
  const [first, second] = found.filter(([, agreeing]) => agreeing === most);
  return first === undefined || second !== undefined || !isFound(most) ? null : first[0];
}

/** By which a part stands in the settings: the same marks taught twice are one. */
export function taughtKey({ host, part, selector, name, place }: Taught): string {
  return JSON.stringify([host, part, selector, name, place]);
}

export function noPaymentKey({ host, name, place, page }: ControlMark & { readonly host: string }): string {
  return JSON.stringify([host, name, place, page]);
}

/** What was taught of a host, in the order of the parts. */
export function taughtAt(all: Readonly<Record<string, Taught>>, host: string): readonly Taught[] {
  const here = Object.values(all).filter((one) => one.host === host);
  return taughtParts.flatMap((part) => here.filter((one) => one.part === part));
}

/** `all` with what was taught anew; a value taught before on the same page gives way, a button stays. */
export function withTaughtParts(
  all: Readonly<Record<string, Taught>>,
  anew: readonly Taught[],
): Readonly<Record<string, Taught>> {
  const givesWay = (one: Taught): boolean =>
    one.part !== 'commit' &&
    anew.some(({ host, page, part }) => host === one.host && page === one.page && part === one.part);
  const staying = Object.entries(all).filter(([, one]) => !givesWay(one));
  return Object.fromEntries([...staying, ...anew.map((one) => [taughtKey(one), one] as const)]);
}

/**
 * The safer of two: a button stays guarded, a value counts over what is read only where both say so. In all else the last word,
 * `b` unless it is as `before`.
 */
export function saferTaught(
  a: Taught | undefined,
  b: Taught | undefined,
  before: Taught | undefined,
): Taught | undefined {
  const isUnchanged =
    b?.title === before?.title && b?.over === before?.over && (b === undefined) === (before === undefined);
  const last = isUnchanged ? a : b;
  const kept = last ?? ((a ?? b)?.part === 'commit' ? (a ?? b) : undefined);
  return kept === undefined
    ? undefined
    : { ...kept, over: kept.over && a?.over === true && b?.over === true };
}
