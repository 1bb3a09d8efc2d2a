// The options page's entry; it speaks a newly chosen language at once.
import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import { ask } from '../channel/channel.ts';
import { chooseLanguage } from '../channel/wording.ts';
import { loadWords } from '../ui/load-words.ts';
import { openPage, speak } from '../ui/open-page.tsx';
import { followRoute } from '../ui/route.ts';
import { options } from './options-state.ts';
import { OptionsView } from './options-view.tsx';

const shown = options(ask);
const view = (
  <OptionsView options={shown} route={followRoute()} version={browser.runtime.getManifest().version} />
);

void openPage('options_title', view);

effect(() => {
  const state = shown.state.value;
  if (state.kind !== 'shown') return;
  const language = chooseLanguage(state.view.settings.language, browser.i18n.getUILanguage());
  void loadWords(language).then((words) => speak(words, 'options_title', view));
});
