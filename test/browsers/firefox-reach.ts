// A page or a frame of Firefox, over Marionette: every operation first steps into its own window and frame.
import type { Key } from './browser.ts';
import type { FirefoxWindows, Send } from './firefox-windows.ts';
import { type Point, pullSteps, type Reach, repeat, repeatsIn, type Script, steps } from './reach.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const shadowKey = 'shadow-6066-11e4-a52e-4f735466cecf';

/** WebDriver's code points for keys that write nothing. */
const keys: Record<Key, string> = {
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

function reference(found: unknown, key: string): string {
  const id = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  if (typeof id !== 'string') throw new Error(`Firefox answered no reference: ${JSON.stringify(found)}`);
  return id;
}

/** Not there, or taken away between two questions about it. */
const gone = /no such element|no such shadow root|detached shadow root|stale element reference/;

async function orNone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (gone.test(String(error))) return undefined;
    throw error;
  }
}

async function search(send: Send, selector: string): Promise<string> {
  const [first, ...inner] = steps(selector);
  const using = 'css selector';
  let id = reference(await send('WebDriver:FindElement', { using, value: first }), elementKey);
  for (const value of inner) {
    const shadowRoot = reference(await send('WebDriver:GetShadowRoot', { id }), shadowKey);
    const found = await send('WebDriver:FindElementFromShadowRoot', { shadowRoot, using, value });
    id = reference(found, elementKey);
  }
  return id;
}

const find = (send: Send, selector: string) => orNone(search(send, selector));

/** Runs beside the page's own scripts, without the walls between Firefox and a page. */
export async function execute(send: Send, script: Script, args: readonly unknown[]): Promise<unknown> {
  const body = `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (${String(script)})(...Array.from(arguments).slice(0, -1)))
      .then((value) => done(value === undefined ? {} : { value }), (error) => done({ error: String(error) }));`;
  const answer = await send('WebDriver:ExecuteAsyncScript', { script: body, args, sandbox: null });
  if (typeof answer !== 'object' || answer === null) return undefined;
  if ('error' in answer) throw new Error(String(answer.error));
  return 'value' in answer ? answer.value : undefined;
}

const tapping = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

const pause = (ms: number) => ({ type: 'pause', duration: ms });

/** The page may go away while a press is still being made: what was left of it has nowhere to go, and is no failure. */
const pageLeft = /cannot be cloned|actor .* destroyed|browsing context has been discarded/i;

async function performed(send: Send, actions: object[]): Promise<void> {
  try {
    await send('WebDriver:PerformActions', { actions });
  } catch (error) {
    if (!pageLeft.test(String(error))) throw error;
  }
}

function pointing(
  send: Send,
  pointerType: 'mouse' | 'touch',
  at: Point,
  presses: object[],
): Promise<unknown> {
  const move = { type: 'pointerMove', x: Math.round(at.x), y: Math.round(at.y), duration: 0 };
  const actions = [
    { type: 'pointer', id: pointerType, parameters: { pointerType }, actions: [move, ...presses] },
  ];
  return performed(send, actions);
}

function typing(send: Send, actions: object[]): Promise<unknown> {
  return performed(send, [{ type: 'key', id: 'keys', actions }]);
}

const stroke = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

const ALT = '\uE00A';
const SHIFT = '\uE008';
const besides = { Control: '\uE009', Shift: SHIFT } as const;

/** All go down in this order, and come up in the other. */
const chord = (all: readonly string[]): object[] => [
  ...all.map((value) => ({ type: 'keyDown', value })),
  ...all.toReversed().map((value) => ({ type: 'keyUp', value })),
];

/** A key that goes down again without having come up is a repeat to Firefox. */
function held(value: string, ms: number): object[] {
  const down = { type: 'keyDown', value };
  const repeats = Array.from({ length: repeatsIn(ms) }, () => [down, pause(repeat.everyMs)]);
  return [down, pause(Math.min(ms, repeat.afterMs)), ...repeats.flat(), { type: 'keyUp', value }];
}

export function firefoxReach(windows: FirefoxWindows, handle: string, frames: readonly string[] = []): Reach {
  async function enter(send: Send): Promise<void> {
    for (const frame of frames) {
      const id = await search(send, frame);
      await send('WebDriver:SwitchToFrame', { element: id });
    }
  }
  const inside = <T>(work: (send: Send) => Promise<T>) =>
    windows.within(handle, false, async (send) => {
      await enter(send);
      return work(send);
    });
  const input = (work: (send: Send) => Promise<unknown>) =>
    windows.within(handle, true, async (send) => {
      await enter(send);
      await work(send);
    });
  const command = (name: string, parameters?: object) => async () => {
    await inside((send) => send(name, parameters));
  };
  return {
    url: async () =>
      String(
        await inside((send) =>
          frames.length > 0 ? execute(send, () => location.href, []) : send('WebDriver:GetCurrentURL'),
        ),
      ),
    goto: async (url) => {
      if (frames.length > 0)
        await inside((send) => execute(send, (to: string) => location.assign(to), [url]));
      else await command('WebDriver:Navigate', { url })();
    },
    reload: command('WebDriver:Refresh'),
    close: command('WebDriver:CloseWindow'),
    focus: () => input(async () => {}),
    run: (script, args) => inside((send) => execute(send, script, args)),
    on: async (selector, script, args) => {
      const once = () =>
        inside(async (send) => {
          const id = await find(send, selector);
          return id === undefined ? undefined : execute(send, script, [{ [elementKey]: id }, ...args]);
        });
      // Drawn anew between being found and being asked: the new one is meant.
      return once().catch((error) => (/stale element/.test(String(error)) ? once() : Promise.reject(error)));
    },
    mouse: (at, { count, delayMs, button }) => {
      const down = { type: 'pointerDown', button };
      const press = [down, ...(delayMs > 0 ? [pause(delayMs)] : []), { type: 'pointerUp', button }];
      return input((send) => pointing(send, 'mouse', at, Array.from({ length: count }, () => press).flat()));
    },
    pull: ({ x, y }, byPx, pointer) => {
      const moves = pullSteps.map((part) => ({
        type: 'pointerMove',
        x: Math.round(x + byPx * part),
        y: Math.round(y),
        duration: 20,
      }));
      const [down, up] = tapping;
      return input((send) =>
        pointing(
          send,
          pointer,
          { x, y },
          [down, ...moves, up].flatMap((one) => one ?? []),
        ),
      );
    },
    touch: (at) => input((send) => pointing(send, 'touch', at, tapping)),
    press: (key, beside) =>
      input((send) => typing(send, chord(beside === undefined ? [keys[key]] : [besides[beside], keys[key]]))),
    accessKey: (letter) => input((send) => typing(send, chord([ALT, SHIFT, letter.toUpperCase()]))),
    hold: (key, ms) => input((send) => typing(send, held(keys[key], ms))),
    write: (text) => input((send) => typing(send, Array.from(text).flatMap(stroke))),
    png: () =>
      windows.within(handle, false, async (send) =>
        Buffer.from(String(await send('WebDriver:TakeScreenshot', { full: false })), 'base64'),
      ),
    frame: async (selector) => {
      const there = await inside((send) => find(send, selector));
      return there === undefined ? undefined : firefoxReach(windows, handle, [...frames, selector]);
    },
  };
}
