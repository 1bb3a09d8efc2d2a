// The signals that only the background can tell: what the browser says of the page itself.
import { imitationOf } from '../../src/sites/imitation.ts';
import { noSignals, type Signals } from '../../src/transfer/signals.ts';
import type { Observation } from '../channel/protocol.ts';
import type { From } from '../channel/receive.ts';

/** http pages of the own machine are as private as https ones (W3C Secure Contexts, "potentially trustworthy"). */
const trustworthy = /^(?:https:|http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|$))/u;

/** What the page says beside the transfer, and what its address says. An opaque origin has no address to judge. */
export function signalsOf({ prompts, transfer }: Observation, { origin }: From): Signals {
  const imitation = imitationOf(transfer.site);
  return {
    ...noSignals,
    prompts,
    insecure: origin.startsWith('http:') && !trustworthy.test(origin),
    imitates: imitation?.of ?? null,
    oddHost: imitation !== null && imitation.of === null ? imitation.kind : null,
  };
}
