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

/** Letters beside the one that they are a stroke away from: initials, vowels and finals of Hangul, kana and Han characters. */
const strokesApart: readonly (readonly [plain: string, others: string])[] = [
  ['\u1100', '\u110f'],
  ['\u1103', '\u1110'],
  ['\u1107', '\u1111'],
  ['\u110c', '\u110e'],
  ['\u1161', '\u1163'],
  ['\u1165', '\u1167'],
  ['\u1169', '\u116d'],
  ['\u116e', '\u1172'],
  ['\u1162', '\u1166'],
  ['\u11a8', '\u11bf'],
  ['\u11ae', '\u11c0'],
  ['\u11b8', '\u11c1'],
  ['\u11bd', '\u11be'],
  ['シ', 'ツ'],
  ['ソ', 'ン'],
  ['力', 'カ'],
  ['工', 'エ'],
  ['二', 'ニ'],
  ['口', 'ロ'],
  ['夕', 'タ'],
  ['未', '末'],
  ['土', '士'],
  ['日', '曰'],
  ['己', '已巳'],
  ['人', '入'],
  ['千', '干'],
  ['大', '太'],
  ['由', '甲申'],
  ['午', '牛'],
];

const plainStroke: ReadonlyMap<string, string> = new Map(
  strokesApart.flatMap(([plain, others]) => Array.from(others, (other) => [other, plain] as const)),
);

/** Names of people are shorter in these scripts, and another stroke is another person. */
const FIRMS_FROM = 4;
const ofStrokes = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}ー]+$/u;

function strokeSkeleton(word: string): string {
  if (word.length < FIRMS_FROM || !ofStrokes.test(word)) return word;
  return Array.from(word.normalize('NFD'), (one) => plainStroke.get(one) ?? one)
    .join('')
    .normalize('NFC');
}

/**
 * A word as it looks: each character as the Latin one it can be taken for, in the name of a firm that is written in strokes as
 * the one with a stroke less. Lower case in, lower case out.
 */
export function skeleton(word: string): string {
  return strokeSkeleton(Array.from(word, (character) => latin.get(character) ?? character).join(''));
}
