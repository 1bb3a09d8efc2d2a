// What a statement leaves open, asked with one of its own examples.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { StatementChoices } from '../../src/journal/statement.ts';
import type { Previewed } from '../channel/options-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { TextField } from './field.tsx';
import type { StatementPage } from './statement-state.ts';

type Asked = Extract<Previewed, { kind: 'ask' }>;

const sentences: Readonly<Record<Asked['what'], MessageKey>> = {
  dateOrder: 'statement_ask_dateOrder',
  decimalMark: 'statement_ask_decimalMark',
  currency: 'statement_ask_currency',
  positive: 'statement_ask_positive',
};

/** Every option of every question, as it is said and as it is chosen. */
const choices: Readonly<Record<string, readonly [MessageKey, StatementChoices]>> = {
  ymd: ['order_ymd', { dateOrder: 'ymd' }],
  dmy: ['order_dmy', { dateOrder: 'dmy' }],
  mdy: ['order_mdy', { dateOrder: 'mdy' }],
  '.': ['mark_point', { decimalMark: '.' }],
  ',': ['mark_comma', { decimalMark: ',' }],
  out: ['money_out', { positive: 'out' }],
  in: ['money_in', { positive: 'in' }],
};

/** How a code looks, shown by some that many people know. */
const EXAMPLES = ['CNY', 'USD', 'EUR', 'GBP', 'TWD', 'HKD'] as const;

function Currency({ statement }: { readonly statement: StatementPage }): JSX.Element {
  const { say } = useWords();
  const code = useSignal('');
  const wanted = code.value.trim().toUpperCase();
  const isCode = /^[A-Z]{3}$/u.test(wanted);
  const give = (event: Event): void => {
    event.preventDefault();
    if (isCode) void statement.choose({ currency: wanted });
  };
  return (
    <form class="form" onSubmit={give}>
      <TextField
        label={say('currency')}
        value={code.value}
        typed={(text) => {
          code.value = text;
        }}
      />
      <p class="quiet small">{`${EXAMPLES.join(', ')} …`}</p>
      <button type="submit" disabled={!isCode}>
        {say('next_step')}
      </button>
    </form>
  );
}

interface QuestionProps {
  readonly asked: Asked;
  readonly statement: StatementPage;
}

export function StatementQuestion({ asked, statement }: QuestionProps): JSX.Element {
  const { say } = useWords();
  const { what, options, example } = asked;
  return (
    <fieldset>
      <legend>{say(sentences[what], example)}</legend>
      {what === 'currency' && <Currency statement={statement} />}
      <p class="row">
        {options.map((option) => {
          const choice = choices[option];
          if (choice === undefined) return null;
          const [sentence, chosen] = choice;
          return (
            <button key={option} type="button" onClick={() => void statement.choose(chosen)}>
              {say(sentence)}
            </button>
          );
        })}
      </p>
    </fieldset>
  );
}
