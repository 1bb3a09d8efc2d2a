// What is asked and when: every payment or only some, how long it waits, what is a lot, the first days.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { Field, FixedNote } from './field.tsx';
import { LimitsSection } from './limits.tsx';
import type { Options } from './options-state.ts';
import { readWhole } from './read-fields.ts';
import { Savings } from './savings.tsx';
import { Simulated } from './simulation.tsx';
import { TwoPeople } from './two-people.tsx';
import { Waits } from './waits.tsx';

interface PaymentsProps {
  readonly view: SettingsView;
  readonly options: Options;
}

function AskAlways({ view, options }: PaymentsProps): JSX.Element {
  const { say } = useWords();
  const isFixed = view.fixed.includes('askAlways');
  return (
    <section>
      <label class="tick">
        <input
          type="checkbox"
          disabled={isFixed}
          checked={view.settings.askAlways}
          onChange={(event) => void options.change({ askAlways: event.currentTarget.checked })}
        />
        <span>
          <b>{say('ask_always')}</b>
          <span class="quiet">{say('ask_always_more')}</span>
        </span>
      </label>
      <FixedNote fixed={isFixed} />
    </section>
  );
}

function GraceDays({ view, options }: PaymentsProps): JSX.Element {
  const { say } = useWords();
  const isFixed = view.fixed.includes('graceDays');
  const typed = useSignal(String(view.settings.graceDays));
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
        disabled={isFixed}
        give={give}
      />
      <FixedNote fixed={isFixed} />
    </section>
  );
}

export function Payments(props: PaymentsProps): JSX.Element {
  return (
    <>
      <Simulated {...props} />
      <AskAlways {...props} />
      <Waits {...props} />
      <LimitsSection {...props} />
      <Savings {...props} />
      <TwoPeople {...props} />
      <GraceDays {...props} />
    </>
  );
}
