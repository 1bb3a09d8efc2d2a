// How a view speaks: the words of the chosen language, handed down from the page's root.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../channel/wording.ts';

const Saying = createContext<Words | null>(null);

/** Hands the words down to every view below. */
export const SpeakIn = Saying.Provider;

/** The words to speak. Throws outside of `SpeakIn`: a page without words has nothing to show. */
export function useWords(): Words {
  const words = useContext(Saying);
  if (words === null) throw new Error('a view outside of SpeakIn');
  return words;
}
