// Which column of a statement holds what, to be corrected by hand.
import type { JSX } from 'preact';
import { type Role, roles } from '../../src/journal/statement-columns.ts';
import type { StatementColumn } from '../../src/journal/statement-table.ts';
import { type MessageKey, plainText } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';

const roleNames: Readonly<Record<Role, MessageKey>> = {
  date: 'role_date',
  payee: 'role_payee',
  account: 'role_account',
  amount: 'role_amount',
  debit: 'role_debit',
  credit: 'role_credit',
  direction: 'role_direction',
  currency: 'role_currency',
  purpose: 'role_purpose',
  own: 'role_own',
};

interface ColumnProps {
  readonly column: StatementColumn;
  /** Counted from 0. */
  readonly at: number;
  readonly name: (at: number, role: Role | null) => void;
}

function Column({ column, at, name }: ColumnProps): JSX.Element {
  const { say } = useWords();
  const nth = say('statement_column', String(at + 1));
  return (
    <label class="field">
      <span>
        {nth}: <b>{plainText(column.name)}</b>{' '}
        <span class="quiet">{plainText(column.example).slice(0, 60)}</span>
      </span>
      <select
        value={column.role ?? ''}
        onChange={({ currentTarget }) => name(at, roles.find((role) => role === currentTarget.value) ?? null)}
      >
        <option value="">{say('role_none')}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {say(roleNames[role])}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ColumnsProps extends Pick<ColumnProps, 'name'> {
  readonly columns: readonly StatementColumn[];
  /** Whether the person has to look. */
  readonly open: boolean;
}

export function StatementColumns({ columns, open, name }: ColumnsProps): JSX.Element | null {
  const { say } = useWords();
  if (columns.length === 0) return null;
  return (
    <details open={open}>
      <summary>{say('statement_columns')}</summary>
      <p class="quiet">{say('statement_columns_more')}</p>
      <div class="fields">
        {columns.map((column, at) => (
          // A column has no name but its place.
          <Column key={String(at)} column={column} at={at} name={name} />
        ))}
      </div>
    </details>
  );
}
