// The popup: `#/hold/ID` is the warning of one hold, `#/help` help now, `#/look` a payment made elsewhere, `#/holds` what waits, `#/` the toolbar view.
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { ask } from '../channel/channel.ts';
import { openPage } from '../ui/open-page.tsx';
import { followRoute } from '../ui/route.ts';
import { AidContext, findAid } from './aid.ts';
import { HelpView } from './help-view.tsx';
import { HoldPage, HoldsPage, LookUpPage, ToolbarPage } from './pages.tsx';

function Popup({ route }: { readonly route: ReadonlySignal<readonly string[]> }): JSX.Element {
  const [place, id] = route.value;
  if (place === 'hold' && id !== undefined) return <HoldPage key={id} id={id} />;
  if (place === 'help') return <HelpView key={id} holdId={id ?? null} />;
  if (place === 'holds') return <HoldsPage />;
  if (place === 'look') return <LookUpPage key={id} practice={id === 'practice'} />;
  return <ToolbarPage />;
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
