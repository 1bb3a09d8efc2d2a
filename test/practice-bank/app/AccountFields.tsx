// Where the money goes: an IBAN, or a sort code with an account number.
/** @jsxImportSource react */
import type { Draft, DraftFaults } from './draft.ts';
import { Field } from './Field.tsx';

interface AccountFieldsProps {
  readonly draft: Draft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<Draft>) => void;
}

const schemes = [
  { value: 'iban', label: 'IBAN' },
  { value: 'sort-code', label: 'Sort code' },
] as const;

export function AccountFields({ draft, faults, onChange }: AccountFieldsProps) {
  return (
    <>
      <fieldset className="segmented">
        <legend>Pay to</legend>
        {schemes.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="scheme"
              checked={draft.scheme === value}
              onChange={() => onChange({ scheme: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {draft.scheme === 'iban' ? (
        <Field
          label="IBAN"
          name="iban"
          placeholder="BE00 0000 0000 0000"
          value={draft.iban}
          fault={faults.iban}
          onChange={(iban) => onChange({ iban })}
        />
      ) : (
        <div className="pair">
          <Field
            label="Sort code"
            name="sortCode"
            placeholder="00-00-00"
            value={draft.sortCode}
            fault={faults.sortCode}
            onChange={(sortCode) => onChange({ sortCode })}
          />
          <Field
            label="Account number"
            name="accountNumber"
            placeholder="8 digits"
            value={draft.accountNumber}
            fault={faults.accountNumber}
            onChange={(accountNumber) => onChange({ accountNumber })}
          />
        </div>
      )}
    </>
  );
}
