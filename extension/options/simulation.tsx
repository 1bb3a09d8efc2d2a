// How often the person's own last payments were stopped, and what the settings would have meant for them.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { counted, numeral } from './counting.ts';
import type { Options, Simulation } from './options-state.ts';

/** More than one payment in twenty is more than a person bears (facts/warning-rules.json, W14); fewer payments tell nothing. */
const BEARABLE = 0.05;
const TELLING_FROM = 20;

function isTooMany({ of, held }: Simulation): boolean {
  return of >= TELLING_FROM && held / of > BEARABLE;
}

/** The settings that the replayed payments depend on. */
type Replayed = Pick<Settings, 'limits' | 'waitsMs' | 'askAlways' | 'interruptFrom'>;

const replayedOf = ({ limits, waitsMs, askAlways, interruptFrom }: Settings): Replayed => ({
  limits,
  waitsMs,
  askAlways,
  interruptFrom,
});

/** The settings once all that waits counts. */
function onceDue({ settings, pending }: SettingsView): Settings {
  let now = settings;
  for (const { what } of pending) if (what.kind === 'settings') now = { ...now, ...what.step.to };
  return now;
}

interface SimulatedProps {
  readonly view: SettingsView;
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

/** What such settings would have meant; `null` until it is known. */
function useSimulation(settings: Settings, options: Options): Simulation | null {
  const simulation = useSignal<Simulation | null>(null);
  const asked = JSON.stringify(replayedOf(settings));
  useEffect(() => {
    void options.simulate(JSON.parse(asked) as Replayed).then((now) => {
      simulation.value = now;
    });
  }, [options, simulation, asked]);
  return simulation.value;
}

/** Says nothing while there are no payments to tell of; of what waits, only where it would be something else. */
export function Simulated({ view, options }: SimulatedProps): JSX.Element | null {
  const words = useWords();
  const value = useSimulation(view.settings, options);
  const later = useSimulation(onceDue(view), options);
  if (value === null || value.of === 0) return null;
  return (
    <div class="sheet" role="status">
      <Budget options={options} />
      <p>{counted('simulated', value.of, words, value.held)}</p>
      {later !== null && later.held !== value.held && (
        <p>{words.say('simulated_later', numeral(later.held, words))}</p>
      )}
      {isTooMany(value) && <p>{words.say('simulated_many')}</p>}
    </div>
  );
}
