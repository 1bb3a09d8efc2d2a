// What a page says it has sent, written down before it is looked at: killed over it, the background finds it when it starts anew.
import type { Observation } from '../channel/content-protocol.ts';
import type { Desk, From } from '../channel/receive.ts';
import { pack, unpack } from '../channel/wire.ts';
import type { SessionArea } from './store/session.ts';

const KEY = 'sent/';

/** Only we write there. */
interface Words {
  readonly observation: Observation;
  readonly from: From;
}

/**
 * The same desk, which keeps the word of a payment until it is noted: the page that said it goes away by the payment itself,
 * and cannot say it again. Kept in memory, by the browser, and never on a disk.
 */
export function withLastWords(area: SessionArea, newId: () => string, desk: Desk): Desk {
  return {
    ...desk,
    sent: async (observation, from) => {
      const key = KEY + newId();
      await area.set({ [key]: pack({ observation, from } satisfies Words) });
      const answer = await desk.sent(observation, from);
      await area.remove(key);
      return answer;
    },
  };
}

/** What an earlier background of this run of the browser has left. Noted before anything else, it is what it was then. */
export async function finishWords(
  area: SessionArea,
  note: (observation: Observation, from: From) => Promise<unknown>,
): Promise<void> {
  const left = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(KEY));
  for (const [key, packed] of left) {
    const { observation, from } = unpack(packed) as Words;
    await note(observation, from);
    await area.remove(key);
  }
}
