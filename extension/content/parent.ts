// The parent of an element, also of a form: fields stand on their form under their names, in place of its own properties.

const own = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');

/** The element around this one in its own tree; a field called `parentElement` does not send the search in a circle. */
export function parentElementOf(element: Element): Element | null {
  if (!(element instanceof HTMLFormElement)) return element.parentElement;
  const parent: unknown = own?.get?.call(element);
  return parent instanceof Element ? parent : null;
}
