// The only receiver: who speaks, whether they may, whether the shape is right; then the desk, then one answer.
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { AnswerTo, Data, RequestKind } from './protocol.ts';
import { dataShapes } from './shapes.ts';
import { maySay, type Speaker, speakers } from './speakers.ts';
import { pack, unpack } from './wire.ts';

/**
 * Where a request comes from, as the browser says it: never as the message says it. `origin`: `'null'` where opaque.
 * `documentId` is another one after every navigation of the frame. `isPrivate`: its window is a private one.
 */
export interface From {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string;
  readonly origin: string;
  readonly isPrivate: boolean;
}

/** One method a request. Our own pages have no place: theirs is `{tabId: -1, frameId: -1}`. */
export type Desk = {
  readonly [K in RequestKind]: (data: Data<K>, from: From) => Promise<AnswerTo<K>>;
};

const ownPages = [
  ['popup/', 'page'],
  ['options/', 'options'],
] as const;

/**
 * `page` and `options` only for our own pages by their URL: our window has `sender.tab` set, so that its absence would prove nothing.
 * `null` for anybody else.
 */
export function speakerOf(sender: Runtime.MessageSender): Speaker | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? '';
  const root = browser.runtime.getURL('');
  if (url.startsWith(root)) {
    const path = url.slice(root.length);
    return ownPages.find(([folder]) => path.startsWith(folder))?.[1] ?? null;
  }
  return sender.tab?.id === undefined || sender.frameId === undefined ? null : 'content';
}

/** What both browsers say of a sender, beyond what the polyfill's types know. */
interface Said extends Runtime.MessageSender {
  readonly origin?: string;
  readonly documentId?: string;
}

function originOf({ origin, url = '' }: Said): string {
  if (origin !== undefined) return origin;
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

function placeOf(sender: Said): From {
  return {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? -1,
    documentId: sender.documentId ?? '',
    origin: originOf(sender),
    isPrivate: sender.tab?.incognito ?? false,
  };
}

function isKind(kind: unknown): kind is RequestKind {
  return typeof kind === 'string' && Object.hasOwn(speakers, kind);
}

async function answer<K extends RequestKind>(
  desk: Desk,
  kind: K,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  if (!maySay(speakerOf(sender), kind)) return refused;
  const parsed = v.safeParse(dataShapes[kind], raw);
  if (!parsed.success) return refused;
  return { ok: true, answer: await desk[kind](parsed.output, placeOf(sender)) };
}

const refused = { ok: false, why: 'refused' };
const failed = { ok: false, why: 'failed' };

function reply(desk: Desk, message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const request = unpack(message);
  if (typeof request !== 'object' || request === null || !('kind' in request) || !isKind(request.kind)) {
    return Promise.resolve(refused);
  }
  return answer(desk, request.kind, 'data' in request ? request.data : undefined, sender);
}

/** Takes every message; whatever goes wrong is answered with `failed`, so that the sender can fail closed. */
export function receive(desk: Desk): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    reply(desk, message, sender).then(
      (one) => respond(pack(one)),
      () => respond(pack(failed)),
    );
    // Keeps the answer open; the one form that both browsers understand alike.
    return true;
  });
}
