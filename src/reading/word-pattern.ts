// One pattern for many words: whole words where a script parts them by spaces, anywhere where it does not.

/** Scripts that write words without spaces, or hang endings on them: a word is found inside a run of letters. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Lists of words parted by `|`; a word that ends in `*` takes any ending; the longest is found first. */
export function wordPattern(lists: readonly string[]): RegExp {
  const words = [
    ...new Set(
      lists
        .join('|')
        .normalize('NFKC')
        .split('|')
        .filter((word) => word !== ''),
    ),
  ].sort((a, b) => b.length - a.length);
  const inside = words.filter((word) => unspaced.test(word));
  const whole = words.filter((word) => !unspaced.test(word)).map((word) => word.replace('*', '\\p{L}*'));
  const source = `${inside.join('|')}|(?<![\\p{L}\\p{M}])(?:${whole.join('|')})(?![\\p{L}\\p{M}])`;
  return new RegExp(source.replace(/^\|/, ''), 'u');
}
