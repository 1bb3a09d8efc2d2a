// A labelled text input with its fault under it.
/** @jsxImportSource react */
import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

export function Field({ label, name, value, fault, placeholder = '', onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
