// What the person decides in quiet to do when someone hurries them: one sentence of their own, shown when it matters.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { OWN_PLAN_MAX } from '../../src/settings/settings.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { FixedNote, TextField } from './field.tsx';
import type { Options } from './options-state.ts';

interface OwnPlanProps {
  readonly view: SettingsView;
  readonly options: Options;
}

export function OwnPlan({ view, options }: OwnPlanProps): JSX.Element {
  const { say } = useWords();
  const { ownPlan } = view.settings;
  const isFixed = view.fixed.includes('ownPlan');
  const typed = useSignal(ownPlan);
  const suggested =
    view.contact === null ? say('plan_example_someone') : say('plan_example', view.contact.name);
  const type = (text: string): void => {
    typed.value = text.slice(0, OWN_PLAN_MAX);
  };
  const give = (event: Event): void => {
    event.preventDefault();
    const wanted = typed.value.trim();
    if (wanted !== ownPlan) void options.change({ ownPlan: wanted });
  };
  return (
    <section>
      <h2>{say('plan')}</h2>
      <p class="quiet">{say('plan_more')}</p>
      <form onSubmit={give}>
        <fieldset class="form" disabled={isFixed}>
          <legend class="hidden-text">{say('plan')}</legend>
          <TextField label={say('plan_sentence')} value={typed.value} typed={type} />
          <p class="quiet small">{suggested}</p>
          <p class="row">
            <button type="submit">{say('plan_keep')}</button>
            <button type="button" class="link" onClick={() => type(suggested)}>
              {say('plan_take_example')}
            </button>
          </p>
        </fieldset>
      </form>
      <FixedNote fixed={isFixed} />
    </section>
  );
}
