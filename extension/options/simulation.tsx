// What the settings would have meant for the person's own last payments.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings.ts';
import { useWords } from '../ui/saying.ts';
import type { Options, Simulation } from './options-state.ts';

/** Says nothing while there are no payments to tell of. */
export function Simulated({
  settings,
  options,
}: {
  settings: Settings;
  options: Options;
}): JSX.Element | null {
  const { say } = useWords();
  const simulation = useSignal<Simulation | null>(null);
  const { limits, waitsMs, askAlways, interruptFrom } = settings;
  useEffect(() => {
    void options.simulate({ limits, waitsMs, askAlways, interruptFrom }).then((now) => {
      simulation.value = now;
    });
  }, [options, simulation, limits, waitsMs, askAlways, interruptFrom]);
  const { value } = simulation;
  if (value === null || value.of === 0) return null;
  return (
    <p class="sheet" role="status">
      {say('simulated', String(value.of), String(value.held))}
    </p>
  );
}
