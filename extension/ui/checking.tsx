// What a page says while it waits for its first answer: a sentence, and for a screen reader that more is to come.
import type { JSX } from 'preact';
import { useWords } from './saying.ts';

/** `note`: alone in the middle of its page. */
export function Checking({ note = false }: { readonly note?: boolean }): JSX.Element {
  const { say } = useWords();
  return (
    <p class={note ? 'note quiet' : 'quiet'} aria-busy="true">
      {say('line_checking')}
    </p>
  );
}
