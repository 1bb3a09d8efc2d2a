// The start of a background, which was mostly woken by a question: what the answer needs comes first, all else waits.
import type { SessionArea } from './store/session.ts';
import type { Store } from './store/store.ts';

/** The first answer is on its way by then. */
const FIRST_ANSWER_MS = 250;

/** Reads what any answer needs, while the question is still coming; what fails is asked again when it is needed. */
export function readAhead({ holds, kept, payees }: Store, session: SessionArea, now: number): void {
  const needed = [
    session.get(null),
    holds.all(),
    kept.settings(),
    kept.key(),
    payees.lately(),
    kept.installedAt(now),
  ];
  for (const one of needed) void one.catch(() => undefined);
}

/** Begins all that a start has to see to beside the question that woke it. */
export function afterFirstAnswer(works: readonly (() => Promise<unknown>)[]): void {
  setTimeout(() => works.forEach((work) => void work()), FIRST_ANSWER_MS);
}
