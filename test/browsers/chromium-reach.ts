// A page or a frame of Chromium, over the DevTools protocol.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Frame, Page } from 'puppeteer-core';
import { type Point, pullSteps, type Reach, repeat, repeatsIn, type Script, steps } from './reach.ts';

type Args = readonly unknown[];
/** What puppeteer takes; it sends the text of the function. */
type Loose = (...args: unknown[]) => unknown;

/** Where the content of the frame's own element begins, in the viewport of the frame around it. */
async function inset(frame: Frame): Promise<Point> {
  const element = await frame.frameElement();
  if (element === null) return { x: 0, y: 0 };
  return element.evaluate((box) => {
    const { left, top } = box.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(box);
    return {
      x: left + box.clientLeft + Number.parseFloat(paddingLeft),
      y: top + box.clientTop + Number.parseFloat(paddingTop),
    };
  });
}

/** Input is given in the viewport of the page, whatever frame it is meant for. */
async function inPage(frame: Frame, at: Point): Promise<Point> {
  const parent = frame.parentFrame();
  if (parent === null) return at;
  const { x, y } = await inset(frame);
  return inPage(parent, { x: at.x + x, y: at.y + y });
}

/** The node inside the host's shadow root that matches; only the protocol sees into a closed root. */
async function within(session: CDPSession, host: number, selector: string): Promise<number | undefined> {
  const { node } = await session.send('DOM.describeNode', { backendNodeId: host });
  const root = node.shadowRoots?.[0]?.backendNodeId;
  if (root === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function (selector) { return this.querySelector(selector); }',
    arguments: [{ value: selector }],
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
  });
  if (result.objectId === undefined) return undefined;
  return (await session.send('DOM.describeNode', { objectId: result.objectId })).node.backendNodeId;
}

async function ask(session: CDPSession, node: number, script: Script, args: Args): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function (...args) { return (${String(script)})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? String(script));
  return result.value;
}

/** The session of the process that the frame lives in: node ids of another site's frame mean nothing to the page's. */
function sessionOf(frame: Frame): CDPSession {
  return (frame as Frame & { readonly client: CDPSession }).client;
}

/** Access keys are found by what the key would write without Alt, which puppeteer leaves empty. */
async function pressBesideAlt(session: CDPSession, letter: string): Promise<void> {
  const upper = letter.toUpperCase();
  const key = {
    modifiers: 1,
    key: letter,
    code: `Key${upper}`,
    windowsVirtualKeyCode: upper.charCodeAt(0),
  };
  const written = { text: letter, unmodifiedText: letter };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, ...written });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

async function onShadow(
  session: CDPSession,
  host: ElementHandle,
  inner: readonly string[],
  script: Script,
  args: Args,
): Promise<unknown> {
  let node: number | undefined = await host.backendNodeId();
  for (const step of inner) {
    if (node === undefined) return undefined;
    node = await within(session, node, step);
  }
  return node === undefined ? undefined : await ask(session, node, script, args);
}

const buttons = ['left', 'middle', 'right'] as const;

export function chromiumReach(page: Page, frame: Frame = page.mainFrame()): Reach {
  const { keyboard, mouse, touchscreen } = page;
  const isHidden = () => page.evaluate(() => document.visibilityState === 'hidden');
  const unlessClosed = (error: unknown): void => {
    if (!page.isClosed()) throw error;
  };
  return {
    url: async () => frame.url(),
    goto: async (url) => {
      await frame.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    close: () => page.close(),
    // Without this a tab in the background would take input that no person could give it.
    focus: async () => {
      // A window that has just come up may still be on its way to its page.
      if (await isHidden().catch(isHidden)) await page.bringToFront();
    },
    run: (script, args) => frame.evaluate(script as Loose, ...args),
    on: async (selector, script, args) => {
      const [first, ...inner] = steps(selector);
      const element = await frame.$(first);
      if (element === null) return undefined;
      try {
        if (inner.length > 0) return await onShadow(sessionOf(frame), element, inner, script, args);
        return await element.evaluate(script as Loose, ...args);
      } finally {
        await element.dispose();
      }
    },
    mouse: async (at, { count, delayMs, button: nth }) => {
      const { x, y } = await inPage(frame, at);
      await mouse.move(x, y);
      const button = buttons[nth];
      for (let clickCount = 1; clickCount <= count; clickCount++) {
        await mouse.down({ clickCount, button });
        if (delayMs > 0) await sleep(delayMs);
        // A window may close by this very press.
        await mouse.up({ clickCount, button }).catch(unlessClosed);
      }
    },
    pull: async (from, byPx, pointer) => {
      const { x, y } = await inPage(frame, from);
      const moves = pullSteps.map((part) => x + byPx * part);
      if (pointer === 'touch') {
        const finger = await touchscreen.touchStart(x, y);
        for (const at of moves) await finger.move(at, y);
        await finger.end();
        return;
      }
      await mouse.move(x, y);
      await mouse.down();
      for (const at of moves) await mouse.move(at, y);
      await mouse.up();
    },
    touch: async (at) => {
      const { x, y } = await inPage(frame, at);
      await touchscreen.tap(x, y);
    },
    press: async (key, beside) => {
      if (beside !== undefined) await keyboard.down(beside);
      await keyboard.press(key);
      if (beside !== undefined) await keyboard.up(beside);
    },
    accessKey: async (letter) => {
      await keyboard.down('Alt');
      await pressBesideAlt(sessionOf(frame), letter);
      await keyboard.up('Alt');
    },
    hold: async (key, ms) => {
      await keyboard.down(key);
      await sleep(Math.min(ms, repeat.afterMs));
      for (let times = repeatsIn(ms); times > 0; times--) {
        await keyboard.down(key);
        await sleep(repeat.everyMs);
      }
      await keyboard.up(key);
    },
    write: (text) => keyboard.type(text),
    png: () => page.screenshot(),
    frame: async (selector) => {
      const inner = await (await frame.$(selector))?.contentFrame();
      return inner ? chromiumReach(page, inner) : undefined;
    },
  };
}
