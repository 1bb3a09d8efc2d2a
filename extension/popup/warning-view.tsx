// The warning: one screen at a time, the six strokes above it, the safe way out below.
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Checking } from '../ui/checking.tsx';
import { pauseInput } from '../ui/input-pause.ts';
import { useWords } from '../ui/saying.ts';
import { FurtherHelp } from './further-help.tsx';
import type { LaterScreen } from './later-screen.tsx';
import { Note } from './note.tsx';
import { OverScreen, ReasonScreen } from './screens.tsx';
import { variantOf } from './variant.ts';
import type { Screen, Warning } from './warning.ts';
import { WaysOut } from './ways-out.tsx';

/** Takes no press begun elsewhere; Esc means "not now". */
function useWindow(warning: Warning): void {
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    pauseInput(signal);
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && warning.later(), { signal });
    void warning.open();
    return () => life.abort();
  }, [warning]);
}

/** What comes after the reason, `null` until it is loaded. */
export type Later = ReadonlySignal<typeof LaterScreen | null>;

interface WarningViewProps {
  readonly warning: Warning;
  readonly later: Later;
}

type WaitingScreen = Extract<Screen, { readonly kind: 'reason' | 'step' | 'last-look' }>;

function Body({ screen, warning, later }: WarningViewProps & { screen: WaitingScreen }): JSX.Element {
  const Loaded = later.value;
  if (screen.kind === 'reason')
    return (
      <section class="screen" data-screen="reason">
        <ReasonScreen screen={screen} />
      </section>
    );
  return Loaded === null ? <Checking note /> : <Loaded screen={screen} warning={warning} />;
}

/** Names a screen, so that each one has the focus on its own safe way out. */
function nameOf(screen: WaitingScreen): string {
  return screen.kind === 'step' ? screen.stroke : screen.kind;
}

function Shown(props: WarningViewProps): JSX.Element {
  const { warning } = props;
  const { say } = useWords();
  const screen = warning.screen.value;
  switch (screen.kind) {
    case 'loading':
      return <Checking note />;
    case 'silent':
      return <Note says={say('silent')} button={say('line_try_again')} press={() => void warning.open()} />;
    case 'gone':
      return <Note says={say('refusal_closed')} button={say('close')} press={warning.later} />;
    case 'released':
      return <Note says={say('released')} more={say('released_more')} />;
    case 'over':
      return <OverScreen screen={screen} warning={warning} />;
    default:
      return (
        <>
          <Body {...props} screen={screen} />
          <WaysOut key={nameOf(screen)} screen={screen} warning={warning} />
          <FurtherHelp hold={screen.hold} warning={warning} />
        </>
      );
  }
}

export function WarningView(props: WarningViewProps): JSX.Element {
  const { warning } = props;
  useWindow(warning);
  return (
    <main>
      <div class="warning" data-variant={variantOf(warning.id)} role="alertdialog" aria-labelledby="headline">
        <Shown {...props} />
      </div>
    </main>
  );
}
