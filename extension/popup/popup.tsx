// The popup: `#/hold/ID` is the warning of one hold, `#/` the toolbar view.
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../channel/channel.ts';
import { openPage } from '../ui/open-page.tsx';
import { followRoute } from '../ui/route.ts';
import { toolbar } from './toolbar.ts';
import { ToolbarView } from './toolbar-view.tsx';
import { warning } from './warning.ts';
import { WarningView } from './warning-view.tsx';

const close = (): void => window.close();

function HoldPage({ id }: { readonly id: string }): JSX.Element {
  return <WarningView warning={useMemo(() => warning(id, ask, close), [id])} />;
}

function ToolbarPage(): JSX.Element {
  const shown = useMemo(
    () => toolbar(ask, (pattern) => browser.permissions.request({ origins: [pattern] })),
    [],
  );
  return (
    <ToolbarView toolbar={shown} openOptions={() => void browser.runtime.openOptionsPage().then(close)} />
  );
}

function Popup({ route }: { readonly route: ReadonlySignal<readonly string[]> }): JSX.Element {
  const [place, id] = route.value;
  return place === 'hold' && id !== undefined ? <HoldPage key={id} id={id} /> : <ToolbarPage />;
}

/** Under the toolbar button the browser asks the page how wide it wants to be; anywhere else the window says. */
function isUnderButton(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

document.documentElement.classList.toggle('under-button', isUnderButton());
void openPage('extension_name', <Popup route={followRoute()} />);
