// Letters of other scripts that look like Latin ones, as the Latin ones: for comparing what the eye takes for the same.

/** Each look-alike is followed by the Latin letter it is taken for (from Unicode TR39; U+04CF is an l, as it is drawn). */
const pairs =
  'аaеeоoрpсcуyхxѕsіiјjһhӏlԁdԛqԝwвbнhкkмmтtгrпnѵvүyҽeոnսuօoհhցgαaβbεeηnιiκkνvοoρpτtυuχxγyωwıiɡgɑaɩi';

const latin: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)]),
);

const marks = /\p{M}/gu;

/**
 * The text in lower case, without accents, each letter that looks like a Latin one as that one. Equal for two texts that
 * the eye takes for the same; never to be shown.
 */
export function latinLook(text: string): string {
  const plain = text.normalize('NFKD').replace(marks, '').toLowerCase();
  return plain.replace(/./gu, (character) => latin.get(character) ?? character);
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether letters of two scripts whose letters look alike stand in one word: no honest word is written so. */
export function mixesScripts(word: string): boolean {
  return scripts.filter((script) => script.test(word)).length > 1;
}
