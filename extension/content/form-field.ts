// What a person fills in or chooses from: known by its kind alone, for scripts that read none of it.

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fields = new Set(['input', 'select', 'textarea']);

export function isField(element: Element): element is Field {
  return fields.has(element.localName);
}
