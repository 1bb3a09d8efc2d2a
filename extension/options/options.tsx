// The options page's entry; it speaks a newly chosen language at once, and looks as it was just told to.
import { effect } from '@preact/signals';
import { ask } from '../channel/channel.ts';
import { chooseLanguage } from '../channel/wording.ts';
import { wear } from '../ui/appearance.ts';
import { loadWords } from '../ui/load-words.ts';
import { openPage, speak } from '../ui/open-page.tsx';
import { browser } from '../ui/own-api.ts';
import { followRoute } from '../ui/route.ts';
import { changeNotes } from './changes-state.ts';
import { journalPage } from './journal-state.ts';
import { options } from './options-state.ts';
import { OptionsView } from './options-view.tsx';
import { ownBrowser } from './own-browser.ts';
import { payeesPage } from './payees-state.ts';
import { statementPage } from './statement-state.ts';
import { stepUpSetting } from './step-up-state.ts';

const shown = options(ask);
const view = (
  <OptionsView
    options={shown}
    payees={payeesPage(ask)}
    statement={statementPage(ask)}
    journal={journalPage(ask)}
    notes={changeNotes(ask)}
    stepUp={stepUpSetting(ask, shown)}
    own={ownBrowser()}
    route={followRoute()}
    version={browser.runtime.getManifest().version}
  />
);

void openPage('options_title', view);

effect(() => {
  const state = shown.state.value;
  if (state.kind !== 'shown') return;
  const { language, appearance } = state.view.settings;
  wear(appearance);
  void loadWords(chooseLanguage(language, browser.i18n.getUILanguage())).then((words) =>
    speak(words, 'options_title', view),
  );
});
