// Sends a transfer to the app's server.
import { accountOf, amountOf, type Draft } from './draft.ts';

/** `key` names this transfer, so that the server can tell one that was sent twice. `false`: it was not taken. */
export async function sendTransfer(draft: Draft, key: string): Promise<boolean> {
  const response = await fetch('/app/api/transfers', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      recipientName: draft.recipientName.trim(),
      account: accountOf(draft),
      amount: amountOf(draft)?.toFixed(2),
      currency: draft.currency,
      reference: draft.reference.trim(),
    }),
  });
  return response.ok;
}
