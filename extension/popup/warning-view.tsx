// The warning: one screen at a time, the six strokes above it, the safe way out below.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Checking } from '../ui/checking.tsx';
import { pauseInput } from '../ui/input-pause.ts';
import { useWords } from '../ui/saying.ts';
import { Strokes } from '../ui/stroke.tsx';
import { FurtherHelp } from './further-help.tsx';
import { LastLook, Note, OverScreen, ReasonScreen } from './screens.tsx';
import { StepScreen } from './step-screen.tsx';
import { variantOf } from './variant.ts';
import type { HoldScreen, Warning } from './warning.ts';
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

function Body({ screen, warning }: { screen: HoldScreen; warning: Warning }): JSX.Element {
  const { say } = useWords();
  switch (screen.kind) {
    case 'reason':
      return <ReasonScreen screen={screen} />;
    case 'step':
      return <StepScreen screen={screen} warning={warning} />;
    case 'last-look':
      return <LastLook screen={screen} warning={warning} />;
    case 'released':
      return <Note says={say('released')} more={say('released_more')} />;
    case 'over':
      return <OverScreen screen={screen} warning={warning} />;
  }
}

/** Names a screen, so that each one is mounted anew and has the focus on the safe way out. */
function nameOf(screen: HoldScreen): string {
  return screen.kind === 'step' ? screen.stroke : screen.kind;
}

function Waiting({ screen, warning }: { screen: HoldScreen; warning: Warning }): JSX.Element {
  const { hold } = screen;
  const name = nameOf(screen);
  return (
    <>
      {screen.kind !== 'reason' && (
        <Strokes
          strokes={hold.questions.map(({ stroke }) => stroke)}
          current={screen.kind === 'step' ? screen.stroke : null}
          shownOf={(stroke) => hold.outcomes[stroke] ?? 'pending'}
          open={warning.show}
        />
      )}
      <section key={name} class="screen" data-screen={name}>
        <Body screen={screen} warning={warning} />
      </section>
      <WaysOut key={`${name} ways out`} screen={screen} warning={warning} />
      <FurtherHelp hold={hold} warning={warning} />
    </>
  );
}

function Shown({ warning }: { readonly warning: Warning }): JSX.Element {
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
    case 'over':
      return <Body screen={screen} warning={warning} />;
    default:
      return <Waiting screen={screen} warning={warning} />;
  }
}

export function WarningView({ warning }: { readonly warning: Warning }): JSX.Element {
  useWindow(warning);
  return (
    <main>
      <div class="warning" data-variant={variantOf(warning.id)} role="alertdialog" aria-labelledby="headline">
        <Shown warning={warning} />
      </div>
    </main>
  );
}
