// Whether a page is still as it was when it was read, so that an unchanged page is read once and not at every event.

type Root = Document | ShadowRoot;
type Stated = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const everything: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** What may show or hide a part of the page without any change of its tree. */
const shows = [
  'transitionstart',
  'transitionend',
  'animationstart',
  'animationend',
  'resize',
  'toggle',
] as const;

/** What a person or a script put into a field; no observer tells of it. */
function stateOf(field: Stated): string {
  return field instanceof HTMLInputElement ? `${field.checked} ${field.value}` : field.value;
}

export interface Memory<T> {
  /**
   * What `read` gives for the control; the same as before if nothing has changed on the page since: neither its tree
   * nor any field's state, asked afresh at every call. `read` adds the shadow roots it went through to `through`.
   */
  recall(control: Element, read: (through: Set<ShadowRoot>) => T): T;
}

/** Remembers for one document. At its first change it forgets, and watches no longer until the next reading. */
export function makeMemory<T>(page: Document): Memory<T> {
  const known = new Map<Element, T>();
  const roots = new Set<Root>();
  const fields = new Map<Stated, string>();
  const observer = new MutationObserver(forget);

  function forget(): void {
    observer.disconnect();
    known.clear();
    roots.clear();
    fields.clear();
  }

  function watch(root: Root): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, everything);
    for (const field of root.querySelectorAll<Stated>('input,select,textarea'))
      fields.set(field, stateOf(field));
  }

  function isUnchanged(): boolean {
    if (observer.takeRecords().length > 0) return false;
    for (const [field, state] of fields) if (stateOf(field) !== state) return false;
    return true;
  }

  return {
    recall: (control, read) => {
      if (known.size > 0 && !isUnchanged()) forget();
      const before = known.get(control);
      if (before !== undefined) return before;
      watch(page);
      for (const type of shows) page.defaultView?.addEventListener(type, forget, true);
      const through = new Set<ShadowRoot>();
      const now = read(through);
      for (const root of through) watch(root);
      known.set(control, now);
      return now;
    },
  };
}
