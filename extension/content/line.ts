// The line beside the button: one quiet notice, drawn by content, without any authority.
import { drawAction, type OverlayAction, overlay, styled } from './overlay.ts';

export interface Line {
  /** Shows a text beside a control, in place of what stood there; `ring` draws an outline around the control. */
  show(control: Element, text: string, how?: { actions?: readonly OverlayAction[]; ring?: boolean }): void;
  clear(): void;
  /** The control it stands beside; `null` when nothing is shown or the control is gone. */
  at(): Element | null;
}

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

const GAP = 8;

function drawCard(text: string, actions: readonly OverlayAction[]): HTMLElement {
  const element = styled(document.createElement('div'), card);
  element.setAttribute('role', 'status');
  element.tabIndex = -1;
  const said = document.createElement('span');
  said.textContent = text;
  element.append(said, ...actions.map((action) => drawAction(action, button)));
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

export function makeLine(): Line {
  let shown: { readonly control: Element; readonly life: AbortController } | null = null;
  const clear = (): void => {
    shown?.life.abort();
    shown = null;
  };
  return {
    show: (control, text, { actions = [], ring = false } = {}) => {
      clear();
      const outline = ring ? styled(document.createElement('div'), ringed) : null;
      const said = drawCard(text, actions);
      const parts = outline === null ? [said] : [outline, said];
      shown = { control, life: overlay(control, parts, (shell) => place(shell, outline, control)) };
      if (ring) said.focus({ preventScroll: true });
    },
    clear,
    at: () => (shown === null || shown.life.signal.aborted ? null : shown.control),
  };
}
