// How often the person's own last payments were stopped, and what the settings would have meant for them.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings.ts';
import { useWords } from '../ui/saying.ts';
import { counted } from './counting.ts';
import type { Options, Simulation } from './options-state.ts';

/** More than one payment in twenty is more than a person bears (facts/warning-rules.json, W14); fewer payments tell nothing. */
const BEARABLE = 0.05;
const TELLING_FROM = 20;

function isTooMany({ of, held }: Simulation): boolean {
  return of >= TELLING_FROM && held / of > BEARABLE;
}

interface SimulatedProps {
  readonly settings: Settings;
  readonly options: Options;
}

function Budget({ options }: Pick<SimulatedProps, 'options'>): JSX.Element | null {
  const words = useWords();
  const stopped = useSignal<readonly Simulation[]>([]);
  useEffect(() => {
    void options.budget().then((now) => {
      stopped.value = now;
    });
  }, [options, stopped]);
  const telling = stopped.value.filter(({ of }, at, all) => of > 0 && of !== all[at - 1]?.of);
  return (
    <>
      {telling.map(({ of, held }) => (
        <p key={of}>{counted('budget_stopped', of, words, held)}</p>
      ))}
    </>
  );
}

/** Says nothing while there are no payments to tell of. */
export function Simulated({ settings, options }: SimulatedProps): JSX.Element | null {
  const words = useWords();
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
    <div class="sheet" role="status">
      <Budget options={options} />
      <p>{counted('simulated', value.of, words, value.held)}</p>
      {isTooMany(value) && <p>{words.say('simulated_many')}</p>}
    </div>
  );
}
