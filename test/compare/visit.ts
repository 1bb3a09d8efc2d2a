// One visit to a page, step by step, and everything that can be seen of it from outside.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../browsers/browser.ts';
import type { SeenRequest } from '../practice-bank/requests.ts';
import type { Relay } from './relay.ts';

/** What stood there after a step: address, document and console lines, with what changes from visit to visit masked. */
export interface Look {
  readonly after: string;
  readonly url: string;
  readonly document: string;
  readonly heard: readonly string[];
}

export interface Visit {
  readonly looks: readonly Look[];
  readonly requests: readonly SeenRequest[];
}

/** What a page or its server makes anew each time: tokens, order numbers, times of day, and the port of the relay. */
const anew: readonly (readonly [RegExp, string])[] = [
  [/(127\.0\.0\.1|localhost)(:|%3A)\d{4,5}/gi, '$1'],
  [/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi, '<uuid>'],
  [/\b[\da-f]{32}\b/gi, '<token>'],
  [/(?<=-{2,}(WebKitFormBoundary|geckoformboundary))\w+/g, '<boundary>'],
  [/\b(?=[\dA-F]*[A-F])[\dA-F]{16}\b/g, '<number>'],
  [/(?<!\d)[A-Za-z_]{0,4}1[6-9]\d{11,18}(?!\d)/g, '<number>'],
  [/\bOrder \d{8}\b/g, 'Order <number>'],
  [/\bsign=[\w%-]+/g, 'sign=<signature>'],
  [/\b\d{4}[-/]\d\d[-/]\d\d\b/g, '<date>'],
  [/\b\d\d:\d\d(:\d\d)?\b/g, '<time>'],
];

export function masked(text: string): string {
  return anew.reduce((left, [pattern, sign]) => left.replace(pattern, sign), text);
}

function maskedRequest({ method, path, body }: SeenRequest): SeenRequest {
  return { method, path: masked(path), body: masked(body) };
}

const seen = () => ({
  url: location.href,
  document: document.documentElement.outerHTML,
  heard: [...((globalThis as { heardHere?: readonly string[] }).heardHere ?? [])],
});

/** A page that is just going away is looked at once the next one is there. */
async function lookAt(tab: Tab, after: string): Promise<Look> {
  const { url, document, heard } = await tab.run(seen).catch(async () => {
    await sleep(500);
    return tab.run(seen);
  });
  return { after: masked(after), url: masked(url), document: masked(document), heard: heard.map(masked) };
}

/** A step's name, and what is done in it. */
export type VisitStep = readonly [name: string, act: (tab: Tab) => Promise<void>];

/** How long after a step, and after the last answer that it led to, its effects have come. */
const SETTLES_MS = 250;

/** A page that asks again and again is looked at all the same. */
const AT_MOST_MS = 3000;

async function settled(relay: Relay): Promise<void> {
  const until = performance.now() + AT_MOST_MS;
  do await sleep(SETTLES_MS);
  while (relay.quietFor() < SETTLES_MS && performance.now() < until);
}

/** Plays the steps in a tab, looking after each; a step that cannot be made is a look of its own. */
export async function visit(tab: Tab, relay: Relay, steps: readonly VisitStep[]): Promise<Visit> {
  relay.clear();
  const looks: Look[] = [];
  for (const [name, act] of steps) {
    const failed = await act(tab).then(
      () => '',
      (error: unknown) => ` (${error instanceof Error ? error.message : String(error)})`,
    );
    await settled(relay);
    looks.push(await lookAt(tab, name + failed));
  }
  return { looks, requests: relay.requests().map(maskedRequest) };
}
