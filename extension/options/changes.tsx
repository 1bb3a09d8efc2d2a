// Changes that wait, each with its time and a way to take it back; and what was changed before.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Loosening, Pending } from '../../src/settings/loosening.ts';
import type { ChangeNote } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey, Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import type { ChangeNotes } from './changes-state.ts';
import { Lines, stepLines } from './differences.tsx';
import type { Options } from './options-state.ts';
import { settingNames } from './setting-names.ts';

type Kind = ChangeNote['what'];

const kindNames: Readonly<Record<Kind, MessageKey>> = {
  settings: 'changed_settings',
  'trust-payee': 'changed_trust_payee',
  'unblock-payee': 'changed_unblock_payee',
  'erase-journal': 'changed_erase_journal',
  'remove-pin': 'changed_remove_pin',
  'remove-contact': 'changed_remove_contact',
  'remove-approver': 'changed_remove_approver',
  'leave-site': 'changed_leave_site',
  'forget-payee': 'changed_forget_payee',
  'take-statement': 'changed_take_statement',
  'drop-statements': 'changed_drop_statements',
  'set-pin': 'changed_set_pin',
  'set-contact': 'changed_set_contact',
  'set-approver': 'changed_set_approver',
};

const eventNames: Readonly<Record<ChangeNote['event'], MessageKey>> = {
  changed: 'change_event_changed',
  asked: 'change_event_asked',
  'took-effect': 'change_event_took_effect',
  'taken-back': 'change_event_taken_back',
};

/** What is pending, in sentences. */
function pendingLines(what: Loosening, words: Words): readonly string[] {
  if (what.kind === 'settings') return stepLines(what.step.from, what.step.to, words);
  return [words.say(kindNames[what.kind])];
}

function OnePending({
  one,
  view,
  options,
}: {
  one: Pending;
  view: SettingsView;
  options: Options;
}): JSX.Element {
  const words = useWords();
  const { say, timeOfDay } = words;
  return (
    <li class="sheet">
      <p>
        <b>{say('pending_from', timeOfDay(one.dueAt, view.now))}</b>
      </p>
      <Lines lines={pendingLines(one.what, words)} />
      <button type="button" class="safe" onClick={() => void options.takeBack(one.id)}>
        {say('take_back')}
      </button>
    </li>
  );
}

/** Looks again when the next change is due, so that the list never names what is over. */
function useDue({ pending, now }: SettingsView, options: Options): void {
  const next = Math.min(...pending.map(({ dueAt }) => dueAt));
  useEffect(() => {
    if (!Number.isFinite(next)) return undefined;
    const timer = setTimeout(() => void options.open(), Math.min(next - now + 1000, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [next, now, options]);
}

function aboutOf({ keys, about }: ChangeNote, { say }: Words): string {
  const names = new Set(keys.map((key) => say(settingNames[key])));
  return [...names, ...(about === '' ? [] : [about])].join(', ');
}

function Notes({ notes }: { readonly notes: ChangeNotes }): JSX.Element {
  const words = useWords();
  const { say, date } = words;
  useEffect(() => void notes.open(), [notes]);
  const all = notes.notes.value ?? [];
  return (
    <section>
      <h2>{say('changes_before')}</h2>
      {all.length === 0 && <p class="quiet">{say('changes_before_none')}</p>}
      <ul class="hosts">
        {all.slice(0, 100).map((note) => (
          <li key={`${note.at} ${note.event} ${note.what}`}>
            <span>
              {say(kindNames[note.what])} <span class="quiet">{aboutOf(note, words)}</span>
            </span>
            <span class="quiet">
              {say(eventNames[note.event])}, {date(note.at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangesProps {
  readonly view: SettingsView;
  readonly options: Options;
  readonly notes: ChangeNotes;
}

export function Changes({ view, options, notes }: ChangesProps): JSX.Element {
  const { say } = useWords();
  useDue(view, options);
  return (
    <>
      <p class="quiet">{say('changes_more')}</p>
      <p class="quiet">{say('changes_exception')}</p>
      <section>
        <h2>{say('changes_waiting')}</h2>
        {view.pending.length === 0 && <p>{say('changes_none')}</p>}
        <ul class="sheets">
          {view.pending.map((one) => (
            <OnePending key={one.id} one={one} view={view} options={options} />
          ))}
        </ul>
      </section>
      <Notes notes={notes} />
    </>
  );
}
