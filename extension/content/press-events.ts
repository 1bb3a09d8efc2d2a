// What an event means within a press: whether it begins one, sets something off, or ends it, and who it comes from.

export const starts = new Set(['pointerdown', 'keydown']);
/** What fills in the last digit of a code that sends by itself. */
const fills = ['beforeinput', 'paste'];
/** What can begin a press: assistive technology clicks, scripts submit, and keys pull a slider, with nothing before it. */
export const begins = new Set([...starts, 'click', 'auxclick', 'submit', 'input', 'change', ...fills]);
/** What sets a control off. */
export const ends: ReadonlySet<string> = new Set([
  'click',
  'auxclick',
  'submit',
  'keydown',
  'change',
  ...fills,
]);
/** After it, the next is a press of its own. */
export const overs: ReadonlySet<string> = new Set(['click', 'auxclick', 'change', ...fills]);
export const sendings = new Set([...ends, 'pointerup', 'touchend']);

export function isRepeat(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat;
}

/** The second click of a double click, or a key that is held down. */
export function isDouble(event: Event): boolean {
  return (event instanceof MouseEvent && event.detail > 1) || isRepeat(event);
}

/** The right button asks for a menu and sets nothing off. */
export function isForMenu(event: Event): boolean {
  return event instanceof MouseEvent && event.button === 2;
}

/** Set off by a script; the browser marks a scripted submit as trusted, so that every submit counts. */
export function isScripted(event: Event): boolean {
  return event.type === 'submit' || !event.isTrusted;
}
