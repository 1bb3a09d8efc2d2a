// The places of the popup, each with its own state: one warning, the toolbar view, a payment made elsewhere.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../channel/channel.ts';
import { useWords } from '../ui/saying.ts';
import { HoldsView, holdsList } from './holds-view.tsx';
import { lookUp } from './look-up.ts';
import { LookUpView } from './look-up-view.tsx';
import { toolbar } from './toolbar.ts';
import { ToolbarView } from './toolbar-view.tsx';
import { warning } from './warning.ts';
import { WarningView } from './warning-view.tsx';

const openHold = (id: string): void => location.assign(`#/hold/${encodeURIComponent(id)}`);
const close = (): void => window.close();

export function HoldPage({ id }: { readonly id: string }): JSX.Element {
  return <WarningView warning={useMemo(() => warning(id, ask, close), [id])} />;
}

export function HoldsPage(): JSX.Element {
  return <HoldsView list={useMemo(() => holdsList(ask), [])} />;
}

export function ToolbarPage(): JSX.Element {
  const shown = useMemo(
    () => toolbar(ask, (pattern) => browser.permissions.request({ origins: [pattern] })),
    [],
  );
  return (
    <ToolbarView toolbar={shown} openOptions={() => void browser.runtime.openOptionsPage().then(close)} />
  );
}

export function LookUpPage({ practice }: { readonly practice: boolean }): JSX.Element {
  const { say } = useWords();
  const shown = useMemo(
    () => lookUp(ask, openHold, practice ? say('look_practice_message') : null),
    [practice, say],
  );
  return <LookUpView lookUp={shown} practice={practice} />;
}
