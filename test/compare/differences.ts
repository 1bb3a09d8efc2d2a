// Where two visits to one page differ: with the extension, and without it.
import type { SeenRequest } from '../practice-bank/requests.ts';
import type { Look, Visit } from './visit.ts';

const AROUND = 60;

/** The place at which two texts part, with a little of what stands around it. */
function parting(ours: string, bare: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === bare[at]) at += 1;
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return `${cut(ours)} instead of ${cut(bare)}`;
}

function inLooks(ours: Look, bare: Look | undefined): readonly string[] {
  if (bare === undefined) return [`${ours.after}: a step more`];
  const found: string[] = [];
  if (ours.after !== bare.after) found.push(`${ours.after} instead of ${bare.after}`);
  if (ours.url !== bare.url) found.push(`${ours.after}: at ${ours.url} instead of ${bare.url}`);
  if (ours.document !== bare.document)
    found.push(`${ours.after}: document ${parting(ours.document, bare.document)}`);
  const [heard, bareHeard] = [ours.heard.join('\n'), bare.heard.join('\n')];
  if (heard !== bareHeard) found.push(`${ours.after}: console ${parting(heard, bareHeard)}`);
  return found;
}

const textOf = ({ method, path, body }: SeenRequest): string => `${method} ${path} ${body}`.trim();

/** What is in `some` more often than in `others`, whatever the order. */
function moreIn(some: readonly SeenRequest[], others: readonly SeenRequest[]): readonly string[] {
  const left = others.map(textOf);
  return some.map(textOf).filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** One sentence for each difference; none when the extension could not be told from its absence. */
export function differences(ours: Visit, bare: Visit): readonly string[] {
  return [
    ...ours.looks.flatMap((look, at) => inLooks(look, bare.looks[at])),
    ...bare.looks.slice(ours.looks.length).map(({ after }) => `${after}: a step less`),
    ...moreIn(ours.requests, bare.requests).map((text) => `sent in addition: ${text}`),
    ...moreIn(bare.requests, ours.requests).map((text) => `not sent: ${text}`),
  ];
}
