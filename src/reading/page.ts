// A page as the harvest hands it over: labelled values in plain text, nothing of the DOM.

/**
 * Where a value stood: typed or chosen by the person (`input`, `choice`), in a table row, a definition list,
 * a run of text ("收款人：张三"), or a heading.
 */
export type ValueSource = 'input' | 'choice' | 'table' | 'definition' | 'run' | 'heading';

/** One value and the words around it. Everything is visible text, cut to 300 characters, control characters removed. */
export interface LabelledValue {
  /** The words that name the value (label, aria, first cell of the row); `''` where there are none. */
  readonly label: string;
  readonly value: string;
  readonly source: ValueSource;
  /** `autocomplete`, `name`, `id` and placeholder in lower case, for inputs; `''` otherwise. */
  readonly hint: string;
  /** 0 within the control's own form or dialog, 1 within the same section, 2 elsewhere on the page. */
  readonly distance: 0 | 1 | 2;
}

/** What surrounds one control, in reading order. */
export interface PageText {
  /** Host, not URL. */
  readonly host: string;
  /** `lang` of the document as written, `''` where it has none. */
  readonly language: string;
  readonly title: string;
  /** The site's own name for itself (og:site_name, application-name), `''` where it has none. */
  readonly siteName: string;
  readonly headings: readonly string[];
  readonly values: readonly LabelledValue[];
  /** Warnings that the site itself shows near the control, in its own words. */
  readonly prompts: readonly string[];
  /** The control's accessible name. */
  readonly control: string;
  /** Whether the form or dialog has an empty field for a code (SMS, token, app), a password or a card's security code. */
  readonly asks: { readonly code: boolean; readonly password: boolean; readonly card: boolean };
}
