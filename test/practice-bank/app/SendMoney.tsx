// The form of a transfer; "Continue" opens the review over it.
/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { AccountFields } from './AccountFields.tsx';
import { currencies, type Draft, faultsOf } from './draft.ts';
import { Field } from './Field.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';

interface SendMoneyProps {
  readonly initial: Draft;
  readonly onCancel: () => void;
  readonly onSent: (draft: Draft) => void;
}

export function SendMoney({ initial, onCancel, onSent }: SendMoneyProps) {
  const [draft, setDraft] = useState(initial);
  const [asked, setAsked] = useState(false);
  /** The review's idempotency key; `null` while the form is being filled in. */
  const [review, setReview] = useState<string | null>(null);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const faults = asked ? faultsOf(draft) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(faultsOf(draft)).length === 0) setReview(crypto.randomUUID());
  };
  return (
    <>
      <h1>Send money</h1>
      <form className="card" onSubmit={submit} noValidate>
        <p className="from">
          From <b>Everyday account</b> <span className="muted">•••• 4471 · €48,212.06 available</span>
        </p>
        <Field
          label="Recipient name"
          name="recipientName"
          placeholder="Name on the account"
          value={draft.recipientName}
          fault={faults.recipientName}
          onChange={(recipientName) => change({ recipientName })}
        />
        <AccountFields draft={draft} faults={faults} onChange={change} />
        <div className="pair amount">
          <Field
            label="Amount"
            name="amount"
            placeholder="0.00"
            value={draft.amount}
            fault={faults.amount}
            onChange={(amount) => change({ amount })}
          />
          <div className="field">
            <label htmlFor="currency">Currency</label>
            <select
              id="currency"
              name="currency"
              value={draft.currency}
              onChange={(event) =>
                change({
                  currency: currencies.find((known) => known === event.target.value) ?? draft.currency,
                })
              }
            >
              {currencies.map((currency) => (
                <option key={currency}>{currency}</option>
              ))}
            </select>
          </div>
        </div>
        <Field
          label="Reference"
          name="reference"
          placeholder="Optional"
          value={draft.reference}
          fault={undefined}
          onChange={(reference) => change({ reference })}
        />
        <div className="row">
          <button type="button" className="btn" onClick={onCancel}>
            Cancel
          </button>
          <button type="submit" className="btn btn-primary">
            Continue
          </button>
        </div>
      </form>
      {review !== null && (
        <ReviewDialog
          draft={draft}
          requestKey={review}
          onBack={() => setReview(null)}
          onSent={() => onSent(draft)}
        />
      )}
    </>
  );
}
