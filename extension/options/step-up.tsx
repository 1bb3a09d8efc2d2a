// The PIN, the people who give codes, and one's own sentence: set up here, asked in the warning.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { OwnPlan } from './own-plan.tsx';
import { Person } from './person.tsx';
import { type StepUpProps, Typed, whyNot } from './typed-proof.tsx';

/** Whether a second person is asked for anything, or is there. */
function asksTwo({ settings, approver }: SettingsView): boolean {
  return approver !== null || Object.keys(settings.twoPeopleFrom).length > 0;
}

function Pin({ view, stepUp }: StepUpProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const [pin, earlier] = [useSignal(''), useSignal('')];
  const give = async (event: Event): Promise<void> => {
    event.preventDefault();
    await stepUp.setPin(pin.value, earlier.value);
    if (stepUp.state.value.pin?.kind === 'set') pin.value = earlier.value = '';
  };
  const { pin: tried } = stepUp.state.value;
  return (
    <section>
      <h2>{say('pin')}</h2>
      <p class="quiet">{say('pin_more')}</p>
      <form class="form" onSubmit={(event) => void give(event)}>
        {view.hasPin && <Typed label={say('pin_earlier')} typed={earlier} secret />}
        <Typed label={say(view.hasPin ? 'pin_new' : 'pin_first')} typed={pin} secret />
        <button type="submit">{say(view.hasPin ? 'pin_change' : 'pin_set')}</button>
      </form>
      <p role="status">
        {tried?.kind === 'set' && view.hasPin ? say('pin_is_set') : whyNot(tried, view, '', words)}
      </p>
      {view.hasPin && (
        <button type="button" class="link" onClick={() => void stepUp.remove('pin')}>
          {say('pin_remove')}
        </button>
      )}
    </section>
  );
}

export function StepUp(props: StepUpProps): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <Pin {...props} />
      <Person who="contact" {...props} />
      {asksTwo(props.view) && <Person who="approver" {...props} />}
      <OwnPlan {...props} />
      <p role="alert">{props.stepUp.state.value.silent && say('silent_settings')}</p>
    </>
  );
}
