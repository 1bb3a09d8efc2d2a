// Two things side by side, so that the eye can ask whether they fit; what was not read stays hollow.
import type { ComponentChild, JSX } from 'preact';
import { plainText } from '../channel/wording.ts';
import { useWords } from './saying.ts';

/** One side. `body: null` was not read. */
export interface Side {
  readonly label: string;
  readonly body: ComponentChild | null;
  /** What to say instead of "not shown on the page". */
  readonly unseen?: string;
}

/** A masked account as it is easiest to read: a run of mask characters counts for one gap. */
export function readableAccount(value: string): string {
  return value.replace(/ ?(?:[*•]{2,} ?)+/g, ' •••• ').trim();
}

/** Said in place of a datum that was not read. */
export function Unseen({ text }: { readonly text?: string | undefined }): JSX.Element {
  const { say } = useWords();
  return <em class="unseen">{text ?? say('not_read')}</em>;
}

function OneSide({ label, body, unseen }: Side): JSX.Element {
  return (
    <div class="side">
      <dt>{label}</dt>
      <dd>{body ?? <Unseen text={unseen} />}</dd>
    </div>
  );
}

export function SideBySide({ left, right }: { readonly left: Side; readonly right: Side }): JSX.Element {
  return (
    <dl class="sides">
      <OneSide {...left} />
      <OneSide {...right} />
    </dl>
  );
}

/** `[start, differing middle, end]` of `text` where `other` differs from it. */
export function differing(text: string, other: string): readonly [string, string, string] {
  const [own, its] = [Array.from(text), Array.from(other)];
  const shorter = Math.min(own.length, its.length);
  let start = 0;
  while (start < shorter && own[start] === its[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own[own.length - 1 - end] === its[its.length - 1 - end]) end += 1;
  const cut = (from: number, to: number): string => own.slice(from, to).join('');
  return [cut(0, start), cut(start, own.length - end), cut(own.length - end, own.length)];
}

/** A text of the page, with what differs from `other` marked. */
export function Differing({ text, other }: { readonly text: string; readonly other: string }): JSX.Element {
  const [start, middle, end] = differing(plainText(text), plainText(other));
  return (
    <bdi class="clamped">
      {start}
      {middle !== '' && <mark>{middle}</mark>}
      {end}
    </bdi>
  );
}
