// The last screen: the transfer is on its way.
/** @jsxImportSource react */
import { amountOf, type Draft, money } from './draft.ts';

export function Sent({ draft, onDone }: { draft: Draft; onDone: () => void }) {
  return (
    <section className="card sent" role="status">
      <span className="tick" aria-hidden="true">
        ✓
      </span>
      <h1>Transfer sent</h1>
      <p>
        {money(amountOf(draft) ?? 0, draft.currency)} is on its way to {draft.recipientName}.
      </p>
      <button type="button" className="btn btn-primary" onClick={onDone}>
        Done
      </button>
    </section>
  );
}
