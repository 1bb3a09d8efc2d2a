// Payments that were made before Thrice was there: a bank statement is opened, looked at, and only then remembered.
import type { JSX } from 'preact';
import type { Previewed } from '../channel/options-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { FileField } from './file-field.tsx';
import { StatementColumns } from './statement-columns.tsx';
import { StatementPreview } from './statement-preview.tsx';
import { StatementQuestion } from './statement-question.tsx';
import type { StatementProps } from './statement-state.ts';
import { encodings } from './statement-text.ts';

const whyNone: Readonly<Record<Extract<Previewed, { kind: 'none' }>['why'], MessageKey>> = {
  empty: 'statement_empty',
  'no-header': 'statement_no_header',
  'no-rows': 'statement_no_rows',
  'no-dates': 'statement_no_dates',
  'no-payees': 'statement_no_payees',
};

function Letters({ statement }: Pick<StatementProps, 'statement'>): JSX.Element | null {
  const { say } = useWords();
  const state = statement.state.value;
  if (state.kind !== 'shown') return null;
  return (
    <label class="field">
      {say('statement_letters')}
      <select
        value={state.encoding}
        onChange={({ currentTarget }) => {
          const one = encodings.find((encoding) => encoding === currentTarget.value);
          if (one !== undefined) void statement.readAs(one);
        }}
      >
        {encodings.map((encoding) => (
          <option key={encoding} value={encoding}>
            {encoding.toUpperCase()}
          </option>
        ))}
      </select>
    </label>
  );
}

function Outcome(props: StatementProps & { readonly preview: Previewed }): JSX.Element {
  const { say } = useWords();
  const { preview, statement } = props;
  switch (preview.kind) {
    case 'none':
      return <p role="alert">{say(whyNone[preview.why])}</p>;
    case 'ask':
      return <StatementQuestion asked={preview} statement={statement} />;
    case 'read':
      return <StatementPreview {...props} preview={preview} />;
  }
}

function Opened(props: StatementProps): JSX.Element | null {
  const { say } = useWords();
  const { statement } = props;
  const state = statement.state.value;
  if (state.kind === 'none') return null;
  if (state.kind === 'too-large') return <p role="alert">{say('statement_too_large')}</p>;
  if (state.kind === 'silent') return <p role="alert">{say('silent_settings')}</p>;
  const { preview } = state;
  return (
    <>
      <Outcome {...props} preview={preview} />
      <StatementColumns
        columns={preview.columns}
        open={preview.kind === 'none'}
        name={(at, role) => void statement.name(at, role)}
      />
      <Letters statement={statement} />
    </>
  );
}

function Forget({ options }: Pick<StatementProps, 'options'>): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <p class="quiet">{say('statement_drop_more')}</p>
      <button type="button" onClick={() => void options.loosen({ kind: 'drop-statements' })}>
        {say('statement_drop')}
      </button>
    </section>
  );
}

export function StatementImport(props: StatementProps): JSX.Element {
  const { say } = useWords();
  const { statement } = props;
  const pick = (file: File | undefined): void => {
    if (file !== undefined) void statement.pick(file);
  };
  return (
    <>
      <section>
        <p>{say('statement_more')}</p>
        <p class="quiet">{say('statement_kept')}</p>
        <FileField label={say('statement_file')} accept=".csv,.txt,.tsv,text/csv,text/plain" pick={pick} />
        <Opened {...props} />
      </section>
      <Forget options={props.options} />
    </>
  );
}
