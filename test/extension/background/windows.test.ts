// Where the warning is shown: its own window, raised when it is there, and a tab where there is no window to be seen.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Windows from '../../../extension/background/windows.ts';

interface Pane {
  id: number;
  type: 'normal' | 'popup';
  state: string;
}

/** What the browser was asked to do, in order. */
let done: string[];
let panes: Pane[];
/** What a window does when it is made or raised. */
let onCreate: () => void;
let madeAs: string;
let onRaise: (pane: Pane) => void;
let removed: (tabId: number) => void;
/** The browser runs on with none open. */
let noWindow: boolean;

const session = new Map<string, unknown>();
const urls = new Map<number, string>();
let last = 0;

function openTab(url: string, windowId: number): { id: number; windowId: number } {
  last += 1;
  urls.set(last, url);
  return { id: last, windowId };
}

function pane(id: number): Pane {
  const found = panes.find((one) => one.id === id);
  if (found === undefined) throw new Error('no such window');
  return found;
}

const fakeWindows = {
  getAll: async () => panes,
  get: async (id: number) => pane(id),
  create: async ({ url }: { url: string }) => {
    done.push('window');
    onCreate();
    const made: Pane = { id: 100 + panes.length, type: 'popup', state: madeAs };
    panes.push(made);
    return { ...made, tabs: [openTab(url, made.id)] };
  },
  update: async (id: number, { state }: { state?: string }) => {
    const one = pane(id);
    done.push(`raise ${one.type}`);
    if (state !== undefined) onRaise(one);
    return { ...one };
  },
};

const fake = {
  windows: fakeWindows as typeof fakeWindows | undefined,
  runtime: { getURL: (path: string) => `ext://own/${path}` },
  storage: {
    session: {
      get: async (key: string) => ({ [key]: session.get(key) }),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) session.set(key, value);
      },
    },
  },
  tabs: {
    get: async (id: number) => {
      if (!urls.has(id)) throw new Error('no such tab');
      return { id, url: urls.get(id), windowId: 1 };
    },
    create: async ({ url }: { url: string }) => {
      if (noWindow) throw new Error('no current window');
      done.push('tab');
      return openTab(url, 1);
    },
    update: async (id: number, { url }: { url?: string }) => {
      if (!urls.has(id)) throw new Error('no such tab');
      if (url !== undefined) urls.set(id, url);
      done.push('front');
    },
    remove: async (id: number) => {
      urls.delete(id);
      panes = panes.filter(({ type }) => type === 'normal');
      removed(id);
    },
    onRemoved: {
      addListener: (listener: typeof removed) => {
        removed = listener;
      },
    },
  },
};

const shownHold = (): string | undefined => [...urls.values()].at(-1)?.split('/').at(-1);

async function load(windows: typeof fakeWindows | undefined): Promise<typeof Windows> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: { ...fake, windows } }));
  return import('../../../extension/background/windows.ts');
}

beforeEach(() => {
  done = [];
  panes = [{ id: 1, type: 'normal', state: 'normal' }];
  session.clear();
  urls.clear();
  onCreate = () => undefined;
  madeAs = 'normal';
  onRaise = (one) => {
    one.state = 'normal';
  };
  removed = () => undefined;
  noWindow = false;
});

describe('with windows', () => {
  test('a window of its own, raised when the same or another hold is shown', async () => {
    const { showWarning } = await load(fakeWindows);
    await showWarning('a');
    await showWarning('a');
    await showWarning('b');
    expect(done.filter((one) => one === 'window')).toHaveLength(1);
    expect(panes).toHaveLength(2);
    expect(shownHold()).toBe('b');
  });

  test('a window that was put away comes back', async () => {
    const { showWarning } = await load(fakeWindows);
    await showWarning('a');
    pane(101).state = 'minimized';
    await showWarning('a');
    expect(pane(101).state).toBe('normal');
    expect(done).not.toContain('tab');
  });

  test.each<[string, () => void]>([
    [
      'is refused',
      () => {
        onCreate = () => {
          throw new Error('refused');
        };
      },
    ],
    [
      'cannot be opened because the browser fills the screen',
      () => {
        pane(1).state = 'fullscreen';
      },
    ],
  ])('a window that %s: a tab', async (_, refuse) => {
    refuse();
    const { showWarning } = await load(fakeWindows);
    await showWarning('a');
    await showWarning('a');
    expect(done.filter((one) => one === 'tab')).toHaveLength(1);
    expect(shownHold()).toBe('a');
  });

  test('a window that does not come to the front: another one, else a tab, and nothing else is left', async () => {
    const { showWarning } = await load(fakeWindows);
    await showWarning('a');
    pane(101).state = 'minimized';
    onRaise = () => undefined;
    await showWarning('a');
    expect([done.at(-2), urls.size]).toEqual(['window', 1]);
    pane(101).state = 'minimized';
    madeAs = 'minimized';
    await showWarning('a');
    expect([done.at(-1), urls.size]).toEqual(['tab', 1]);
  });

  test('the browser fills the screen since: the window gives way to a tab, and nobody is said to have closed it', async () => {
    const { showWarning, onWarningClosed } = await load(fakeWindows);
    const closed = vi.fn();
    onWarningClosed(closed);
    await showWarning('a');
    pane(1).state = 'fullscreen';
    await showWarning('a');
    expect(done.at(-1)).toBe('tab');
    expect(urls.size).toBe(1);
    expect(closed).not.toHaveBeenCalled();
  });

  test('a person who closes it is told of, we who close it are not', async () => {
    const { showWarning, closeWarning, onWarningClosed } = await load(fakeWindows);
    const closed = vi.fn();
    onWarningClosed(closed);
    await showWarning('a');
    await closeWarning('other');
    expect(urls.size).toBe(1);
    await closeWarning('a');
    expect(urls.size).toBe(0);
    await showWarning('b');
    removed(last);
    await vi.waitFor(() => expect(closed).toHaveBeenCalledExactlyOnceWith('b'));
  });
});

test.each([
  ['a tab in front', false, ['tab', 'raise normal']],
  ['a window where none is open', true, ['window']],
])('all that waits stands in %s, and so does help', async (_, none, asked) => {
  noWindow = none;
  const { showHolds, showHelp } = await load(fakeWindows);
  await showHolds();
  expect(done).toEqual(asked);
  await showHelp(null);
  await showHelp('h/1');
  expect([...urls.values()]).toEqual(
    ['holds', 'help', 'help/h%2F1'].map((place) => `ext://own/popup/popup.html#/${place}`),
  );
});

test('a browser without windows: one tab, reused', async () => {
  const { showWarning, focusTab } = await load(undefined);
  await showWarning('a');
  await showWarning('a');
  await showWarning('b');
  expect(done).toEqual(['tab', 'front', 'front']);
  expect(shownHold()).toBe('b');
  const place = {
    tabId: last,
    frameId: 1,
    documentId: 'd',
    origin: 'https://bank.example',
    isPrivate: false,
  };
  expect(await focusTab(place)).toBe(true);
});

test.each([
  ['the same site', 'https://bank.example/pay', 0, 'https://bank.example', true],
  [
    'another site, since the browser was started anew',
    'https://news.example/',
    0,
    'https://bank.example',
    false,
  ],
  ['a frame of another site', 'https://news.example/', 3, 'https://bank.example', true],
  ['no address of its own', 'https://news.example/', 0, 'null', true],
])('the focus goes back to %s', async (_, url, frameId, origin, goes) => {
  const { focusTab } = await load(fakeWindows);
  const { id } = openTab(url, 1);
  const place = { tabId: id, frameId, documentId: 'd', origin, isPrivate: false };
  expect(await focusTab(place)).toBe(goes);
  expect(await focusTab({ ...place, tabId: 999 })).toBe(false);
});
