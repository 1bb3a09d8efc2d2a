// An id that no other element of the page has, by which a label finds its field.
import { useState } from 'preact/hooks';

let given = 0;

/**
 * Counted over the whole page. Preact's own `useId` counts below whatever was drawn anew, so that a field that comes later
 * can be given the id of one that is there: its label, and what is read out, would then belong to the other.
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    given += 1;
    return `own-${given}`;
  });
  return id;
}
