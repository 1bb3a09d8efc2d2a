// How long each tier waits, in units a person counts in.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { waitOf } from '../../src/settings/settings.ts';
import { tiers } from '../../src/settings/tier.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey, Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { Field, FixedNote } from './field.tsx';
import type { Options } from './options-state.ts';
import {
  type Read,
  readWait,
  readWaits,
  type TypedWait,
  typedWait,
  type Unit,
  units,
} from './read-fields.ts';

/** Tiers 0 and 1 never wait: nothing is asked there. */
const FIRST_WAITING = 2;

const names: readonly MessageKey[] = ['tier_2', 'tier_3', 'tier_4', 'tier_5', 'tier_6'];

const unitNames: Readonly<Record<Unit, MessageKey>> = {
  seconds: 'unit_seconds',
  minutes: 'unit_minutes',
  hours: 'unit_hours',
};

interface UnitChoiceProps {
  readonly label: string;
  readonly unit: Unit;
  readonly give: (unit: Unit) => void;
}

function UnitChoice({ label, unit, give }: UnitChoiceProps): JSX.Element {
  const { say } = useWords();
  const chosen = (value: string): Unit => units.find((one) => one === value) ?? unit;
  return (
    <select aria-label={label} value={unit} onChange={(event) => give(chosen(event.currentTarget.value))}>
      {units.map((one) => (
        <option key={one} value={one}>
          {say(unitNames[one])}
        </option>
      ))}
    </select>
  );
}

/** "Stopped now, it would wait until 15:02". */
function waitMeaning(wait: TypedWait, now: number, { say, timeOfDay }: Words): string {
  const ms = readWait(wait);
  return ms === null ? '' : say('wait_meaning', timeOfDay(now + ms, now));
}

export function Waits({ view, options }: { view: SettingsView; options: Options }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { settings } = view;
  const isFixed = view.fixed.includes('waitsMs');
  const typed = useSignal<readonly TypedWait[]>(
    tiers.slice(FIRST_WAITING).map((tier) => typedWait(waitOf(settings, tier))),
  );
  const read = useSignal<Read<readonly number[]>>({ ok: true, value: [] });
  const give = (at: number, wait: TypedWait): void => {
    typed.value = typed.value.with(at, wait);
    read.value = readWaits(typed.value);
    if (read.value.ok) void options.change({ waitsMs: [0, 0, ...read.value.value] });
  };
  const wrongAt = (at: number): string | null =>
    !read.value.ok && read.value.at === at ? say(read.value.why) : null;
  return (
    <section>
      <h2>{say('waits')}</h2>
      <p class="quiet">{say('waits_more')}</p>
      {typed.value.map((wait, at) => {
        const label = say(names[at] ?? 'waits');
        return (
          <Field
            key={label}
            label={label}
            value={wait.text}
            wrong={wrongAt(at)}
            disabled={isFixed}
            meaning={waitMeaning(wait, view.now, words)}
            give={(text) => give(at, { ...wait, text })}
          >
            <UnitChoice
              label={say('unit_of', label)}
              unit={wait.unit}
              give={(unit) => give(at, { ...wait, unit })}
            />
          </Field>
        );
      })}
      <FixedNote fixed={isFixed} />
    </section>
  );
}
