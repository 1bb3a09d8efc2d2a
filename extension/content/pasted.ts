// Whether what stands in a field is what was pasted into it: a script of the page may put another account there.
import type { Account } from '../../src/transfer/account.ts';
import type { PageSignals } from '../../src/transfer/signals.ts';
import { isField } from './form-field.ts';
import { readField } from './harvest-field.ts';

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();

const holds = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** A field of type text that holds no secret: a password's text is not looked at, whatever is pasted there. */
function textField(event: Event): HTMLInputElement | HTMLTextAreaElement | null {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || !isField(target) || target instanceof HTMLSelectElement) return null;
  return typeof readField(target) === 'object' ? target : null;
}

export type Pasted = (account: Account | null) => PageSignals['pasted'];

/**
 * Listens from now on. The answer is about the field that the account was read from; `null` where nothing was pasted
 * there, or a person has typed or chosen something there since. What was pasted stays in this frame, for as long as its field does.
 */
export function watchPastes(page: Document): Pasted {
  const pastes = new Map<HTMLInputElement | HTMLTextAreaElement, string>();

  page.addEventListener(
    'paste',
    (event) => {
      const field = textField(event);
      if (field === null) return;
      const text = plain(event.clipboardData?.getData('text/plain') ?? '');
      if (text !== '') pastes.set(field, text);
    },
    { capture: true, passive: true },
  );
  page.addEventListener(
    'input',
    (event) => {
      const field = textField(event);
      const isPaste = event instanceof InputEvent && event.inputType === 'insertFromPaste';
      if (field !== null && event.isTrusted && !isPaste) pastes.delete(field);
    },
    { capture: true, passive: true },
  );

  return (account) => {
    const value = plain(account?.value ?? '');
    if (value === '') return null;
    for (const [field, text] of pastes) {
      const now = plain(field.value);
      if (!field.isConnected || now === '') pastes.delete(field);
      else if (holds(now, value)) return holds(now, text) ? 'same' : 'different';
    }
    return null;
  };
}
