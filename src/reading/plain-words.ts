// Text as the vocabularies are written: lower case, one form of each letter, no marks.

const letters: Readonly<Record<string, string>> = { ı: 'i', đ: 'd', ł: 'l', ß: 'ss', ø: 'o', æ: 'ae' };

/** Lower case, without diacritics of Latin letters, Arabic vowels and hamza; marks become spaces, except between Han characters. */
export function plainWords(text: string): string {
  // Invisible characters stand inside of words, to part them for machines.
  const lower = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  // Most labels are plain already, and this runs for every label on a page.
  if (/^[a-z0-9 ]*$/.test(lower)) return lower.trim();
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .normalize('NFC')
    .replace(/[ıđłßøæ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}&+*]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}
