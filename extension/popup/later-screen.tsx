// What comes after the one reason: the six strokes, and below them a step or the last look. It is loaded once the reason stands there.
import type { JSX } from 'preact';
import { Strokes } from '../ui/stroke.tsx';
import { LastLook } from './last-look.tsx';
import { StepScreen } from './step-screen.tsx';
import type { Screen, Warning } from './warning.ts';

interface LaterScreenProps {
  readonly screen: Extract<Screen, { readonly kind: 'step' | 'last-look' }>;
  readonly warning: Warning;
}

export function LaterScreen({ screen, warning }: LaterScreenProps): JSX.Element {
  const { hold } = screen;
  const name = screen.kind === 'step' ? screen.stroke : screen.kind;
  return (
    <>
      <Strokes
        strokes={hold.questions.map(({ stroke }) => stroke)}
        current={screen.kind === 'step' ? screen.stroke : null}
        shownOf={(stroke) => hold.outcomes[stroke] ?? 'pending'}
        open={warning.show}
      />
      <section key={name} class="screen" data-screen={name}>
        {screen.kind === 'step' ? (
          <StepScreen screen={screen} warning={warning} />
        ) : (
          <LastLook screen={screen} warning={warning} />
        )}
      </section>
    </>
  );
}
