// The controls of a page that may send money, most telling first.
import { isControl, isMadePart, PRESSABLE, wordOf } from './control.ts';
import { rootsIn } from './tree.ts';

const ranks = { pays: 0, confirms: 1, 'goes-on': 2, other: 3 } as const;

/** How telling the words on a control are; 0 says most, 3 nothing. */
type Rank = (typeof ranks)[keyof typeof ranks];

interface Ranked {
  readonly control: Element;
  readonly rank: Rank;
}

export function ranked(control: Element): Ranked {
  return { control, rank: ranks[wordOf(control)] };
}

/** What may be pressed in a document or shadow root. */
function pressableIn(root: ParentNode): readonly Element[] {
  const all = [...root.querySelectorAll(PRESSABLE)];
  return [...all.filter(isControl), ...all.filter(isMadePart)];
}

/** The controls whose words may send money, most telling first; at most `most`. */
export function telling(controls: readonly Ranked[], most: number): readonly Element[] {
  return controls
    .filter(({ rank }) => rank < ranks.other)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ control }) => control);
}

/** `telling` controls of a document and its components, all looked at in one go. */
export function candidates(document: Document, most: number): readonly Element[] {
  const all = [document, ...rootsIn(document)].flatMap(pressableIn);
  return telling(all.map(ranked), most);
}
