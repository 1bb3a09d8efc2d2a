// The words of one language, loaded when a page needs them: a popup that speaks one language carries one.
import type { Language } from '../../src/settings/settings.ts';
import type { SaysSum } from '../../src/transfer/in-words.ts';
import { type Messages, type Words, wordsIn } from '../channel/wording.ts';

const messages: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  zh_CN: () => import('../../public/_locales/zh_CN/messages.json'),
  zh_TW: () => import('../../public/_locales/zh_TW/messages.json'),
};

async function sumsIn(language: Language): Promise<SaysSum> {
  if (language === 'en') return (await import('../../src/transfer/in-words-en.ts')).englishWords;
  return (await import('../../src/transfer/in-words-zh.ts')).chineseWords(language);
}

export async function loadWords(language: Language): Promise<Words> {
  const [loaded, sums] = await Promise.all([messages[language](), sumsIn(language)]);
  return wordsIn(language, loaded.default, sums);
}
