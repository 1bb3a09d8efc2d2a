// The warning of one hold, with a state of its own.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ask } from '../channel/channel.ts';
import type { LaterScreen } from './later-screen.tsx';
import { warning } from './warning.ts';
import { WarningView } from './warning-view.tsx';

const close = (): void => window.close();

/** The steps are loaded as soon as the window shows something, so that they are there before anybody goes on. */
export function HoldPage({ id }: { readonly id: string }): JSX.Element {
  const later = useSignal<typeof LaterScreen | null>(null);
  useEffect(() => {
    void import('./later-screen.tsx').then((loaded) => {
      later.value = loaded.LaterScreen;
    });
  }, [later]);
  return <WarningView warning={useMemo(() => warning(id, ask, close), [id])} later={later} />;
}
