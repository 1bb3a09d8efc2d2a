// The journal: looked through, summed up, taken along as a file, erased.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { events, type JournalEvent } from '../../src/journal/entry.ts';
import type { JournalLine, SettingsView } from '../channel/page-protocol.ts';
import { type MessageKey, plainText } from '../channel/wording.ts';
import { Checking } from '../ui/checking.tsx';
import { useWords } from '../ui/saying.ts';
import { numeral } from './counting.ts';
import { EraseJournal } from './erase-journal.tsx';
import { TextField } from './field.tsx';
import { giveFile } from './give-file.ts';
import { csvOf, jsonOf } from './journal-file.ts';
import { type JournalPage, linesFor } from './journal-state.ts';
import { MonthChart } from './month-chart.tsx';
import type { Options } from './options-state.ts';

const eventNames: Readonly<Record<JournalEvent, MessageKey>> = {
  paid: 'event_paid',
  held: 'event_held',
  released: 'event_released',
  cancelled: 'event_cancelled',
  unchecked: 'event_unchecked',
  lost: 'event_lost',
  'looked-up': 'event_looked_up',
  'no-payment': 'event_no_payment',
};

/** As many as are drawn at once. */
const PAGE = 50;

function Line({ line }: { readonly line: JournalLine }): JSX.Element {
  const { say, amount, date, timeOfDay } = useWords();
  const { at, event, name, account, site } = line;
  return (
    <li>
      <span>
        <b>{name === null ? say('this_payee') : plainText(name)}</b> <bdi class="quiet">{account}</bdi>
        <br />
        <span class="quiet small">
          {say(eventNames[event])}, {date(at)} {timeOfDay(at, at)}, <bdi>{site}</bdi>
        </span>
      </span>
      <bdi class="sum">{line.amount === null ? say('not_read') : amount(line.amount)}</bdi>
    </li>
  );
}

function Found({ lines }: { readonly lines: readonly JournalLine[] }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const shown = useSignal(PAGE);
  return (
    <>
      <p class="quiet small" role="status">
        {say('journal_count', numeral(lines.length, words))}
      </p>
      <ul class="hosts">
        {lines.slice(0, shown.value).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {lines.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {say('journal_more')}
        </button>
      )}
    </>
  );
}

function Files({ lines }: { readonly lines: readonly JournalLine[] }): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('journal_file')}</h2>
      <p class="quiet">{say('journal_file_more')}</p>
      <p class="row">
        <button type="button" onClick={() => giveFile('thrice-journal.csv', 'text/csv', csvOf(lines))}>
          {say('journal_csv')}
        </button>
        <button
          type="button"
          onClick={() => giveFile('thrice-journal.json', 'application/json', jsonOf(lines))}
        >
          {say('journal_json')}
        </button>
      </p>
    </section>
  );
}

interface JournalProps {
  readonly view: SettingsView;
  readonly options: Options;
  readonly journal: JournalPage;
}

export function Journal({ view, options, journal }: JournalProps): JSX.Element {
  const { say } = useWords();
  const [search, event] = [useSignal(''), useSignal<JournalEvent | null>(null)];
  useEffect(() => void journal.open(), [journal]);
  const state = journal.state.value;
  if (state.kind === 'loading') return <Checking />;
  if (state.kind === 'silent') return <p>{say('silent_settings')}</p>;
  if (state.lines.length === 0) return <p>{say('journal_empty')}</p>;
  const type = (text: string): void => {
    search.value = text;
  };
  return (
    <>
      <div class="fields">
        <TextField label={say('journal_search')} kind="search" value={search.value} typed={type} />
        <label class="field">
          {say('journal_event')}
          <select
            value={event.value ?? ''}
            onChange={({ currentTarget }) => {
              event.value = events.find((one) => one === currentTarget.value) ?? null;
            }}
          >
            <option value="">{say('event_any')}</option>
            {events.map((one) => (
              <option key={one} value={one}>
                {say(eventNames[one])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <section>
        <Found lines={linesFor(state.lines, search.value, event.value)} />
      </section>
      {state.isWhole && (
        <>
          <MonthChart lines={state.lines} />
          <Files lines={state.lines} />
          <EraseJournal lines={state.lines} view={view} options={options} erased={journal.open} />
        </>
      )}
    </>
  );
}
