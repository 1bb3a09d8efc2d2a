// The one interface over a real Chromium and a real Firefox: what a test, the practice bank and a benchmark may do.

export type BrowserName = 'chromium' | 'firefox';

export type Key =
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'Tab'
  | 'Backspace'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End';

export interface LaunchOptions {
  /** Folder of the unpacked extension; none: the bare browser. */
  readonly extension?: string;
  /** Default: true. */
  readonly headless?: boolean;
  /** What pages are told, and the browser's own language where its files for it are installed. Default: `en`. */
  readonly language?: 'en' | 'zh-CN';
  /** A profile folder to start with and to keep; default: a new one, removed at the end. */
  readonly profile?: string;
  /** Lets the extension into private windows, as the person may on the browser's page about it. Default: false. */
  readonly inPrivate?: boolean;
}

/** A mouse button (1: the middle one, 2: the right one) pressed `count` times (2: a double click), held down for `delayMs` each time. */
export interface Click {
  readonly count?: number;
  readonly delayMs?: number;
  readonly button?: 0 | 1 | 2;
}

/**
 * One page, or a frame in one. A selector may step into shadow roots, closed ones too: `host-element >>> button`.
 * Input is trusted and lands where the element's centre is, on whatever covers it; the page is brought in front
 * first when it is not. A dialog of the page (`alert`, `confirm`) is accepted.
 */
export interface Tab {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** As the person closes it: a window with one tab goes with it. */
  close(): Promise<void>;
  /** Brings the page and its window in front. */
  focus(): Promise<void>;
  /** Runs in the page's own world; the script is sent as text, so it sees its arguments (plain values) only. */
  run<A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** What is visible of it as text; rejects when there is no such element. */
  text(selector: string): Promise<string>;
  exists(selector: string): Promise<boolean>;
  /** Default: 10,000 ms. */
  waitFor(selector: string, timeoutMs?: number): Promise<void>;
  /** Default: 10,000 ms; a script that throws counts as not yet. */
  waitUntil<A extends unknown[]>(
    script: (...args: A) => unknown,
    timeoutMs?: number,
    ...args: A
  ): Promise<void>;
  click(selector: string, click?: Click): Promise<void>;
  tap(selector: string): Promise<void>;
  /** Puts the mouse or a finger down in the middle, moves it `byPx` to the right and lifts it there. */
  pull(selector: string, byPx: number, pointer: 'mouse' | 'touch'): Promise<void>;
  /** Replaces what stands in the field, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses an option of a `<select>` by its value, with the events of a choice; these are not trusted. */
  select(selector: string, value: string): Promise<void>;
  /** A key, while another is held down if so wished. */
  press(key: Key, beside?: 'Control' | 'Shift'): Promise<void>;
  /** Keeps the key down for `ms` or longer, repeating as a keyboard does in `ms`; every repeat goes to this page. */
  hold(key: Key, ms: number): Promise<void>;
  /** Presses the access key of this letter, with the keys that this browser wants beside it. */
  accessKey(letter: string): Promise<void>;
  /** Goes to the element with the focus. */
  focusOn(selector: string): Promise<void>;
  /** PNG of what the page shows (of a frame: of the page it is in). */
  shot(file: string): Promise<void>;
  /** The document in an `<iframe>`; waits until there is one. */
  frame(selector: string): Promise<Tab>;
}

export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** Resolves when the browser is gone, closed by us or by the person. */
  readonly closed: Promise<void>;
  /** `popup/popup.html#/` → the whole address. */
  extensionUrl(path: string): string;
  /** A new tab in the first window, loaded and in front. */
  open(url: string): Promise<Tab>;
  /** Waits for the extension's own window with a warning. Default: 10,000 ms. */
  warning(timeoutMs?: number): Promise<Tab>;
  /** Waits for a page of the extension that was opened for the person: `popup/popup.html#/holds`. Default: 10,000 ms. */
  ownPage(path: string, timeoutMs?: number): Promise<Tab>;
  /** How many windows with a warning are open. */
  warnings(): Promise<number>;
  /** A page in a new private window, loaded and in front. */
  openPrivate(url: string): Promise<Tab>;
  /** Stops the background as the browser does when it is idle; the next message starts it anew. Whether one was running. */
  killBackground(): Promise<boolean>;
  /** The extension is taken away and put in anew, as an update does it; its own pages are closed by that. */
  update(): Promise<void>;
  /** Says yes for the person when the extension asks for this match pattern, whose prompt no driver can reach. */
  agreeTo(pattern: string): Promise<void>;
  /** The page behind the toolbar button, for the tab in front. */
  toolbar(): Promise<Tab>;
  /** Ends every process and removes what was not given as `profile`. */
  close(): Promise<void>;
}

/** The extension's warning, without the id of the hold. */
export const warningPath = 'popup/popup.html#/hold/';
