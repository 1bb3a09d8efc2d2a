// The only sender: one request, one answer, never a hang and never a throw; and what a frame hears.
import { type Notice, stillThere, whoseRequest } from './content-protocol.ts';
import type { AnswerTo, Data, Reply, RequestKind } from './protocol.ts';
import { pack, unpack } from './wire.ts';

/** The part of the browser's API that content needs; the polyfill never enters the content script. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: string): Promise<unknown>;
  readonly onMessage?: {
    addListener(hear: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void): void;
  };
}

declare const chrome: { readonly runtime?: Runtime } | undefined;

function runtime(): Runtime | undefined {
  const own = (globalThis as { browser?: { readonly runtime?: Runtime } }).browser ?? chrome;
  return own?.runtime;
}

/**
 * Whether this copy of the extension is gone, by an update or by being removed, while the page stayed. There is no other way
 * to know: no event of the page may say so.
 */
export function isOrphaned(): boolean {
  return runtime()?.id === undefined;
}

/** How long a request may take before the background counts as silent. */
const ANSWER_WITHIN_MS = 4000;

function silence(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ANSWER_WITHIN_MS);
  });
}

/** An answer as the receiver packs it, or `undefined` for anything else. */
function readReply<K extends RequestKind>(text: unknown): Reply<K> {
  const reply = unpack(text);
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return { ok: false, why: 'silent' };
  // The other end is our own receiver: it checked the request and made the answer of this kind.
  return reply.ok === true && 'answer' in reply
    ? { ok: true, answer: reply.answer as AnswerTo<K> }
    : { ok: false, why: 'why' in reply && reply.why === 'refused' ? 'refused' : 'failed' };
}

/**
 * Asks the background. `orphaned`: this copy of the extension is gone; `silent`: no answer in time, or the background
 * died; `refused`: the sender may not ask this; `failed`: it tried and could not. The caller fails closed on all four.
 */
export async function ask<K extends RequestKind>(kind: K, data: Data<K>): Promise<Reply<K>> {
  const own = runtime();
  if (own === undefined || isOrphaned()) return { ok: false, why: 'orphaned' };
  try {
    return readReply(await Promise.race([own.sendMessage(pack({ kind, data })), silence()]));
  } catch {
    return { ok: false, why: isOrphaned() ? 'orphaned' : 'silent' };
  }
}

const MOST_TIMES = 3;

/** Asks until it is answered, three times at most: for what must not be lost because the background died over it. */
export async function askUntilHeard<K extends RequestKind>(kind: K, data: Data<K>): Promise<Reply<K>> {
  let reply = await ask(kind, data);
  for (let times = 1; times < MOST_TIMES && !reply.ok && reply.why !== 'refused'; times += 1) {
    reply = await ask(kind, data);
  }
  return reply;
}

/**
 * Hears what background tells this frame; the answer only says that somebody is there. Whose a request is, is answered
 * only by the frame that knows, so that the first answer is the one that counts.
 */
export function onNotice(hear: (notice: Notice) => void, knowsRequest: () => boolean): void {
  runtime()?.onMessage?.addListener((message, _sender, respond) => {
    const notice = unpack(message);
    if (typeof notice !== 'object' || notice === null || !('kind' in notice)) return;
    if (notice.kind === whoseRequest.kind) {
      if (knowsRequest()) respond(true);
      return;
    }
    if (notice.kind === stillThere.kind) {
      respond(true);
      return;
    }
    // Only our own background can send here (`externally_connectable` is absent), and it packs a `Notice`.
    hear(notice as Notice);
    respond(true);
  });
}
