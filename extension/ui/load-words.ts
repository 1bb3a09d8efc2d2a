// The words of one language, loaded when a page needs them: a popup that speaks one language carries one.
import type { Language } from '../../src/settings/settings.ts';
import { type Messages, type Words, wordsIn } from '../channel/wording.ts';

const messages: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  zh_CN: () => import('../../public/_locales/zh_CN/messages.json'),
  zh_TW: () => import('../../public/_locales/zh_TW/messages.json'),
};

export async function loadWords(language: Language): Promise<Words> {
  return wordsIn(language, (await messages[language]()).default);
}
