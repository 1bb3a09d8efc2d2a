// The door to outgoing requests: what leaves which tab, by method, address, tab, frame, kind and time; never what is in it.
import browser, { type WebRequest } from 'webextension-polyfill';

/**
 * One request that leaves. `navigation`: a document of a tab or frame; `call`: fetch, XHR, beacon. `origin`: the one of the document that set it off, `''` when the browser itself did;
 * `isTop`: it would replace what the whole tab shows, else what frame `frameId` shows.
 */
export interface Departure {
  readonly kind: 'navigation' | 'call';
  readonly method: string;
  readonly url: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly isTop: boolean;
  readonly origin: string;
}

/** What both browsers say of who set a request off, beyond what the polyfill's types know: each says it its own way. */
interface Details extends WebRequest.OnBeforeRequestDetailsType {
  readonly initiator?: string;
}

function originOf({ initiator, originUrl = '' }: Details): string {
  if (initiator !== undefined) return initiator;
  return URL.canParse(originUrl) ? new URL(originUrl).origin : '';
}

function departureOf(details: Details): Departure {
  const isTop = details.type === 'main_frame';
  return {
    kind: isTop || details.type === 'sub_frame' ? 'navigation' : 'call',
    method: details.method,
    url: details.url,
    tabId: details.tabId,
    frameId: details.frameId,
    isTop,
    origin: originOf(details),
  };
}

/** Only Firefox lets an extension hold a request back, and only there the manifest asks for it. */
function canHoldBack(): boolean {
  return browser.runtime.getManifest().permissions?.includes('webRequestBlocking') ?? false;
}

/** Firefox knows a beacon by its own name, which Chromium would refuse. */
const watched: WebRequest.ResourceType[] = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping'];

const everywhere = ['http://*/*', 'https://*/*'];

/**
 * Calls `leaves` for each request of the hosts we may see. It answers `null` at once for what concerns nobody, else later
 * whether the request must be called off, which is done where the browser can (`canHoldBack`).
 */
export function onDeparture(
  leaves: (departure: Departure, canHoldBack: boolean) => Promise<boolean> | null,
): void {
  if (!canHoldBack()) {
    browser.webRequest.onBeforeRequest.addListener((details) => void leaves(departureOf(details), false), {
      urls: everywhere,
      types: watched,
    });
    return;
  }
  browser.webRequest.onBeforeRequest.addListener(
    (details) => leaves(departureOf(details), true)?.then((cancel) => ({ cancel })),
    { urls: everywhere, types: [...watched, 'beacon'] },
    ['blocking'],
  );
}

/** The tab that opened this one; `null` when none did, or it is gone. */
export async function openerOf(tabId: number): Promise<number | null> {
  try {
    return (await browser.tabs.get(tabId)).openerTabId ?? null;
  } catch {
    return null;
  }
}
