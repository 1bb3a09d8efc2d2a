// One labelled field that says beside itself what is wrong with what was typed.
import type { JSX } from 'preact';
import { useOwnId } from '../ui/own-id.ts';
import { useWords } from '../ui/saying.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly wrong: string | null;
  /** Called when the person leaves the field or presses Enter, not at each key. */
  readonly give: (text: string) => void;
  readonly disabled?: boolean;
  /** What it means, said below it. */
  readonly meaning?: string;
  readonly children?: JSX.Element;
}

export function Field({ label, value, wrong, give, disabled, meaning, children }: FieldProps): JSX.Element {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          disabled={disabled}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-meaning ${id}-wrong`}
          onChange={(event) => give(event.currentTarget.value)}
        />
        {children}
      </div>
      <p id={`${id}-meaning`} class="quiet small">
        {meaning}
      </p>
      <p id={`${id}-wrong`} class="wrong" role="status">
        {wrong}
      </p>
    </div>
  );
}

/** Said where a family or a company has fixed a setting. */
export function FixedNote({ fixed }: { readonly fixed: boolean }): JSX.Element | null {
  const { say } = useWords();
  return fixed ? <p class="quiet">{say('fixed_by_others')}</p> : null;
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly kind?: keyof typeof kinds;
  readonly numeric?: boolean;
  readonly typed: (text: string) => void;
}

/** Each is a field of its own to the types: a search may have a list, a password may not. */
const kinds = {
  text: { type: 'text' },
  password: { type: 'password' },
  search: { type: 'search' },
} as const;

/** A labelled field whose every letter is heard. */
export function TextField({
  label,
  value,
  kind = 'text',
  numeric = false,
  typed,
}: TextFieldProps): JSX.Element {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...kinds[kind]}
        value={value}
        autoComplete="off"
        inputMode={numeric ? 'numeric' : undefined}
        onInput={(event) => typed(event.currentTarget.value)}
      />
    </div>
  );
}
