// What the parts of the proofs' place share: a field for a number that is kept back, and why one was not taken.
import type { JSX } from 'preact';
import type { ContactSet, PinSet } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { Words } from '../channel/wording.ts';
import { TextField } from './field.tsx';
import type { Options } from './options-state.ts';
import type { StepUpSetting } from './step-up-state.ts';

export interface StepUpProps {
  readonly view: SettingsView;
  readonly options: Options;
  readonly stepUp: StepUpSetting;
}

/** Why a PIN or a person was not taken; `name`: who has to give a code first. */
export function whyNot(
  tried: PinSet | ContactSet | null,
  { now }: SettingsView,
  name: string,
  { say, timeOfDay }: Words,
): string {
  switch (tried?.kind) {
    case 'weak':
      return say('pin_weak');
    case 'no-name':
      return say('contact_no_name');
    case 'code-needed':
      return say('code_to_replace', name);
    case 'wrong':
      return tried.until === null ? say('try_wrong') : say('try_again_at', timeOfDay(tried.until, now));
    case 'wait':
      return say('try_again_at', timeOfDay(tried.until, now));
    default:
      return '';
  }
}

interface TypedProps {
  readonly label: string;
  readonly typed: { value: string };
  readonly secret?: boolean;
  readonly numeric?: boolean;
}

export function Typed({ label, typed, secret = false, numeric = secret }: TypedProps): JSX.Element {
  const take = (text: string): void => {
    typed.value = text;
  };
  const kind = secret ? 'password' : 'text';
  return <TextField label={label} kind={kind} numeric={numeric} value={typed.value} typed={take} />;
}
