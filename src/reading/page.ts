// A page as the harvest hands it over: labelled values in plain text, nothing of the DOM.

/**
 * Where a value stood: typed or chosen by the person (`input`, `choice`), in a table row, a definition list,
 * or a run of text ("收款人：张三", two cells side by side).
 */
export type ValueSource = 'input' | 'choice' | 'table' | 'definition' | 'run';

/**
 * 0 within the control's own form or dialog, 1 within the same section, 2 elsewhere on the page,
 * 3 within a form or dialog that is not the control's.
 */
export type Distance = 0 | 1 | 2 | 3;

/** One value and the words around it. Everything is visible text, cut to 300 characters, control characters removed. */
export interface LabelledValue {
  /** The words that name the value (label, aria, first cell of the row); `''` where there are none. */
  readonly label: string;
  /** The last heading before it, which may say whose it is ("Beneficiary" over "Name"); `''` where there is none. */
  readonly under: string;
  /** Lines are parted by `\n`. `''` for an empty field. */
  readonly value: string;
  readonly source: ValueSource;
  /** `autocomplete`, `name`, `id` and placeholder in lower case, for inputs; `''` otherwise. */
  readonly hint: string;
  /** A sign, code or short choice right beside a field ("USD", "万元"); `''` where there is none. */
  readonly unit: string;
  readonly distance: Distance;
  /** Whether the person can still change it here. */
  readonly editable: boolean;
}

/** A run of visible text that is no labelled value: a heading, or a line. */
export interface TextLine {
  readonly text: string;
  readonly heading: boolean;
  readonly distance: Distance;
}

/** The control as it looks to the person. */
export interface Control {
  /** Its accessible name. */
  readonly name: string;
  /** `menu`: within navigation, a tab list or a menu; `opener`: says of itself that it opens something. */
  readonly place: 'button' | 'link' | 'menu' | 'opener';
}

/** What the form or dialog has a field for, empty or filled. The fields' values are never harvested. */
export interface Asks {
  /** A one-time code (SMS, token, app). */
  readonly code: boolean;
  readonly password: boolean;
  /** A card's number, expiry or security code. */
  readonly card: boolean;
}

/** What surrounds one control: nearest first, each part in reading order. */
export interface PageText {
  /** Host, not URL. */
  readonly host: string;
  /** `lang` of the document as written, `''` where it has none. */
  readonly language: string;
  readonly title: string;
  /** The site's own name for itself (og:site_name, application-name, its JSON-LD), `''` where it has none. */
  readonly siteName: string;
  /** What its header calls it, `''` where it does not, and where the site has a name of its own. */
  readonly brand: string;
  /** The line at its end that says who owns it, from the © on; `''` where there is none. */
  readonly owner: string;
  /** The host that most links lead to, `''` where there is none: on a payment service's page the shop's. */
  readonly linkedHost: string;
  readonly lines: readonly TextLine[];
  readonly values: readonly LabelledValue[];
  /** Warnings that the site itself shows near the control, in its own words. */
  readonly prompts: readonly string[];
  readonly control: Control;
  readonly asks: Asks;
  /**
   * Whether the page around this frame, or a frame in this page, shows a sum of money; only known for the same origin.
   * Asked, since most presses do not depend on it and looking costs all the text of those frames.
   */
  readonly sumBeside: () => boolean;
}
