// The sentences of teach mode for each of its steps.
import type { TaughtPart } from '../../src/settings/taught.ts';
import type { Teaching, TeachMove } from '../channel/content-protocol.ts';
import type { OverlayAction } from './overlay.ts';
import type { PanelContent, Row } from './teach-panel.ts';
import type { ReadNow } from './teach-reading.ts';

type Say = (to: TeachMove) => void;

const rowNames = {
  payee: 'teach_read_payee',
  amount: 'teach_read_amount',
  purpose: 'teach_read_purpose',
} as const;

function action(label: string, to: TeachMove, move: Say): OverlayAction {
  return { label, act: () => move(to) };
}

/** What is read of a part: by this frame, by another one, or by none. */
function valueOfPart({ here, parts, lines }: Teaching, part: keyof ReadNow, read: ReadNow): string {
  const isHere = here.some((one) => one.part === part);
  if (!isHere && parts.includes(part)) return lines.teach_review_elsewhere;
  return read[part] ?? (isHere ? lines.teach_not_read : lines.teach_not_taught);
}

/** `# Pay #` as the button is named, without its role. */
function buttonName({ here, lines }: Teaching): string {
  const commit = here.find(({ part }) => part === 'commit');
  if (commit === undefined) return lines.teach_review_elsewhere;
  return commit.name.split(' ').slice(1).join(' ') || lines.teach_unnamed;
}

function rowsOf(view: Teaching, read: ReadNow): readonly Row[] {
  const { lines } = view;
  const values = (['payee', 'amount', 'purpose'] as const).map((part) => ({
    name: lines[rowNames[part]],
    value: valueOfPart(view, part, read),
  }));
  return [{ name: lines.teach_read_button, value: buttonName(view) }, ...values];
}

function review(view: Teaching, read: ReadNow, move: Say): PanelContent {
  const { lines, here } = view;
  return {
    title: lines.teach_title,
    says: lines.teach_review,
    rows: rowsOf(view, read),
    more: here.some(({ over }) => over) ? lines.teach_over : '',
    actions: [
      action(lines.teach_keep, 'keep', move),
      action(lines.teach_again, 'again', move),
      action(lines.teach_leave, 'leave', move),
    ],
  };
}

function pointing({ lines }: Teaching, part: TaughtPart, move: Say): PanelContent {
  const leave = action(lines.teach_leave, 'leave', move);
  return {
    title: lines.teach_title,
    says: lines[`teach_${part}`],
    rows: [],
    more: lines.teach_keys,
    actions: part === 'commit' ? [leave] : [action(lines.teach_skip, 'skip', move), leave],
  };
}

/** `read`: what is read now, of the step that shows it; `null` in all others. */
export function contentOf(view: Teaching, read: ReadNow | null, move: Say): PanelContent {
  const { lines, step, overFrom } = view;
  if (step !== 'review' && step !== 'kept') return pointing(view, step, move);
  if (read !== null) return review(view, read, move);
  return {
    title: lines.teach_title,
    says: lines.teach_kept,
    rows: [],
    more: overFrom === null ? '' : `${lines.teach_kept_over} ${overFrom}`,
    actions: [action(lines.close, 'leave', move)],
  };
}
