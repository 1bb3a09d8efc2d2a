// What is said beside the button in each case.
import { ask } from '../channel/channel.ts';
import type { LineKey, Lines, Verdict } from '../channel/content-protocol.ts';
import type { Reply } from '../channel/protocol.ts';
import type { Line } from './line.ts';
import type { OverlayAction } from './overlay.ts';

type Held = Extract<Verdict, { kind: 'held' }>;
/** The page is another one, has expired, has lost its button, or does not show the amount. */
type GoneKey = Extract<
  LineKey,
  'line_page_changed' | 'line_page_expired' | 'line_button_gone' | 'line_amount_gone'
>;
type NoAnswer = Extract<Reply<'press'>, { ok: false }>['why'];

export interface Sayings {
  /** The words in the person's language, once background has sent them; the browser's language until then. */
  speak(lines: Lines): void;
  checking(control: Element): void;
  pressAgain(control: Element): void;
  held(control: Element, held: Held): void;
  /** `null`: there is nothing to read back any more. */
  readBack(control: Element, text: string | null): void;
  released(control: Element): void;
  /** The same for a payment code, which is scanned and not pressed. */
  codeReleased(picture: Element): void;
  /** What stands on the veil of a payment code, and the words of its button. */
  veil(): { readonly text: string; readonly look: string };
  /** Why a released payment cannot be pressed where the page stands now. */
  gone(control: Element, why: GoneKey): void;
  windowClosed(control: Element | null, holdId: string): void;
  cancelled(control: Element | null): void;
  /** Beside the control that was pressed, or on the page that took its place. */
  unchecked(control: Element | null): void;
  noAnswer(control: Element, why: NoAnswer, again: () => void): void;
}

interface I18n {
  getMessage(key: string): string;
}

/** The browser's own words, for when background cannot be asked. */
function browserWord(key: LineKey): string {
  const own = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
  return (own.browser ?? own.chrome)?.i18n?.getMessage(key) ?? '';
}

export function makeSayings(line: Line): Sayings {
  let spoken: Lines | null = null;
  let readBackAt: Element | null = null;
  // What may have left already must not be called "not sent" by what comes after it.
  let isUnchecked = false;

  const word = (key: LineKey): string => spoken?.[key] ?? browserWord(key);

  /** Whatever is said anew takes the place of a read-back. */
  function say(control: Element, text: string, how?: Parameters<Line['show']>[2]): void {
    readBackAt = null;
    line.show(control, text, how);
  }

  function readBack(control: Element, text: string | null): void {
    if (text === null && readBackAt !== null && line.at() === readBackAt) line.clear();
    if (text !== null) say(control, text);
    readBackAt = text === null ? null : control;
  }

  const goOn = (holdId: string): OverlayAction => ({
    label: word('line_go_on_checking'),
    act: () => void ask('raise', { holdId }),
  });
  const giveUp = (holdId: string): OverlayAction => ({
    label: word('line_i_wont_send'),
    act: () => void ask('give-up', { holdId }),
  });

  const showHolds = (holdId: string): OverlayAction => ({
    label: word('holds_page'),
    act: () => void ask('show-holds', { holdId }),
  });

  const help = (holdId: string | null): OverlayAction => ({
    label: word('help_link'),
    act: () => void ask('show-help', { holdId }),
  });

  const wherever = (holdId: string): readonly OverlayAction[] => [showHolds(holdId), help(holdId)];

  return {
    speak: (lines) => {
      spoken = lines;
    },
    checking: (control) => {
      isUnchecked = false;
      say(control, word('line_checking'));
    },
    pressAgain: (control) => say(control, word('line_checked_press_again')),
    held: (control, { holdId, line: text, isLong }) => {
      if (!isUnchecked) say(control, text, { actions: [goOn(holdId), ...(isLong ? wherever(holdId) : [])] });
    },
    readBack,
    released: (control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      say(control, word('line_released'), { ring: true });
    },
    codeReleased: (picture) => say(picture, word('line_code_released')),
    veil: () => ({ text: word('line_code_veiled'), look: word('line_code_look') }),
    gone: (control, why) => say(control, word(why)),
    windowClosed: (control, holdId) => {
      if (control !== null && !isUnchecked)
        say(control, word('line_not_sent'), {
          actions: [goOn(holdId), giveUp(holdId), ...wherever(holdId)],
        });
    },
    cancelled: (control) => {
      if (control !== null && !isUnchecked) say(control, word('line_cancelled'));
    },
    unchecked: (control) => {
      isUnchecked = true;
      say(control?.isConnected ? control : document.documentElement, word('line_unchecked'), {
        actions: [help(null)],
      });
    },
    noAnswer: (control, why, again) => {
      if (why === 'orphaned') say(control, word('line_reload_page'));
      else
        say(control, word('line_background_silent'), {
          actions: [{ label: word('line_try_again'), act: again }],
        });
    },
  };
}
