// A payment made elsewhere, with a state of its own; once it is held, its warning opens in its place.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ask } from '../channel/channel.ts';
import { useWords } from '../ui/saying.ts';
import { lookUp } from './look-up.ts';
import { LookUpView } from './look-up-view.tsx';

const openHold = (id: string): void => location.assign(`#/hold/${encodeURIComponent(id)}`);

export function LookUpPage({ practice }: { readonly practice: boolean }): JSX.Element {
  const { say } = useWords();
  const shown = useMemo(
    () => lookUp(ask, openHold, practice ? say('look_practice_message') : null),
    [practice, say],
  );
  return <LookUpView lookUp={shown} practice={practice} />;
}
