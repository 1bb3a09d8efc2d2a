// When to look for the wallets that a page has by now: they come late, and a look costs a few property reads.
import type { Door } from './door.ts';
import { guardSolana } from './solana.ts';
import { isObject } from './stand-in.ts';
import { guardTron } from './tron.ts';
import { guardWeixin } from './weixin.ts';

/** Before the page's own listeners hear of a press, and when the document and the wallet say that they are there. */
const moments = [
  'pointerdown',
  'touchend',
  'keydown',
  'click',
  'submit',
  'DOMContentLoaded',
  'load',
  'ethereum#initialized',
  'WeixinJSBridgeReady',
];

function inside(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** `ethereum` is looked at with the others; it also has ways of its own to be heard of. */
export function watchWallets(
  door: Door,
  ethereum: { readonly again: () => void; readonly arm: () => void },
): void {
  const look = (): void => {
    const page: object = globalThis;
    ethereum.again();
    for (const wallet of [inside(page, 'solana'), inside(inside(page, 'phantom'), 'solana')])
      guardSolana(wallet, door);
    for (const holder of [page, inside(page, 'tronLink')]) guardTron(inside(holder, 'tronWeb'), door);
    guardWeixin(inside(page, 'WeixinJSBridge'), door);
  };
  // A wallet that breaks under being looked at is left to itself.
  const lookSafely = (): void => {
    try {
      look();
    } catch {
      return;
    }
  };
  const arm = (): void => {
    for (const moment of moments) addEventListener(moment, lookSafely, { capture: true, passive: true });
    ethereum.arm();
  };
  // `document.open()` takes all listeners away; an observer lives through it.
  new MutationObserver(arm).observe(document, { childList: true });
  arm();
  lookSafely();
}
