// One field to type a datum into, and the button that compares it.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useOwnId } from '../../ui/own-id.ts';
import { useWords } from '../../ui/saying.ts';

interface TypedProps {
  readonly label: string;
  readonly inputMode: 'text' | 'decimal';
  readonly maxLength: number;
  readonly give: (text: string) => void;
}

export function Typed({ label, inputMode, maxLength, give }: TypedProps): JSX.Element {
  const { say } = useWords();
  const id = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text !== '') give(text);
  };
  return (
    <form class="typed" onSubmit={submit}>
      <label for={id} class="hidden-text">
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode={inputMode}
        maxLength={maxLength}
        autoComplete="off"
        spellcheck={false}
      />
      <button type="submit">{say('compare')}</button>
    </form>
  );
}
