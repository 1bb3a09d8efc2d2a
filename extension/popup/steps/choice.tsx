// A list of things to choose from, each a large button; the chosen one stays pressed and can be changed.
import type { ComponentChild, JSX } from 'preact';

interface ChoicesProps<T> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T | null | undefined;
  readonly name: (option: T) => ComponentChild;
  readonly choose: (option: T) => void;
}

export function Choices<T extends string | number>(props: ChoicesProps<T>): JSX.Element {
  return (
    <ul class="choices" aria-label={props.label}>
      {props.options.map((option) => (
        <li key={option}>
          <button
            type="button"
            class="choice"
            data-option={option}
            aria-pressed={option === props.chosen}
            onClick={() => props.choose(option)}
          >
            {props.name(option)}
          </button>
        </li>
      ))}
    </ul>
  );
}
