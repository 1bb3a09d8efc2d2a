// The warning of one hold, with a state of its own.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ask } from '../channel/channel.ts';
import { warning } from './warning.ts';
import { WarningView } from './warning-view.tsx';

const close = (): void => window.close();

export function HoldPage({ id }: { readonly id: string }): JSX.Element {
  return <WarningView warning={useMemo(() => warning(id, ask, close), [id])} />;
}
