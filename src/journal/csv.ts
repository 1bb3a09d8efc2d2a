// Comma-separated values, with whatever stands for the comma: rows of fields, quotes taken off.

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One row; `line` is where it begins in the text, counted from 1. */
export interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A field from `from` on: its text, and where the next character after it stands. */
interface Field {
  readonly text: string;
  readonly end: number;
}

/** A quote that is never closed is an ordinary character: one broken row shall not swallow the rest. */
function quoted(text: string, from: number): Field | null {
  let at = from + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { text: value, end: close + 1 };
    value += '"';
    at = close + 2;
  }
}

function plain(text: string, from: number, delimiter: Delimiter): Field {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { text: text.slice(from, end), end };
}

function fieldAt(text: string, from: number, delimiter: Delimiter): Field {
  const inQuotes = text[from] === '"' ? quoted(text, from) : null;
  if (inQuotes === null) return plain(text, from, delimiter);
  const rest = plain(text, inQuotes.end, delimiter);
  return { text: inQuotes.text + rest.text, end: rest.end };
}

/** All rows that are not empty; a byte-order mark and both sorts of line ends are taken off. */
export function rowsOf(whole: string, delimiter: Delimiter): readonly Row[] {
  const text = whole.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const rows: Row[] = [];
  let fields: string[] = [];
  let line = 1;
  let begins = 1;
  for (let at = 0; at < text.length; ) {
    const field = fieldAt(text, at, delimiter);
    fields.push(field.text.trim());
    line += text.slice(at, field.end).split('\n').length - 1;
    at = field.end + 1;
    if (text[field.end] === delimiter) {
      if (at >= text.length) fields.push('');
      else continue;
    }
    line += 1;
    if (fields.some((one) => one !== '')) rows.push({ line: begins, fields });
    fields = [];
    begins = line;
  }
  return rows;
}
