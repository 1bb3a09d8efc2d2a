// The line beside the button: one quiet notice, drawn by content, without any authority.

/** A button of the line; only a trusted press sets it off. */
export interface LineAction {
  readonly label: string;
  readonly act: () => void;
}

export interface Line {
  /** Shows a text beside a control, in place of what stood there; `ring` draws an outline around the control. */
  show(control: Element, text: string, how?: { actions?: readonly LineAction[]; ring?: boolean }): void;
  clear(): void;
  /** The control it stands beside; `null` when nothing is shown or the control is gone. */
  at(): Element | null;
}

// Styles are set one property at a time: a page's content security policy forbids style text, not this.
const box: Readonly<Record<string, string>> = {
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
const card: Readonly<Record<string, string>> = {
  display: 'flex',
  'flex-wrap': 'wrap',
  gap: '4px 12px',
  'align-items': 'center',
  'max-width': 'min(420px, 92vw)',
  padding: '10px 14px',
  'border-radius': '10px',
  border: '1px solid #b9a67c',
  background: '#fffaf0',
  color: '#1d2b3a',
  font: '500 15px/1.5 system-ui, "Noto Sans SC", sans-serif',
  'box-shadow': '0 4px 18px rgb(29 43 58 / 18%)',
};
const button: Readonly<Record<string, string>> = {
  font: 'inherit',
  color: '#0b4f6c',
  background: 'transparent',
  border: '0',
  padding: '4px 0',
  'text-decoration': 'underline',
  'text-underline-offset': '3px',
  cursor: 'pointer',
};
const ringed: Readonly<Record<string, string>> = {
  position: 'fixed',
  border: '3px solid #0b4f6c',
  'border-radius': '12px',
  'pointer-events': 'none',
};

/** How often the place beside the control is looked up anew, in ms; pages move their buttons without telling. */
const FOLLOW_MS = 250;

const GAP = 8;

function styled<T extends HTMLElement>(element: T, styles: Readonly<Record<string, string>>): T {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}

/** Inside a modal dialog, for everything outside of it takes no presses; else beside the page's content. */
function homeOf(control: Element): Element {
  return control.closest('dialog:modal') ?? document.documentElement;
}

function drawAction({ label, act }: LineAction): HTMLButtonElement {
  const element = styled(document.createElement('button'), button);
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}

function drawCard(text: string, actions: readonly LineAction[]): HTMLElement {
  const element = styled(document.createElement('div'), card);
  element.setAttribute('role', 'status');
  element.tabIndex = -1;
  const said = document.createElement('span');
  said.textContent = text;
  element.append(said, ...actions.map(drawAction));
  return element;
}

/** Below the control, or above it where there is no room below; never outside of the window. */
function place(shell: HTMLElement, outline: HTMLElement | null, control: Element): void {
  const at = control.getBoundingClientRect();
  const { width, height } = shell.getBoundingClientRect();
  const below = at.bottom + GAP + height <= innerHeight;
  const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  const left = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
  styled(shell, { left: `${left}px`, top: `${Math.min(top, innerHeight - height - GAP)}px` });
  if (outline === null) return;
  const edge = 5;
  styled(outline, {
    left: `${at.left - edge}px`,
    top: `${at.top - edge}px`,
    width: `${at.width + edge}px`,
    height: `${at.height + edge}px`,
  });
}

interface Drawn {
  readonly control: Element;
  readonly shell: HTMLElement;
  readonly life: AbortController;
}

function draw(control: Element, text: string, actions: readonly LineAction[], ring: boolean): Drawn {
  const life = new AbortController();
  const shell = styled(document.createElement('div'), box);
  const root = shell.attachShadow({ mode: 'closed' });
  const outline = ring ? styled(document.createElement('div'), ringed) : null;
  const said = drawCard(text, actions);
  root.append(...(outline === null ? [said] : [outline, said]));
  homeOf(control).append(shell);
  shell.popover = 'manual';
  shell.showPopover();
  const follow = (): void => {
    if (!control.isConnected || !shell.isConnected) life.abort();
    else place(shell, outline, control);
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
  if (ring) said.focus({ preventScroll: true });
  return { control, shell, life };
}

export function makeLine(): Line {
  let drawn: Drawn | null = null;
  const clear = (): void => {
    drawn?.life.abort();
    drawn = null;
  };
  return {
    show: (control, text, { actions = [], ring = false } = {}) => {
      clear();
      drawn = draw(control, text, actions, ring);
    },
    clear,
    at: () => (drawn === null || drawn.life.signal.aborted ? null : drawn.control),
  };
}
