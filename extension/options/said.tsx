// The one line that says what became of the last change, with the way back.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { forgets } from '../../src/settings/loosening.ts';
import type { ContactView, NotLoosened, SettingsView } from '../channel/page-protocol.ts';
import type { Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { TextField } from './field.tsx';
import type { Options, Said } from './options-state.ts';

function codeSentence(refused: NotLoosened, contact: ContactView | null, now: number, words: Words): string {
  const { say, timeOfDay } = words;
  switch (refused.why) {
    case 'code-needed':
      return say('code_needed', contact?.name ?? '');
    case 'wrong-code':
      return say('code_wrong');
    case 'wait':
      return say('try_again_at', timeOfDay(refused.until, now));
  }
}

type AskingCode = Extract<Said, { kind: 'code' }>;

function CodeForm({ said, view }: { readonly said: AskingCode; readonly view: SettingsView }): JSX.Element {
  const words = useWords();
  const typed = useSignal('');
  const give = (event: Event): void => {
    event.preventDefault();
    void said.again(typed.value.replace(/\s/g, ''));
    typed.value = '';
  };
  return (
    <form class="code-form" onSubmit={give}>
      <p>{codeSentence(said.refused, view.contact, view.now, words)}</p>
      <TextField
        label={words.say('code_of_contact')}
        numeric
        value={typed.value}
        typed={(text) => {
          typed.value = text;
        }}
      />
      <button type="submit">{words.say('code_give')}</button>
    </form>
  );
}

interface SaidLineProps {
  readonly said: Said;
  readonly view: SettingsView;
  readonly options: Options;
}

function sentenceOf(said: Said, now: number, { say, timeOfDay }: Words): string {
  switch (said.kind) {
    case 'saved':
      return say('saved');
    case 'waits':
      return say(
        forgets(said.pending.what) ? 'saved_forgotten' : 'saved_waits',
        timeOfDay(said.pending.dueAt, now),
      );
    case 'taken-back':
      return say('taken_back');
    case 'not-saved':
      return say('not_saved');
    case 'not-allowed':
      return say('guard_refused');
    default:
      return '';
  }
}

export function SaidLine({ said, view, options }: SaidLineProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  return (
    <footer class="stored" data-said={said.kind}>
      <p role="status">{sentenceOf(said, view.now, words)}</p>
      {said.kind === 'saved' && said.undo !== null && (
        <button type="button" class="link" onClick={() => void options.undo()}>
          {say('undo')}
        </button>
      )}
      {said.kind === 'waits' && (
        <button type="button" class="link" onClick={() => void options.takeBack(said.pending.id)}>
          {say('take_back')}
        </button>
      )}
      {said.kind === 'code' && <CodeForm said={said} view={view} />}
    </footer>
  );
}
