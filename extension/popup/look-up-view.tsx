// Look it up first: a payment that will be made elsewhere is typed in, or found in the message that asks for it.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Typed } from '../../src/reading/read-typed.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useOwnId } from '../ui/own-id.ts';
import { useWords } from '../ui/saying.ts';
import type { LookUp } from './look-up.ts';

type InputMode = 'text' | 'decimal';

const fields: readonly (readonly [keyof Typed, MessageKey, InputMode])[] = [
  ['name', 'look_name', 'text'],
  ['account', 'look_account', 'text'],
  ['amount', 'look_amount', 'decimal'],
  ['purpose', 'look_purpose', 'text'],
];

type UnclearField = NonNullable<LookUp['unclear']['value']>;

const unclearSentences: Readonly<Record<UnclearField, MessageKey>> = {
  nobody: 'look_nobody',
  account: 'look_account_unclear',
  amount: 'look_amount_unclear',
  silent: 'silent',
};

/** The field that is to be corrected; a background that is silent is no field's fault. */
const atFault: Readonly<Record<UnclearField, keyof Typed | null>> = {
  nobody: 'name',
  account: 'account',
  amount: 'amount',
  silent: null,
};

interface FieldProps {
  readonly lookUp: LookUp;
  readonly field: keyof Typed;
  readonly label: MessageKey;
  readonly inputMode: InputMode;
}

function Field({ lookUp, field, label, inputMode }: FieldProps): JSX.Element {
  const { say } = useWords();
  const id = useOwnId();
  const own = useRef<HTMLInputElement>(null);
  const unclear = lookUp.unclear.value;
  const wrong = unclear !== null && atFault[unclear] === field;
  useEffect(() => {
    if (wrong) own.current?.focus();
  }, [wrong]);
  return (
    <p class="field">
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        ref={own}
        inputMode={inputMode}
        autoComplete="off"
        spellcheck={false}
        maxLength={400}
        aria-invalid={wrong}
        value={lookUp.typed.value[field]}
        onInput={({ currentTarget }) => lookUp.type(field, currentTarget.value)}
      />
      <span class="small" role="status">
        {wrong && unclear !== null && say(unclearSentences[unclear])}
      </span>
    </p>
  );
}

function Message({ lookUp }: { readonly lookUp: LookUp }): JSX.Element {
  const { say } = useWords();
  const id = useOwnId();
  return (
    <section class="field">
      <label for={id}>{say('look_message')}</label>
      <textarea
        id={id}
        rows={4}
        value={lookUp.message.value}
        onInput={({ currentTarget }) => lookUp.paste(currentTarget.value)}
      />
      <button type="button" disabled={lookUp.message.value.trim() === ''} onClick={() => void lookUp.find()}>
        {say('look_find')}
      </button>
    </section>
  );
}

export function LookUpView({ lookUp, practice }: { lookUp: LookUp; practice: boolean }): JSX.Element {
  const { say } = useWords();
  const submit = (event: Event): void => {
    event.preventDefault();
    void lookUp.look();
  };
  return (
    <main class="toolbar">
      <h1>{say(practice ? 'look_practice' : 'look_title')}</h1>
      <p class="quiet">{say(practice ? 'look_practice_more' : 'look_more')}</p>
      <Message lookUp={lookUp} />
      <form class="fields" onSubmit={submit}>
        {fields.map(([field, label, inputMode]) => (
          <Field key={field} lookUp={lookUp} field={field} label={label} inputMode={inputMode} />
        ))}
        {lookUp.unclear.value === 'silent' && <p role="status">{say('silent')}</p>}
        <button type="submit" class="safe">
          {say('look_start')}
        </button>
      </form>
      <div class="other-ways">
        <a href="#/">{say('help_back')}</a>
        {!practice && <a href="#/look/practice">{say('look_try')}</a>}
      </div>
    </main>
  );
}
