// Opens a page of ours: chooses the language, names the document, draws the view.
import { type ComponentChild, render } from 'preact';
import { ask } from '../channel/channel.ts';
import { chooseLanguage, type MessageKey, tagOf, type Words } from '../channel/wording.ts';
import { wear } from './appearance.ts';
import { loadWords } from './load-words.ts';
import { browser } from './own-api.ts';
import { SpeakIn } from './saying.ts';

/** Also puts on the chosen look. A background that does not answer still leaves the browser's language, in which the page can say so. */
async function ownWords(): Promise<Words> {
  const reply = await ask('settings', {});
  if (reply.ok) wear(reply.answer.settings.appearance);
  const setting = reply.ok ? reply.answer.settings.language : null;
  return loadWords(chooseLanguage(setting, browser.i18n.getUILanguage()));
}

/** Draws `view` into the document in the given words; drawn again, it keeps its state. */
export function speak(words: Words, title: MessageKey, view: ComponentChild): void {
  document.documentElement.lang = tagOf(words.language);
  document.title = words.say(title);
  render(<SpeakIn value={words}>{view}</SpeakIn>, document.body);
}

/** Draws `view` in the person's language. */
export async function openPage(title: MessageKey, view: ComponentChild): Promise<void> {
  speak(await ownWords(), title, view);
}
