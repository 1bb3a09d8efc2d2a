// The toolbar view, with a state of its own.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ask } from '../channel/channel.ts';
import { browser } from '../ui/own-api.ts';
import { toolbar } from './toolbar.ts';
import { ToolbarView } from './toolbar-view.tsx';

function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

export function ToolbarPage(): JSX.Element {
  const shown = useMemo(
    () =>
      toolbar(
        ask,
        (pattern) => browser.permissions.request({ origins: [pattern] }),
        () => window.close(),
      ),
    [],
  );
  return <ToolbarView toolbar={shown} openOptions={openOptions} />;
}
