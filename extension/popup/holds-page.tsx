// All that waits, with a state of its own.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ask } from '../channel/channel.ts';
import { HoldsView, holdsList } from './holds-view.tsx';

export function HoldsPage(): JSX.Element {
  return <HoldsView list={useMemo(() => holdsList(ask), [])} />;
}
