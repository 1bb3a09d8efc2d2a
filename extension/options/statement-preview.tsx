// What would be kept of a statement, payee by payee, before anything of it is.
import type { JSX } from 'preact';
import type { Previewed } from '../channel/options-protocol.ts';
import { type MessageKey, plainText } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { numeral } from './counting.ts';
import type { StatementProps } from './statement-state.ts';

type Read = Extract<Previewed, { kind: 'read' }>;

const whyLeftOut: Readonly<Record<Read['rows'][number]['why'], MessageKey>> = {
  'no-date': 'row_no_date',
  'no-amount': 'row_no_amount',
  'no-payee': 'row_no_payee',
  'money-in': 'row_money_in',
  'no-direction': 'row_no_direction',
};

/** As many as are drawn. */
const SHOWN = 50;

function PayeesTold({ payees }: Pick<Read, 'payees'>): JSX.Element {
  const words = useWords();
  const { say, amount, date } = words;
  return (
    <>
      <ul class="hosts">
        {payees.slice(0, SHOWN).map(({ name, account, times, largest, first, last }) => (
          <li key={`${name} ${account}`}>
            <span>
              <b>{name === null ? say('this_payee') : plainText(name)}</b> <bdi class="quiet">{account}</bdi>
              <br />
              <span class="quiet small">
                {say('statement_payee', numeral(times, words), amount(largest), date(first), date(last))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {payees.length > SHOWN && <p>{say('statement_others', numeral(payees.length - SHOWN, words))}</p>}
    </>
  );
}

function LeftOut({ rows, notRead }: Pick<Read, 'rows' | 'notRead'>): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  if (notRead === 0) return null;
  return (
    <details>
      <summary>{say('statement_left_out', numeral(notRead, words))}</summary>
      <ul class="plain-lines">
        {rows.map(({ line, why }) => (
          <li key={line}>{say('statement_row', numeral(line, words), say(whyLeftOut[why]))}</li>
        ))}
      </ul>
    </details>
  );
}

export function StatementPreview(props: StatementProps & { readonly preview: Read }): JSX.Element {
  const words = useWords();
  const { say, timeOfDay } = words;
  const { preview, view, options, statement } = props;
  const { loosenAfterMs } = view.settings;
  const take = async (): Promise<void> => {
    const { value } = statement.state;
    if (value.kind !== 'shown') return;
    await options.takeStatement({ text: value.text, choices: value.choices });
    const said = options.state.value.kind === 'shown' ? options.state.value.said.kind : 'not-saved';
    if (said === 'saved' || said === 'waits') statement.close();
  };
  return (
    <div class="differences" aria-live="polite">
      <p>
        <b>{say('statement_would', numeral(preview.read, words), numeral(preview.payees.length, words))}</b>
      </p>
      <PayeesTold payees={preview.payees} />
      <LeftOut rows={preview.rows} notRead={preview.notRead} />
      {preview.read > 0 && (
        <>
          <p class="quiet">{say('statement_then', timeOfDay(view.now + loosenAfterMs, view.now))}</p>
          <button type="button" class="safe" onClick={() => void take()}>
            {say('statement_take')}
          </button>
        </>
      )}
    </div>
  );
}
