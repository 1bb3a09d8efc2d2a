// The journal as files: CSV for a spreadsheet, JSON for a program.
import { decimalString } from '../../src/transfer/amount.ts';
import type { JournalLine } from '../channel/page-protocol.ts';

const columns = [
  'time',
  'event',
  'payee',
  'account',
  'amount',
  'currency',
  'site',
  'kind',
  'tier',
  'findings',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

function rowOf({ at, event, name, account, amount, site, kind, tier, codes }: JournalLine): Row {
  return {
    time: new Date(at).toISOString(),
    event,
    payee: name ?? '',
    account: account ?? '',
    amount: amount === null ? '' : decimalString(amount),
    currency: amount?.currency ?? '',
    site,
    kind,
    tier: String(tier),
    findings: codes.join(' '),
  };
}

/** A name from a page must not become a formula in a spreadsheet: what begins like one is led by an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** With the byte order mark by which spreadsheets know UTF-8. */
export function csvOf(lines: readonly JournalLine[]): string {
  const rows = lines.map(rowOf).map((row) => columns.map((column) => cell(row[column])).join(','));
  return `\ufeff${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** Amounts as exact decimal texts, since JSON's numbers are not. */
export function jsonOf(lines: readonly JournalLine[]): string {
  const entries = lines.map((line) => ({ ...rowOf(line), tier: line.tier, findings: line.codes }));
  return `${JSON.stringify({ thrice: 'journal', v: 1, entries }, null, 2)}\n`;
}
