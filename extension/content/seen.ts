// Whether a person sees an element.
import { parentOf } from './tree.ts';

/** Whether the person can see the element, or what is in it; true where the browser cannot tell. */
export function isSeen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  // It has no box of its own and counts as not visible; its children stand in the box around it.
  const parent = getComputedStyle(element).display === 'contents' ? parentOf(element) : null;
  return parent !== null && isSeen(parent);
}
