// Whether a part of a page shows a sum of money, by a cheap look at its text.

/** A sum of money as a page writes it; cells that stand side by side have nothing between them in a text. */
const money =
  /[$€£¥￥₹₩₽₺₫฿]\s?\d|\d\s?[€元円원₫฿₽₺]|(?<![A-Z])(?:USD|EUR|GBP|CNY|RMB|HKD|TWD|JPY|CHF|INR|BRL|BTC|ETH|USDT)(?![A-Za-z])/;

const LOOKED_AT = 20_000;

/** Looks at the beginning of the text only; `false` for no part at all. */
export function showsMoney(part: Element | null): boolean {
  return money.test((part?.textContent ?? '').slice(0, LOOKED_AT));
}

/** Frames looked into. */
const FRAMES_MOST = 8;

/** The page around a frame and the frames in a page, as far as they are of the same origin. */
function* beside(window: Window): Generator<Document> {
  const others = [
    window.parent,
    ...Array.from({ length: Math.min(window.length, FRAMES_MOST) }, (_, i) => window[i]),
  ];
  for (const other of others) {
    try {
      if (other !== undefined && other !== window) yield other.document;
    } catch {
      // Of another origin: closed to us.
    }
  }
}

/** Whether the page around this frame, or a frame in this page, shows a sum. */
export function showsMoneyBeside(window: Window): boolean {
  for (const { body } of beside(window)) if (showsMoney(body)) return true;
  return false;
}
