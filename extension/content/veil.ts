// The veil over a payment code: as long as its transfer was not looked at, no phone can scan it.
import { drawAction, type OverlayAction, overlay, styled } from './overlay.ts';

export interface Veil {
  /** Covers a picture; covered already, it stays so. */
  cover(picture: Element, text: string, look: OverlayAction): void;
  uncover(picture: Element): void;
  clear(): void;
}

const cloth: Readonly<Record<string, string>> = {
  'box-sizing': 'border-box',
  display: 'grid',
  'place-content': 'center',
  gap: '10px',
  width: '100%',
  height: '100%',
  padding: '12px',
  'border-radius': '10px',
  border: '1px solid #b9a67c',
  background: '#fffaf0',
  color: '#1d2b3a',
  font: '500 15px/1.45 system-ui, "Noto Sans SC", sans-serif',
  'text-align': 'center',
};
const button: Readonly<Record<string, string>> = {
  font: 'inherit',
  color: '#ffffff',
  background: '#0b4f6c',
  border: '0',
  'border-radius': '8px',
  padding: '8px 12px',
  cursor: 'pointer',
};

/** So much more than the picture is covered on each side, in px. */
const EDGE = 4;

function lieUpon(shell: HTMLElement, picture: Element): void {
  const { left, top, width, height } = picture.getBoundingClientRect();
  styled(shell, {
    left: `${left - EDGE}px`,
    top: `${top - EDGE}px`,
    width: `${width + 2 * EDGE}px`,
    height: `${height + 2 * EDGE}px`,
  });
}

export function makeVeil(): Veil {
  const covered = new Map<Element, AbortController>();
  const uncover = (picture: Element): void => {
    covered.get(picture)?.abort();
    covered.delete(picture);
  };
  return {
    cover: (picture, text, look) => {
      if (covered.get(picture)?.signal.aborted === false) return;
      const cover = styled(document.createElement('div'), cloth);
      cover.setAttribute('role', 'group');
      const said = document.createElement('span');
      said.textContent = text;
      cover.append(said, drawAction(look, button));
      covered.set(
        picture,
        overlay(picture, [cover], (shell) => lieUpon(shell, picture)),
      );
    },
    uncover,
    clear: () => {
      for (const picture of covered.keys()) uncover(picture);
    },
  };
}
