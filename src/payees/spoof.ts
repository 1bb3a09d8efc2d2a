// Names made to be taken for others: letters of another script, invisible marks (facts/payee-amount-checks.json, `spoof_flags`).

/**
 * `mixed-scripts`: one word with Latin and with Cyrillic or Greek letters. `invisible-marks`: zero-width or bidi
 * characters. `no-name`: digits, a phone number or an e-mail address as the whole name.
 */
export type Spoof = 'mixed-scripts' | 'invisible-marks' | 'no-name';

const marks = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\u00ad]/u;
/** Persian, Indian scripts and emoji need joiners between their letters; at a Latin or han letter they are only hidden. */
const joinerInScript = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;
const joiningScripts =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

function hasMarks(name: string): boolean {
  return marks.test(joiningScripts.test(name) ? name.replace(joinerInScript, '') : name);
}

function mixesScripts(word: string): boolean {
  const isLatin = /\p{Script=Latin}/u.test(word);
  const [isCyrillic, isGreek] = [/\p{Script=Cyrillic}/u.test(word), /\p{Script=Greek}/u.test(word)];
  return [isLatin, isCyrillic, isGreek].filter(Boolean).length > 1;
}

/** What is suspect about a name as the page gave it, whoever it belongs to. */
export function spoofOf(name: string): readonly Spoof[] {
  const text = name.normalize('NFKC');
  const found: Spoof[] = [];
  if (hasMarks(name)) found.push('invisible-marks');
  if (text.split(/[\s\-/&.,()]+/u).some(mixesScripts)) found.push('mixed-scripts');
  if (/^[\d\s+().-]{4,}$|^[^\s@]+@[^\s@]+$/u.test(text.trim())) found.push('no-name');
  return found;
}

/** Cyrillic and Greek letters, and figures, beside the Latin letter they are taken for (Unicode TR39 confusables, a selection). */
const lookAlikes = 'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnӏlьbαaοoρpνvτtκkιiυuχxεeηnβbμuωwγyσo0o1l|l5s@a';

const latin: ReadonlyMap<string, string> = new Map(
  Array.from({ length: lookAlikes.length / 2 }, (_, at) => [
    lookAlikes.charAt(2 * at),
    lookAlikes.charAt(2 * at + 1),
  ]),
);

/** A word as it looks: each character as the Latin one it can be taken for. Lower case in, lower case out. */
export function skeleton(word: string): string {
  return Array.from(word, (character) => latin.get(character) ?? character).join('');
}
