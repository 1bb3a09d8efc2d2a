// Text in one line, as it is compared and handed on: without what cannot be seen.

/** No honest value is longer. */
const VALUE_MAX = 300;

/** Printable, with no two spaces in a row: nothing to clean, as most text on most pages. */
const clean = /^[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*$/;

/** One line: control, bidi and zero-width characters gone, spaces joined. */
export function cleanLine(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || (trimmed.length <= VALUE_MAX && clean.test(trimmed))) return trimmed;
  return trimmed
    .slice(0, VALUE_MAX * 4)
    .replace(/[\p{Cc}\p{Cf}]+/gu, (found) => (/[\t\n\r]/.test(found) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, VALUE_MAX);
}
