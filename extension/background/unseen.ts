// The part of the page at hand where a payment may be made and that we are not let into: a frame of another host.
import browser from 'webextension-polyfill';
import { isPaymentFrame } from '../../src/sites/payment-frame.ts';
import type { Unseen } from '../channel/page-protocol.ts';

interface FrameInSight {
  readonly url: string;
  readonly allow: string;
  readonly title: string;
  readonly name: string;
}

/**
 * Runs in the page, sent as text: it may use nothing but itself. The frames that a person can see, the largest first;
 * closed shadow roots too where the browser lets an extension see them.
 */
function framesInSight(): FrameInSight[] {
  type Opener = (element: Element) => ShadowRoot | null;
  const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom;
  const rootOf = (element: Element): ShadowRoot | null =>
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    (element instanceof HTMLElement ? dom?.openOrClosedShadowRoot?.(element) : null) ??
    element.shadowRoot;
  const found: { frame: FrameInSight; area: number }[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLIFrameElement) {
        const { width, height } = element.getBoundingClientRect();
        const { src: url, allow, title, name, id } = element;
        const isInSight =
          width >= 40 && height >= 20 && element.checkVisibility({ visibilityProperty: true });
        if (isInSight)
          found.push({ frame: { url, allow, title, name: `${name} ${id}` }, area: width * height });
      } else {
        const inner = rootOf(element);
        if (inner !== null) visit(inner);
      }
    }
  };
  visit(document);
  return found.sort((a, b) => b.area - a.area).map(({ frame }) => frame);
}

/** What all frames that we may look into say of the frames in them; nothing where we may look into none. */
async function framesOf(tabId: number): Promise<readonly FrameInSight[]> {
  try {
    const target = { tabId, allFrames: true };
    const answers = await browser.scripting.executeScript({ target, func: framesInSight });
    // The function is ours and runs in our own world: the page cannot answer in its place.
    return answers.flatMap(({ result }) => (result ?? []) as FrameInSight[]);
  } catch {
    return [];
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The host of a frame that looks like a payment, and what to ask for; `null` for any other, and for no page of the web. */
function paymentPart({ url, ...rest }: FrameInSight): Unseen | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname: host, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const isPayment = isPaymentFrame({ host, path: decoded(pathname), ...rest });
  return isPayment ? { host, pattern: `${protocol}//${host}/*` } : null;
}

/** The largest payment frame in sight that we may not look into; `null`: none. `host` is that of the page itself. */
export async function unseenIn(tabId: number, host: string): Promise<Unseen | null> {
  for (const part of (await framesOf(tabId)).map(paymentPart)) {
    if (part === null || part.host === host) continue;
    if (!(await browser.permissions.contains({ origins: [part.pattern] }))) return part;
  }
  return null;
}
