// The letters that stand for a picture of somebody beside his name.

/** Whether `text` is the first of a name or its last, or the first letters of its words: "IK" beside "Ibrahim Kabiru". */
export function isInitial(text: string, name: string): boolean {
  const letter = text.replace(/^[‹←<]\s*/u, '');
  const [first = ''] = name.replace(/[*•＊]/gu, '');
  if (/^\p{Lu}{1,2}$/u.test(letter)) return letter.startsWith(first.toUpperCase());
  return (
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{1,2}$/u.test(letter) &&
    letter !== name &&
    name.includes(letter)
  );
}

/** "LM Lucía Marín": two letters, and behind them the name that they begin. */
const inLine = /^(\p{Lu})(\p{Lu}) (?=\1\S* (?:\S+ )*\2)/u;

/** A name without the letters that stand before it in its line. */
export const withoutInitials = (text: string): string => text.replace(inLine, '');
