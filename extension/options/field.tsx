// One labelled field that says beside itself what is wrong with what was typed.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly wrong: string | null;
  /** Called when the person leaves the field or presses Enter, not at each key. */
  readonly give: (text: string) => void;
  readonly children?: JSX.Element;
}

export function Field({ label, value, wrong, give, children }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => give(event.currentTarget.value)}
        />
        {children}
      </div>
      <p id={`${id}-wrong`} class="wrong" role="status">
        {wrong}
      </p>
    </div>
  );
}
