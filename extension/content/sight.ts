// What may be pressed or scanned on a page, known from one look to the next: only what is new on it is searched.
import { isControl, isMadePart, PRESSABLE } from './control.ts';
import { PICTURES } from './payment-code.ts';
import { hostsIn, isHost, openRoot } from './tree.ts';

/** Changed nodes kept until the next look; a page that changes more is searched as a whole. */
const MOST_NEWS = 500;

/** Of more that came at once only where they came is kept: taking each into this world costs more than a search there. */
const MOST_AT_ONCE = 4;

/** A document or the shadow root of a component, and what was found in it; what has left the page falls away at a look. */
interface Part {
  readonly root: Document | ShadowRoot;
  pressable: Set<Element>;
  pictures: Set<Element>;
  hosts: Set<Element>;
  /** What was found after the rest may stand before it. */
  isMixed: boolean;
}

export interface Sight {
  /** From now on changes are told; `observe` is called for each root whose changes nobody else tells of. */
  told(observe: (root: ShadowRoot) => void): void;
  changed(records: readonly MutationRecord[]): void;
  /** What is known is not to be relied on any more. */
  forget(): void;
  /** Searches what is new. */
  search(): void;
  /** What may be pressed, in the order of the page: the document's, then that of its components. */
  pressable(): readonly Element[];
  pictures(): readonly Element[];
}

function partOf(root: Document | ShadowRoot): Part {
  return { root, pressable: new Set(), pictures: new Set(), hosts: new Set(), isMixed: false };
}

function add(part: Part, element: Element): void {
  if (element.matches(PRESSABLE)) part.pressable.add(element);
  if (element.matches(PICTURES)) part.pictures.add(element);
  if (isHost(element)) part.hosts.add(element);
}

function addAll(part: Part, within: ParentNode): void {
  for (const element of within.querySelectorAll(PRESSABLE)) part.pressable.add(element);
  for (const picture of within.querySelectorAll(PICTURES)) part.pictures.add(picture);
  for (const host of hostsIn(within)) part.hosts.add(host);
}

const isThere = ({ isConnected }: Node): boolean => isConnected;

function inOrder(elements: Iterable<Element>): Set<Element> {
  const isBefore = (a: Element, b: Element): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return new Set([...elements].sort((a, b) => (isBefore(a, b) ? -1 : 1)));
}

export function makeSight(): Sight {
  /** Nodes that are new, or in which something is, to be searched with all that is in them. */
  let news = new Set<Node>();
  /** Elements that may have become something else. */
  let touched = new Set<Node>();
  let isTold = false;
  let isAllNew = true;
  let observe: (root: ShadowRoot) => void = () => undefined;
  const parts = new Map<Node, Part>();

  /** A page that exchanges its parts all the time holds few of them at once. */
  function bounded(nodes: Set<Node>): Set<Node> {
    if (nodes.size <= MOST_NEWS) return nodes;
    const left = new Set([...nodes].filter(isThere));
    if (left.size <= MOST_NEWS / 2) return left;
    isAllNew = true;
    return new Set();
  }

  function addPart(root: Document | ShadowRoot): void {
    const part = partOf(root);
    parts.set(root, part);
    if (root instanceof ShadowRoot) observe(root);
    addAll(part, root);
  }

  function addNew(node: Node, isWhole: boolean): void {
    const part = node.isConnected ? parts.get(node.getRootNode()) : undefined;
    if (part === undefined) return;
    const { size } = part.pressable;
    if (node instanceof Element) add(part, node);
    if (isWhole && node.hasChildNodes()) addAll(part, node as ParentNode & Node);
    part.isMixed ||= part.pressable.size > size;
  }

  function addChanges(): void {
    const [added, changed] = [news, touched];
    news = new Set();
    touched = new Set();
    for (const node of added) addNew(node, true);
    for (const node of changed) addNew(node, false);
  }

  /** Components get their roots when they like, and hold others. */
  function addRoots(): void {
    for (const { hosts } of parts.values()) {
      for (const host of hosts) {
        const root = host.isConnected ? openRoot(host) : null;
        if (root !== null && !parts.has(root)) addPart(root);
      }
    }
  }

  function leaveGone(): void {
    for (const [root, part] of parts) {
      if (!root.isConnected) parts.delete(root);
      part.pressable = new Set([...part.pressable].filter(isThere));
      part.pictures = new Set([...part.pictures].filter(isThere));
      part.hosts = new Set([...part.hosts].filter(isThere));
    }
  }

  return {
    told: (observing) => {
      isTold = true;
      observe = observing;
    },
    changed: (records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'attributes') touched.add(target);
        for (const node of addedNodes.length > MOST_AT_ONCE ? [target] : addedNodes) news.add(node);
      }
      news = bounded(news);
      touched = bounded(touched);
    },
    forget: () => {
      isAllNew = true;
    },
    search: () => {
      if (isAllNew) parts.clear();
      isAllNew = !isTold;
      if (parts.size === 0) addPart(document);
      else addChanges();
      addRoots();
      leaveGone();
    },
    pressable: () =>
      [...parts.values()].flatMap((part) => {
        if (part.isMixed) part.pressable = inOrder(part.pressable);
        part.isMixed = false;
        const all = [...part.pressable];
        return [...all.filter(isControl), ...all.filter(isMadePart)];
      }),
    pictures: () => [...(parts.get(document)?.pictures ?? [])],
  };
}
