// The tree of a page as a person sees it: up out of shadow roots, and down into them, also where they are closed to the page.

/** A getter of the browser's own: fields stand on their form under their names, in place of its own properties. */
function own<T>(prototype: Node, name: string): (element: Element) => T | null {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (element) => (property?.get?.call(element) as T | undefined) ?? null;
}

const parentNodeOf = own<ParentNode>(Node.prototype, 'parentNode');
const slotOf = own<HTMLSlotElement>(Element.prototype, 'assignedSlot');

/** The parent as the page wrote it, and of what stands in a shadow root itself its host. */
export function parentOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  return parent instanceof Element ? parent : parent instanceof ShadowRoot ? parent.host : null;
}

/** The nearest of the element and its parents that `fits`. */
export function nearest(element: Element, fits: (one: Element) => boolean): Element | null {
  for (let one: Element | null = element; one !== null; one = parentOf(one)) if (fits(one)) return one;
  return null;
}

/** The element and what is drawn around it, as an event passes: what is slotted into a component has the slot around it. */
export function* outward(from: Element): Generator<Element> {
  for (let at: Element | null = from; at !== null; at = slotOf(at) ?? parentOf(at)) yield at;
}

/** A component, known by the hyphen in its name, which no other element has. */
export function isHost({ localName }: Element): boolean {
  return localName.includes('-');
}

/** What nearly all elements of a page are: the browser leaves them out at a tenth of what asking each for its name costs. */
const COMMON =
  'div,span,p,a,ul,ol,li,b,i,em,strong,small,br,hr,button,input,label,form,select,option,textarea,fieldset,img,picture,source,svg,path,g,use,circle,rect,html,head,body,meta,link,script,style,title,main,section,article,aside,header,footer,nav,h1,h2,h3,h4,h5,h6,table,tbody,thead,tr,td,th,dl,dt,dd,iframe,noscript,template';

/** The components in a root. */
export function hostsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(`:not(${COMMON})`)].filter(isHost);
}

/** The elements that the DOM standard lets have a shadow root, beside components. */
const others = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What each browser offers to extensions, and to no page: Firefox on the element, Chromium in its API. */
interface ShadowDoor {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/** The element's shadow root, closed ones too; `null` if there is none. */
export function openRoot(element: Element): ShadowRoot | null {
  if (!isHost(element) && !others.has(element.localName)) return null;
  if (element.shadowRoot !== null) return element.shadowRoot;
  const { openOrClosedShadowRoot: root } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (root !== undefined) return root;
  const { chrome } = globalThis as { readonly chrome?: { readonly dom?: ShadowDoor } };
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // One that only has the name of such an element, in a picture.
    return null;
  }
}

/**
 * The same for who walks through all of a page: asking the browser costs time, so that a plain element with parts of its own
 * is not asked for a closed one.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (isHost(element)) return openRoot(element);
  if (!others.has(element.localName)) return null;
  return element.firstChild === null ? openRoot(element) : element.shadowRoot;
}

/** The shadow roots of the components in a root, theirs included. */
export function rootsIn(root: ParentNode): readonly ShadowRoot[] {
  const found = hostsIn(root)
    .map(openRoot)
    .filter((one) => one !== null);
  return [...found, ...found.flatMap(rootsIn)];
}
