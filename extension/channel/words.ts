// Every sentence a person reads, in all languages at once: for the background, which cannot load one when it is needed.
import en from '../../public/_locales/en/messages.json';
import zhCN from '../../public/_locales/zh_CN/messages.json';
import zhTW from '../../public/_locales/zh_TW/messages.json';
import type { Language } from '../../src/settings/settings.ts';
import type { SaysSum } from '../../src/transfer/in-words.ts';
import { englishWords } from '../../src/transfer/in-words-en.ts';
import { chineseWords } from '../../src/transfer/in-words-zh.ts';
import { type Lines, lineKeys, type TeachLines, teachLineKeys } from './content-protocol.ts';
import { type Messages, type Words, wordsIn } from './wording.ts';

export { chooseLanguage, type Words } from './wording.ts';

/** One language is spoken, mostly, and the others are not made ready for nothing (`late-constants.ts`). */
const messages: Readonly<Record<Language, () => Messages>> = {
  en: () => en,
  zh_CN: () => zhCN,
  zh_TW: () => zhTW,
};

const sums: Readonly<Record<Language, SaysSum>> = {
  en: englishWords,
  zh_CN: chineseWords('zh_CN'),
  zh_TW: chineseWords('zh_TW'),
};

/** The words of one language. */
export function wordsFor(language: Language): Words {
  return wordsIn(language, messages[language](), sums[language]);
}

/** The lines that content draws beside the site's button. */
export function lines(words: Words): Lines {
  return Object.fromEntries(lineKeys.map((key) => [key, words.say(key)])) as Lines;
}

/** The words that teach mode draws. */
export function teachLines(words: Words): TeachLines {
  return Object.fromEntries(teachLineKeys.map((key) => [key, words.say(key)])) as TeachLines;
}
