// The review before sending: a modal dialog outside the app's root, as dialog libraries draw it.
/** @jsxImportSource react */
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { accountLabel, amountOf, type Draft, money } from './draft.ts';
import { sendTransfer } from './transfers.ts';

interface ReviewDialogProps {
  readonly draft: Draft;
  readonly requestKey: string;
  readonly onBack: () => void;
  readonly onSent: () => void;
}

type Sending = 'idle' | 'sending' | 'failed';

function Rows({ draft }: { draft: Draft }) {
  const rows = [
    ['To', draft.recipientName],
    ['Account', accountLabel(draft)],
    ['Amount', money(amountOf(draft) ?? 0, draft.currency)],
    ['Fee', money(0, draft.currency)],
    ['Reference', draft.reference === '' ? '—' : draft.reference],
  ] as const;
  return (
    <dl className="review">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function ReviewDialog({ draft, requestKey, onBack, onSent }: ReviewDialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const [sending, setSending] = useState<Sending>('idle');
  useEffect(() => dialog.current?.focus(), []);
  const send = async () => {
    setSending('sending');
    const taken = await sendTransfer(draft, requestKey).catch(() => false);
    if (taken) onSent();
    else setSending('failed');
  };
  return createPortal(
    <div className="overlay">
      <div
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        ref={dialog}
        onKeyDown={(event) => event.key === 'Escape' && onBack()}
      >
        <h2 id={titleId}>Review your transfer</h2>
        <Rows draft={draft} />
        {sending === 'failed' && <p className="fault">We could not send this transfer. Please try again.</p>}
        <div className="row">
          <button type="button" className="btn" onClick={onBack}>
            Back
          </button>
          <button
            type="button"
            className="btn btn-primary"
            disabled={sending === 'sending'}
            onClick={() => void send()}
          >
            {sending === 'sending' ? 'Sending…' : 'Send money'}
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
}
