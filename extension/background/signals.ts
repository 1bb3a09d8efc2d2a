// The signals of a press: what the page says beside the transfer, and what only the browser can say of the page itself.
import { imitationOf } from '../../src/sites/imitation.ts';
import type { Signals } from '../../src/transfer/signals.ts';
import type { Observation } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';

/** http pages of the own machine are as private as https ones (W3C Secure Contexts, "potentially trustworthy"). */
const trustworthy = /^(?:https:|http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|$))/u;

/** `known`: what was remembered of the tab and its frames. An opaque origin has no address to judge. */
export function signalsOf(
  { prompts, signals, transfer }: Observation,
  { origin }: From,
  known: Pick<Signals, 'frames' | 'earlier' | 'fromLink'>,
): Signals {
  const imitation = imitationOf(transfer.site);
  return {
    ...signals,
    ...known,
    prompts,
    message: null,
    insecure: origin.startsWith('http:') && !trustworthy.test(origin),
    imitates: imitation?.of ?? null,
    oddHost: imitation !== null && imitation.of === null ? imitation.kind : null,
  };
}
