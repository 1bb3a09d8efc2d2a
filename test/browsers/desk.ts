// Speaks to the extension's background from one of the extension's own pages, in the words of its protocol.
import type { AnswerTo, Data, Reply, RequestKind } from '../../extension/channel/protocol.ts';
import { pack, unpack } from '../../extension/channel/wire.ts';
import type { Browser, Tab } from './browser.ts';

/** Whatever the background replies, refusals too. `page` must be a page of the extension. */
export async function askFrom<K extends RequestKind>(page: Tab, kind: K, data: Data<K>): Promise<Reply<K>> {
  const text = await page.run((message: string) => {
    type Runtime = { runtime: { sendMessage(one: string): Promise<unknown> } };
    const own = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    return (own.browser ?? own.chrome).runtime.sendMessage(message);
  }, pack({ kind, data }));
  return unpack(text) as Reply<K>;
}

/** The answer; rejects when there is none. */
export async function answerFrom<K extends RequestKind>(
  page: Tab,
  kind: K,
  data: Data<K>,
): Promise<AnswerTo<K>> {
  const reply = await askFrom(page, kind, data);
  if (!reply.ok) throw new Error(`${kind}: ${reply.why}`);
  return reply.answer;
}

/** A page of the extension from which the background can be asked, in a tab of its own. */
export function openDesk(browser: Browser): Promise<Tab> {
  return browser.open(browser.extensionUrl('options/options.html'));
}
