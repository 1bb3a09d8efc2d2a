// Asking again until there is an answer, for as long as a test is willing to wait.
import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 40;

/** The first answer that is neither undefined nor false; rejects after `timeoutMs` with the last error as its cause. */
export async function until<T>(
  what: string,
  timeoutMs: number,
  ask: () => Promise<T | undefined | false>,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}`, { cause });
    await sleep(everyMs);
  }
}
