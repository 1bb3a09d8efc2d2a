// What content draws over a page: in the top layer, in a closed root, beside or upon one element, without any authority.

type Styles = Readonly<Record<string, string>>;

/** A button of ours on a page; only a trusted press sets it off. */
export interface OverlayAction {
  readonly label: string;
  readonly act: () => void;
}

// Styles are set one property at a time: a page's content security policy forbids style text, not this.
const box: Styles = {
  all: 'initial',
  position: 'fixed',
  margin: '0',
  inset: 'auto',
  border: '0',
  padding: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** How often the place of the element is looked up anew, in ms; pages move their parts without telling. */
const FOLLOW_MS = 250;

export function styled<T extends HTMLElement>(element: T, styles: Styles): T {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}

/** Inside a modal dialog, for everything outside of it takes no presses; else beside the page's content. */
function homeOf(anchor: Element): Element {
  return anchor.closest('dialog:modal') ?? document.documentElement;
}

export function drawAction({ label, act }: OverlayAction, styles: Styles): HTMLButtonElement {
  const element = styled(document.createElement('button'), styles);
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}

/**
 * Shows `parts` over the page. `place` is called with the shell again and again, so that it follows the element. It ends
 * with the controller that is returned, or by itself when the element or the shell is taken off the page.
 */
export function overlay(
  anchor: Element,
  parts: readonly HTMLElement[],
  place: (shell: HTMLElement) => void,
): AbortController {
  const life = new AbortController();
  const shell = styled(document.createElement('div'), box);
  shell.attachShadow({ mode: 'closed' }).append(...parts);
  homeOf(anchor).append(shell);
  shell.popover = 'manual';
  shell.showPopover();
  const follow = (): void => {
    if (!anchor.isConnected || !shell.isConnected) life.abort();
    else place(shell);
  };
  const timer = setInterval(follow, FOLLOW_MS);
  life.signal.addEventListener('abort', () => {
    clearInterval(timer);
    shell.remove();
  });
  for (const type of ['scroll', 'resize']) {
    addEventListener(type, follow, { capture: true, passive: true, signal: life.signal });
  }
  follow();
  return life;
}
