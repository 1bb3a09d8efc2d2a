// What an element says of itself by its role and its class, worked out once for each class that a page uses.
import { remembered } from '../../src/transfer/remembered.ts';

/** By words in class names that all kits use. */
interface ClassSays {
  /** Kept for screen readers: the same words stand on the page once more. */
  readonly forReadersOnly: boolean;
  readonly alert: boolean;
  readonly dialog: boolean;
}

/** `role`: as written, `''` for none. */
export interface Says extends ClassSays {
  readonly role: string;
}

/** One class that ends so: `ant-modal`, `van-popup`, `modal-dialog`; not `modal-footer`. */
const dialogClass = /(?:^|[-_\s])(?:modal|dialog|popup|drawer|bottom-?sheet|action-?sheet)(?:\s|$)/i;

const sayingOf = remembered(
  (names): ClassSays => ({
    forReadersOnly: /sr-only|visually-?hidden|screen-?reader|offscreen/i.test(names),
    alert: /alert|warn|risk|caution|danger|notice|tips?\b/i.test(names),
    dialog: dialogClass.test(names),
  }),
);

const nothing: Says = { role: '', ...sayingOf('') };

export function saysOf(element: Element): Says {
  if (!element.hasAttributes()) return nothing;
  const role = element.getAttribute('role');
  const names = element.getAttribute('class');
  return role === null && names === null ? nothing : { role: role ?? '', ...sayingOf(names ?? '') };
}

/** A dialog by its role, or by a class that all kits give theirs. */
export function isDialog(element: Element, { role, dialog } = saysOf(element)): boolean {
  return (
    dialog ||
    role === 'dialog' ||
    role === 'alertdialog' ||
    element.localName === 'dialog' ||
    element.getAttribute('aria-modal') === 'true'
  );
}
