// How long a hold waits, as far as the person is told of it.
import type { Hold } from './hold.ts';

/** A longer wait closes the flow: the person leaves the page and is told when it is over (the words of the product, 6). */
const FLOW_CLOSES_MS = 3 * 60 * 1000;

/** Whether the wait is too long to sit through. */
export function closesFlow({ createdAt, endsAt }: Pick<Hold, 'createdAt' | 'endsAt'>): boolean {
  return endsAt - createdAt > FLOW_CLOSES_MS;
}

/** The nearest end of a wait that closes the flow, in ms since the epoch; `null` when none runs. */
export function nearestEnd(holds: readonly Hold[]): number | null {
  const ends = holds.filter((hold) => hold.state.kind === 'cooling' && closesFlow(hold));
  return ends.length === 0 ? null : Math.min(...ends.map(({ endsAt }) => endsAt));
}
