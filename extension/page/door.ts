// The door between the page's own world and the isolated one: an element that only the two of them hold.
import type { Announcing, Asking, Knock, PageCall } from '../channel/page-call.ts';

export interface Door {
  /** Whether there is leave for this call, now. */
  readonly asks: (call: PageCall) => boolean;
  /** This call may come soon, so that the leave can be there before it. */
  readonly announces: (call: PageCall) => void;
}

const knock: Knock = 'knock';
const asking: Asking = 'call';
const announcing: Announcing = 'soon';

/**
 * Runs before every script of the page. The knock goes to the document's set of fonts, which each document has of its own
 * and which hands no event on: in Firefox 153 a page that makes a frame of its own site can listen at that frame's window
 * before the document is there. `null` when the isolated world does not answer: then nothing is wrapped at all. What is
 * called later is taken now, so that no script of the page can put its own in its place.
 */
export function openDoor(): Door | null {
  const { stringify } = JSON;
  const Carrier = CustomEvent;
  const element = document.createElement('i');
  const dispatch = element.dispatchEvent.bind(element);
  if (document.fonts.dispatchEvent(new MouseEvent(knock, { relatedTarget: element, cancelable: true })))
    return null;
  const send = (type: string, call: PageCall): boolean => {
    const event = new Carrier(type, { detail: stringify(call), cancelable: true });
    return !dispatch(event);
  };
  return {
    asks: (call) => send(asking, call),
    announces: (call) => void send(announcing, call),
  };
}
