// The person one trusts, with a way to call them; nothing where none is stored.
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../ui/saying.ts';
import { AidContext } from './aid.ts';

/** What a telephone can dial of a number as it was written. */
function dialled(number: string): string {
  return number.replace(/[^\d+*#]/gu, '');
}

export function ContactCall(): JSX.Element | null {
  const { say } = useWords();
  const { contact } = useContext(AidContext).value;
  if (contact === null || dialled(contact.number) === '') return null;
  return (
    <p class="contact">
      <a class="call" href={`tel:${dialled(contact.number)}`}>
        {say('help_call', contact.name)} <bdi>{contact.number}</bdi>
      </a>
    </p>
  );
}
