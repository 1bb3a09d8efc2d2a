// The popup: `#/hold/ID` is the warning of one hold, `#/help` help now, `#/look` a payment made elsewhere, `#/holds` what waits, `#/` the toolbar view.
import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { ask } from '../channel/channel.ts';
import { openPage } from '../ui/open-page.tsx';
import { browser } from '../ui/own-api.ts';
import { followRoute } from '../ui/route.ts';
import { AidContext, findAid } from './aid.ts';
import { loadPlace, type ShownPlace } from './places.tsx';

/** Each place is loaded when it is gone to; until then the one before stays. */
function Popup({ route }: { readonly route: ReadonlySignal<readonly string[]> }): JSX.Element | null {
  const shown = useSignal<ShownPlace | null>(null);
  useSignalEffect(() => {
    const wanted = route.value;
    void loadPlace(wanted).then((place) => {
      if (route.peek() === wanted) shown.value = place;
    });
  });
  return shown.value;
}

/** Under the toolbar button the browser asks the page how wide it wants to be; anywhere else the window says. */
function isUnderButton(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Who could not talk in front of a warning finds help here instead of the toolbar view, once. */
async function showHelpIfLeftForIt(): Promise<void> {
  if (!['', '#/'].includes(location.hash)) return;
  const reply = await ask('help-next', {});
  if (reply.ok && reply.answer.isNext) location.replace('#/help');
}

document.documentElement.classList.toggle('under-button', isUnderButton());
void showHelpIfLeftForIt().then(() =>
  openPage(
    'extension_name',
    <AidContext.Provider value={findAid(ask, browser.i18n.getUILanguage())}>
      <Popup route={followRoute()} />
    </AidContext.Provider>,
  ),
);
