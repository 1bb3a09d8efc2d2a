// What is asked and when: every payment or only some, how long it waits, what is a lot, the first days.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../../src/settings/settings.ts';
import { useWords } from '../ui/saying.ts';
import { Field } from './field.tsx';
import { LimitsSection } from './limits.tsx';
import type { Options } from './options-state.ts';
import { readWhole } from './read-fields.ts';
import { Waits } from './waits.tsx';

interface PaymentsProps {
  readonly settings: Settings;
  readonly options: Options;
}

function AskAlways({ settings, options }: PaymentsProps): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.askAlways}
          onChange={(event) => void options.change({ askAlways: event.currentTarget.checked })}
        />
        <span>
          <b>{say('ask_always')}</b>
          <span class="quiet">{say('ask_always_more')}</span>
        </span>
      </label>
    </section>
  );
}

function GraceDays({ settings, options }: PaymentsProps): JSX.Element {
  const { say } = useWords();
  const typed = useSignal(String(settings.graceDays));
  const days = readWhole(typed.value);
  const give = (text: string): void => {
    typed.value = text;
    const graceDays = readWhole(text);
    if (graceDays !== null) void options.change({ graceDays });
  };
  return (
    <section>
      <h2>{say('grace_days')}</h2>
      <p class="quiet">{say('grace_days_more')}</p>
      <Field
        label={say('days')}
        value={typed.value}
        wrong={days === null ? say('wrong_number') : null}
        give={give}
      />
    </section>
  );
}

export function Payments(props: PaymentsProps): JSX.Element {
  return (
    <>
      <AskAlways {...props} />
      <Waits {...props} />
      <LimitsSection {...props} />
      <GraceDays {...props} />
    </>
  );
}
