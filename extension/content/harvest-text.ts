// Text as the harvest hands it on: what a person sees, without what cannot be seen.
import { parentOf } from './tree.ts';

/** No honest value is longer. */
const VALUE_MAX = 300;

/** Printable, with no two spaces in a row: nothing to clean, as most text on most pages. */
const clean = /^[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*$/;

/** One line: control, bidi and zero-width characters gone, spaces joined. */
export function cleanLine(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || (trimmed.length <= VALUE_MAX && clean.test(trimmed))) return trimmed;
  return trimmed
    .slice(0, VALUE_MAX * 4)
    .replace(/[\p{Cc}\p{Cf}]+/gu, (found) => (/[\t\n\r]/.test(found) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, VALUE_MAX);
}

/** Whether the person can see the element, or what is in it; true where the browser cannot tell. */
export function isSeen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  // It has no box of its own and counts as not visible; its children stand in the box around it.
  const parent = getComputedStyle(element).display === 'contents' ? parentOf(element) : null;
  return parent !== null && isSeen(parent);
}
