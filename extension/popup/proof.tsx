// The proof that a hold still asks for at its last look: the PIN, the code of the person one trusts, or of the second one.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { StepUp } from '../../src/hold/step-up.ts';
import type { HoldView, Proving } from '../channel/page-protocol.ts';
import type { Words } from '../channel/wording.ts';
import { useOwnId } from '../ui/own-id.ts';
import { useWords } from '../ui/saying.ts';
import { AidContext } from './aid.ts';
import type { Warning } from './warning.ts';

type ProofName = keyof StepUp;

/** The proof a hold waits for; `null` when it waits for none, or for something else first. */
export function proofAsked({ canRelease }: HoldView): ProofName | null {
  if (canRelease === 'pin-needed') return 'pin';
  if (canRelease === 'code-needed') return 'code';
  return canRelease === 'approver-needed' ? 'approver' : null;
}

/** What became of a try, in words; nothing where it was right. */
function told(proving: Proving | null, { say, timeOfDay }: Words): string {
  if (proving === null || proving.kind === 'given') return '';
  if (proving.kind === 'not-asked') return say('refusal_closed');
  const wait = proving.until === null ? '' : say('proof_wait', timeOfDay(proving.until, Date.now()));
  return proving.kind === 'wrong' ? `${say('proof_wrong')} ${wait}` : wait;
}

export function Proof({ proof, warning }: { proof: ProofName; warning: Warning }): JSX.Element {
  const words = useWords();
  const { contact } = useContext(AidContext).value;
  const id = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const result = useSignal<Proving | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // Below the transfer and what was noticed it would wait out of sight, and nothing would say why there is no way on.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const give = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '') return;
    if (field.current !== null) field.current.value = '';
    result.value = await warning.prove(proof, text);
  };
  const labels: Readonly<Record<ProofName, string>> = {
    pin: words.say('proof_pin'),
    code: words.say('proof_code', contact?.name ?? words.say('proof_someone')),
    approver: words.say('proof_approver'),
  };
  return (
    <form ref={form} class="typed proof" onSubmit={(event) => void give(event)}>
      <label for={id}>{labels[proof]}</label>
      <input id={id} ref={field} type="password" inputMode="numeric" maxLength={12} autoComplete="off" />
      <button type="submit">{words.say('proof_give')}</button>
      <p role="status">{told(result.value, words)}</p>
    </form>
  );
}
