// A field for a file of the person's own; what is chosen is read in this page and goes nowhere.
import type { JSX } from 'preact';
import { useOwnId } from '../ui/own-id.ts';

interface FileFieldProps {
  readonly label: string;
  /** File endings and types that the browser's own chooser offers first, parted by commas. */
  readonly accept: string;
  /** `undefined`: the person chose none after all. */
  readonly pick: (file: File | undefined) => void;
}

export function FileField({ label, accept, pick }: FileFieldProps): JSX.Element {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => pick(currentTarget.files?.[0])}
      />
    </div>
  );
}

/** What a file of settings, or of a part of them, is called by. */
export const JSON_FILES = '.json,application/json';
