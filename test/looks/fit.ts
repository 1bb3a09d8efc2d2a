// Whether a look fits where it is narrow, where its letters are large, and where one writes from right to left.
import type { Tab } from '../browsers/browser.ts';

/** `type`: as the setting for large letters has it; `dir`: the direction of writing. */
interface Room {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly type: 'usual' | 'large';
  readonly dir: 'ltr' | 'rtl';
}

/** 320 px is also what 200 % zoom leaves of the warning's own window, and more than enough. */
const rooms: readonly Room[] = [
  { name: '320 px', width: 320, height: 640, type: 'usual', dir: 'ltr' },
  { name: '320 px, right to left', width: 320, height: 640, type: 'usual', dir: 'rtl' },
  { name: '200 % of 460 px', width: 230, height: 380, type: 'usual', dir: 'ltr' },
  { name: '460 px, large letters', width: 460, height: 760, type: 'large', dir: 'ltr' },
  { name: '320 px, large letters', width: 320, height: 640, type: 'large', dir: 'ltr' },
  { name: 'full screen', width: 1920, height: 1080, type: 'usual', dir: 'ltr' },
];

/** px of the letters of a paragraph, at least: the base of the look, and one and a half times as much. */
const letters = { usual: 17, large: 25.5 } as const;

/**
 * Runs in the window around the frame of the look: what sticks out in each room, and what letters are too small. To ask for a
 * width has the frame laid out anew at once, by the styles for its new size.
 */
function faultsIn(all: readonly Room[], least: Readonly<Record<Room['type'], number>>): readonly string[] {
  const frame = document.querySelector<HTMLIFrameElement>('#look');
  const page = frame?.contentDocument ?? null;
  if (frame === null || page === null) return ['there is no look'];
  const root = page.documentElement;
  const named = (one: Element): string => one.outerHTML.slice(0, 120);
  const isOut = (one: Element): boolean => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && (left < -1 || right > root.clientWidth + 1);
  };
  const faultsOf = ({ width, height, dir, type }: Room): readonly string[] => {
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
    root.dir = dir;
    root.dataset.type = type;
    const wide = root.scrollWidth - root.clientWidth;
    const out = wide > 0 ? Array.from(page.body.querySelectorAll('*')).filter(isOut) : [];
    const size = Number.parseFloat(getComputedStyle(page.body).fontSize);
    return [
      ...(frame.contentWindow?.innerWidth === width ? [] : ['not laid out']),
      ...(wide > 0 ? [`${wide} px too wide: ${out.slice(-2).map(named).join(' ')}`] : []),
      ...(size < least[type] ? [`letters of ${size} px`] : []),
    ];
  };
  const kept = [frame.style.cssText, root.dir, root.dataset.type] as const;
  const faults = all.flatMap((room) => faultsOf(room).map((one) => `${room.name}: ${one}`));
  [frame.style.cssText, root.dir] = kept;
  if (kept[2] === undefined) delete root.dataset.type;
  else root.dataset.type = kept[2];
  return faults;
}

/** A sentence for each room in which the look that the window shows does not fit. It is left as it was found. */
export function fitFaults(around: Tab): Promise<readonly string[]> {
  return around.run(faultsIn, rooms, letters);
}
