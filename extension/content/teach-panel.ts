// What teach mode draws: a panel with one sentence and a few buttons, and an outline around what is pointed at.
import { drawAction, type OverlayAction, overlay, styled } from './overlay.ts';

const card: Readonly<Record<string, string>> = {
  'box-sizing': 'border-box',
  width: 'min(460px, 94vw)',
  'max-height': '60vh',
  overflow: 'auto',
  padding: '14px 18px',
  'border-radius': '12px',
  border: '2px solid #0b4f6c',
  background: '#fffaf0',
  color: '#1d2b3a',
  font: '500 16px/1.5 system-ui, "Noto Sans SC", sans-serif',
  'box-shadow': '0 6px 26px rgb(29 43 58 / 30%)',
};
const small: Readonly<Record<string, string>> = {
  font: '400 14px/1.5 system-ui, sans-serif',
  margin: '6px 0 0',
};
const row: Readonly<Record<string, string>> = { display: 'flex', gap: '12px', margin: '4px 0 0' };
const buttons: Readonly<Record<string, string>> = {
  display: 'flex',
  'flex-wrap': 'wrap',
  gap: '8px 16px',
  margin: '12px 0 0',
};
const button: Readonly<Record<string, string>> = {
  font: 'inherit',
  color: '#0b4f6c',
  background: 'transparent',
  border: '1px solid #0b4f6c',
  'border-radius': '8px',
  padding: '6px 12px',
  cursor: 'pointer',
};
const outlined: Readonly<Record<string, string>> = {
  position: 'fixed',
  border: '3px dashed #0b4f6c',
  'border-radius': '8px',
  background: 'rgb(11 79 108 / 10%)',
  'pointer-events': 'none',
};

/** One line of what is read now. */
export interface Row {
  readonly name: string;
  readonly value: string;
}

export interface PanelContent {
  readonly title: string;
  readonly says: string;
  readonly rows: readonly Row[];
  readonly more: string;
  readonly actions: readonly OverlayAction[];
}

export interface Panel {
  readonly life: AbortController;
  readonly buttons: readonly HTMLButtonElement[];
  /** Whether an event is one of the panel's own. */
  readonly isOwn: (event: Event) => boolean;
  /** Says something about the last try, in place of what was said before. */
  readonly say: (text: string) => void;
}

function line(
  tag: 'p' | 'span' | 'b',
  text: string,
  styles: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = styled(document.createElement(tag), { margin: '0', ...styles });
  element.textContent = text;
  return element;
}

function drawRow({ name, value }: Row): HTMLElement {
  const element = styled(document.createElement('div'), row);
  element.append(
    line('span', name, { 'min-width': '5em' }),
    line('b', value, { 'overflow-wrap': 'anywhere' }),
  );
  return element;
}

/** At the bottom of the window, or at its top while what is pointed at lies below. */
function place(shell: HTMLElement, pointed: Element | null): void {
  const { width, height } = shell.getBoundingClientRect();
  const at = pointed?.getBoundingClientRect();
  const isBelow = at !== undefined && at.bottom > innerHeight - height - 24 && at.top > height + 24;
  const left = Math.max(0, (innerWidth - width) / 2);
  styled(shell, { left: `${left}px`, top: isBelow ? '12px' : `${Math.max(0, innerHeight - height - 12)}px` });
}

/** A modal dialog takes all presses beside itself. */
function home(): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

/** `pointed` is asked for again and again: the panel gets out of its way. */
export function drawPanel(content: PanelContent, pointed: () => Element | null): Panel {
  const box = styled(document.createElement('div'), card);
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', content.title);
  const said = line('p', '', small);
  said.setAttribute('role', 'status');
  const actions = styled(document.createElement('div'), buttons);
  const drawn = content.actions.map((action) => drawAction(action, button));
  actions.append(...drawn);
  const says = line('p', content.says);
  says.setAttribute('role', 'status');
  box.append(says, ...content.rows.map(drawRow), line('p', content.more, small), said, actions);
  box.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') content.actions.at(-1)?.act();
  });
  let shell: HTMLElement | null = null;
  const life = overlay(home(), [box], (one) => {
    shell = one;
    place(one, pointed());
  });
  return {
    life,
    buttons: drawn,
    isOwn: (event) => shell !== null && event.composedPath()[0] === shell,
    say: (text) => {
      said.textContent = text;
    },
  };
}

/** What a frame says of the last try, while the panel stands in the page around it: unseen before that, and never in the way. */
export function drawNote(pointed: () => Element | null): Panel {
  const box = styled(document.createElement('div'), { ...card, padding: '8px 14px', opacity: '0' });
  box.setAttribute('role', 'status');
  const life = overlay(home(), [box], (one) => place(styled(one, { 'pointer-events': 'none' }), pointed()));
  return {
    life,
    buttons: [],
    isOwn: () => false,
    say: (text) => {
      box.textContent = text;
      styled(box, { opacity: text === '' ? '0' : '1' });
    },
  };
}

/** An outline around an element, until its life ends. */
export function drawOutline(element: Element): AbortController {
  const outline = styled(document.createElement('div'), outlined);
  return overlay(element, [outline], () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    styled(outline, {
      left: `${left - 4}px`,
      top: `${top - 4}px`,
      width: `${width + 2}px`,
      height: `${height + 2}px`,
    });
  });
}
