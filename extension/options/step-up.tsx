// PIN and trusted contact: set up, changed, taken away.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ContactSet, PinSet, SettingsView } from '../channel/protocol.ts';
import type { Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { TextField } from './field.tsx';
import type { Options } from './options-state.ts';
import { OwnPlan } from './own-plan.tsx';
import { SecretCode } from './secret-code.tsx';
import type { StepUpSetting } from './step-up-state.ts';

interface StepUpProps {
  readonly view: SettingsView;
  readonly options: Options;
  readonly stepUp: StepUpSetting;
}

function whyNot(tried: PinSet | ContactSet | null, view: SettingsView, { say, timeOfDay }: Words): string {
  switch (tried?.kind) {
    case 'weak':
      return say('pin_weak');
    case 'no-name':
      return say('contact_no_name');
    case 'code-needed':
      return say('code_needed', view.contact?.name ?? '');
    case 'wrong':
      return tried.until === null ? say('try_wrong') : say('try_again_at', timeOfDay(tried.until, view.now));
    case 'wait':
      return say('try_again_at', timeOfDay(tried.until, view.now));
    default:
      return '';
  }
}

function Pin({ view, options, stepUp }: StepUpProps): JSX.Element {
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
      <p role="status">{tried?.kind === 'set' ? say('pin_is_set') : whyNot(tried, view, words)}</p>
      {view.hasPin && (
        <button type="button" class="link" onClick={() => void options.loosen({ kind: 'remove-pin' })}>
          {say('pin_remove')}
        </button>
      )}
    </section>
  );
}

interface TypedProps {
  readonly label: string;
  readonly typed: { value: string };
  readonly secret?: boolean;
  readonly numeric?: boolean;
}

function Typed({ label, typed, secret = false, numeric = secret }: TypedProps): JSX.Element {
  const take = (text: string): void => {
    typed.value = text;
  };
  const kind = secret ? 'password' : 'text';
  return <TextField label={label} kind={kind} numeric={numeric} value={typed.value} typed={take} />;
}

function Confirm({ stepUp }: Pick<StepUpProps, 'stepUp'>): JSX.Element {
  const { say } = useWords();
  const code = useSignal('');
  const give = (event: Event): void => {
    event.preventDefault();
    void stepUp.confirmContact(code.value.replace(/\s/g, ''));
  };
  return (
    <form class="form" onSubmit={give}>
      <p>{say('contact_confirm_more')}</p>
      <Typed label={say('contact_code')} typed={code} numeric />
      <button type="submit">{say('contact_confirm')}</button>
      <p role="status">{stepUp.state.value.confirmed === false && say('code_wrong')}</p>
    </form>
  );
}

function ContactForm({ view, stepUp }: StepUpProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const [name, number, code] = [useSignal(''), useSignal(''), useSignal('')];
  const { contact: tried } = stepUp.state.value;
  const give = (event: Event): void => {
    event.preventDefault();
    void stepUp.setContact(name.value, number.value, code.value.replace(/\s/g, ''));
  };
  return (
    <form class="form" onSubmit={give}>
      <Typed label={say('contact_name')} typed={name} />
      <Typed label={say('contact_number')} typed={number} />
      {view.contact?.confirmed && <Typed label={say('code_of_contact')} typed={code} numeric />}
      <button type="submit">{say(view.contact === null ? 'contact_set' : 'contact_replace')}</button>
      <p role="status">{whyNot(tried, view, words)}</p>
    </form>
  );
}

function Contact(props: StepUpProps): JSX.Element {
  const { view, options, stepUp } = props;
  const { say } = useWords();
  const { contact: tried } = stepUp.state.value;
  const { contact } = view;
  return (
    <section>
      <h2>{say('contact')}</h2>
      <p class="quiet">{say('contact_more')}</p>
      {contact !== null && (
        <p>
          <b>{contact.name}</b> <bdi>{contact.number}</bdi>{' '}
          <span class="quiet">{say(contact.confirmed ? 'contact_counts' : 'contact_waits')}</span>
        </p>
      )}
      {tried?.kind === 'set' && (
        <>
          <p>{say('secret_more', contact?.name ?? '')}</p>
          <SecretCode uri={tried.uri} />
        </>
      )}
      {contact?.confirmed === false && <Confirm stepUp={stepUp} />}
      {tried?.kind !== 'set' && <ContactForm {...props} />}
      {contact !== null && (
        <button type="button" class="link" onClick={() => void options.loosen({ kind: 'remove-contact' })}>
          {say('contact_remove')}
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
      <Contact {...props} />
      <OwnPlan {...props} />
      <p role="alert">{props.stepUp.state.value.silent && say('silent_settings')}</p>
    </>
  );
}
