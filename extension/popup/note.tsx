// One sentence alone on a page.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface NoteProps {
  readonly says: string;
  readonly more?: string;
  readonly button?: string;
  readonly press?: () => void;
}

/** One sentence in the middle, and at most one button, with the focus. */
export function Note({ says, more, button, press }: NoteProps): JSX.Element {
  const only = useRef<HTMLButtonElement>(null);
  useEffect(() => only.current?.focus(), []);
  return (
    <div class="note">
      <h1 id="headline">{says}</h1>
      {more !== undefined && <p>{more}</p>}
      {button !== undefined && (
        <button type="button" class="safe" ref={only} onClick={press}>
          {button}
        </button>
      )}
    </div>
  );
}
