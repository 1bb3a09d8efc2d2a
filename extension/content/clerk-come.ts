// Calls clerk and reader into this frame when there is something to read.
import { ask } from '../channel/channel.ts';
import type { Reply } from '../channel/protocol.ts';
import { type Clerk, clerkSeated } from './clerk-seat.ts';
import { seated } from './reading-seat.ts';

type NoAnswer = Extract<Reply<'press'>, { ok: false }>['why'];

export interface Called {
  /** The clerk, with the reader beside it; `null` when they did not come, and each call asks for them again. */
  readonly come: () => Promise<Clerk | null>;
  /** Why they did not come. */
  readonly why: () => NoAnswer;
}

/** The clerk that is there already, if the reader is as well. */
export function clerkHere(): Clerk | null {
  return seated() === null ? null : clerkSeated();
}

export function makeCalled(): Called {
  let fetching: Promise<void> | null = null;
  let why: NoAnswer = 'silent';

  async function fetchBoth(): Promise<void> {
    const reply = await ask('fetch-reader', {});
    why = reply.ok ? 'silent' : reply.why;
    fetching = null;
  }

  return {
    come: async () => {
      if (clerkHere() === null) {
        fetching ??= fetchBoth();
        await fetching;
      }
      return clerkHere();
    },
    why: () => why,
  };
}
