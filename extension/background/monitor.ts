// The bypass monitor: whether a request that leaves may be a payment nobody has looked at. It never sees what is in one.
import { saysTransfer } from '../../src/transfer/said-in.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Observation } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';
import type { Departure } from './requests.ts';

/** A transfer that must not leave unseen, and when it was known, in ms since the epoch. */
export interface Mark {
  readonly at: number;
  readonly seen: Observation;
  readonly from: From;
}

/** What is known of one tab: `stopped` was pressed and held, `shown` stands on the page and would be held. */
export interface Trail {
  readonly stopped: Mark | null;
  readonly shown: Mark | null;
  /** When a press of this tab was let through, ms since the epoch; `null`: none lately. */
  readonly sentAt: number | null;
}

export const noTrail: Trail = { stopped: null, shown: null, sentAt: null };

/** How long after a stopped press a navigation, and a call, may still be what it set off. */
const NAVIGATION_MS = 3000;
const CALL_MS = 2000;

/** A transfer that is still on the page is reported again well within this time. */
const SHOWN_MS = 45_000;

/** How long a press that was let through covers what it sets off, where nothing was stopped since. */
const SENT_MS = 60_000;

/** Longer than all of these: what is older says nothing any more. */
export const FORGET_MS = 90_000;

/** Last part of an address that pays, and nothing else: no quote, no check of a name, no draft ends so. */
const paying =
  /\/(?:pay|payments?|transfers?|withdraw(?:al|als)?|remit|remittances?|payouts?)(?:\/(?:confirm|submit|execute))?\/?$/iu;

const rebased = (host: string): string => host.replace(/^www\./u, '');

function isSameSite(url: URL, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const [a, b] = [rebased(url.hostname), rebased(new URL(origin).hostname)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function carries(url: URL, transfer: Transfer): boolean {
  return saysTransfer(decoded(url.search), transfer);
}

/**
 * A press was stopped just now, so that any form is suspect that leaves for the whole tab, a new one or the frame of the
 * press. Other frames have forms of their own that come and go unseen; they and addresses count only by what they say.
 */
function followsStopped(departure: Departure, url: URL, { at, seen, from }: Mark, now: number): boolean {
  const { kind, method, isTop, frameId } = departure;
  const isPost = method === 'POST';
  const pays = paying.test(url.pathname);
  if (kind === 'call') return isPost && now - at < CALL_MS && isSameSite(url, from.origin) && pays;
  if (now - at >= NAVIGATION_MS) return false;
  if (isPost && (isTop || frameId === from.frameId || pays)) return true;
  return carries(url, seen.transfer) && (isPost || isTop);
}

/** Nobody pressed: only a navigation that says of itself that it pays. */
function paysUnasked({ kind, method, isTop }: Departure, url: URL, { at, seen }: Mark, now: number): boolean {
  if (kind !== 'navigation' || now - at >= SHOWN_MS) return false;
  if (carries(url, seen.transfer)) return method === 'POST' || isTop;
  return method === 'POST' && paying.test(url.pathname);
}

/**
 * The transfer that this request may be taking past the gate; `null` for all else, and where it cannot be known: a false
 * alarm would teach people not to listen. `now` is the moment the request left, in ms since the epoch; a press that was
 * stopped shortly afterwards is as old as none. `departure` is of the trail's tab, or of one it has opened.
 */
export function bypassed(departure: Departure, trail: Trail, now: number): Mark | null {
  const { stopped, shown, sentAt } = trail;
  if (!URL.canParse(departure.url)) return null;
  const url = new URL(departure.url);
  const isOf = (mark: Mark): boolean => mark.from.origin === departure.origin;
  if (stopped !== null && isOf(stopped) && (sentAt === null || sentAt < stopped.at)) {
    if (followsStopped(departure, url, stopped, now)) return stopped;
  }
  if (sentAt !== null && now - sentAt < SENT_MS) return null;
  return shown !== null && isOf(shown) && paysUnasked(departure, url, shown, now) ? shown : null;
}
