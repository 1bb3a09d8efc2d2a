// "This is not a payment", in the warning: folded away, with what it means, and for this one press.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useWords } from '../ui/saying.ts';
import { refusalSentences } from './sayings.ts';
import type { Warning } from './warning.ts';

/** Only where the background offers it; it decides again. */
export function NoPayment({ warning }: { readonly warning: Warning }): JSX.Element {
  const { say } = useWords();
  const again = useSignal(false);
  const refused = useSignal<keyof typeof refusalSentences | null>(null);
  const letThrough = async (): Promise<void> => {
    refused.value = await warning.noPayment(again.value);
  };
  return (
    <details class="no-payment why-seen">
      <summary>{say('no_payment')}</summary>
      <p>{say('no_payment_more')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={again.value}
          onChange={(event) => {
            again.value = event.currentTarget.checked;
          }}
        />
        {say('no_payment_again')}
      </label>
      <button type="button" class="link" onClick={() => void letThrough()}>
        {say('no_payment_once')}
      </button>
      <p role="status">{refused.value !== null && say(refusalSentences[refused.value], '')}</p>
    </details>
  );
}
