// By which marks a payee is found again, on numbered pages: an index that takes five bytes a mark.

/**
 * So many pages, whatever is in the book: with 20,000 payees of 23 marks each some 450 marks stand on one, which are read in
 * one piece.
 */
const PAGES = 1024;

/** Two bytes that tell the marks of a page apart, then the first three of the payee's id. */
const REST = 2;
const REF = 3;
const ITEM = REST + REF;

/** One mark of one payee, whose id has 16 bytes. */
export interface Marked {
  readonly mark: string;
  readonly id: Uint8Array;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): spreads the marks over the pages, and hides nothing. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The number of the page on which a mark stands. */
export function pageOf(mark: string): number {
  return hash(mark) % PAGES;
}

/** What tells the marks of one page apart. */
const restOf = (mark: string): readonly [number, number] => {
  const rest = hash(mark) >>> 16;
  return [rest >>> 8, rest & 0xff];
};

function itemOf({ mark, id }: Marked): Uint8Array {
  return Uint8Array.from([...restOf(mark), ...id.subarray(0, REF)]);
}

function* itemsOf(page: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at + ITEM <= page.length; at += ITEM) yield page.subarray(at, at + ITEM);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, at) => b[at] === byte);

const isIn = (items: readonly Uint8Array[], item: Uint8Array): boolean =>
  items.some((one) => isSame(one, item));

function pageWith(items: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const page = new Uint8Array(items.length * ITEM);
  for (const [at, item] of items.entries()) page.set(item, at * ITEM);
  return page;
}

/** The page with further marks; what stands there already stands there once. */
export function withMarks(page: Uint8Array, added: readonly Marked[]): Uint8Array<ArrayBuffer> {
  const items = [...itemsOf(page)];
  return pageWith([...items, ...added.map(itemOf).filter((item) => !isIn(items, item))]);
}

/** The page without these marks. */
export function withoutMarks(page: Uint8Array, gone: readonly Marked[]): Uint8Array<ArrayBuffer> {
  const out = gone.map(itemOf);
  return pageWith([...itemsOf(page)].filter((item) => !isIn(out, item)));
}

/**
 * How the ids begin of payees that may have this mark, those marked first before the others, `most` of them. Whether they do
 * have it only their records tell: of two marks on a page one in 65,536 looks like the other.
 */
export function idsUnder(page: Uint8Array, mark: string, most: number): readonly Uint8Array[] {
  const [high, low] = restOf(mark);
  const found: Uint8Array[] = [];
  for (let at = 0; at + ITEM <= page.length && found.length < most; at += ITEM)
    if (page[at] === high && page[at + 1] === low) found.push(page.slice(at + REST, at + ITEM));
  return found;
}
