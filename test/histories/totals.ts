// What a run over histories adds up to: detection, false interruptions, reasons, goals, and every case out of its range.
import { share } from '../corpus/totals.ts';
import type { History } from './history.ts';
import type { Played, Row } from './play-history.ts';

/** One case and what came of it. */
export interface Result extends Played {
  readonly history: History;
}

const isOrdinary = ({ history }: Result): boolean => history.class.startsWith('ordinary');
const isWindow = ({ row }: Result): boolean => row.tier > 1;
const minOf = ({ history }: Result): number => history.expect.tier[0];

/** Below this expectation nobody may be interrupted, and from the other on someone must be stopped for long. */
const SILENT_TO = 1;
const LONG_FROM = 4;

function within(tier: number | null, [min, max]: readonly [number, number]): boolean {
  return tier !== null && tier >= min && tier <= max;
}

/** Whether the tier, and the tier after the answers where one is expected, are what the officer would want. */
function isAsExpected({ history, row }: Result): boolean {
  const { expect, expectAnswered } = history;
  return (
    within(row.tier, expect.tier) && (expectAnswered == null || within(row.tierAnswered, expectAnswered.tier))
  );
}

function perHundred(part: number, whole: number): string {
  return whole === 0 ? '– (n = 0)' : `${((100 * part) / whole).toFixed(1)} per 100 (${part} of ${whole})`;
}

function counted(name: string, results: readonly Result[], holds: (result: Result) => boolean): string {
  return `${name.padEnd(52)} ${share(results.filter(holds).length, results.length)}`;
}

function groups(results: readonly Result[]): readonly (readonly [string, readonly Result[]])[] {
  const names = [...new Set(results.map(({ history }) => history.class))].sort();
  return names.map((name) => [name, results.filter(({ history }) => history.class === name)]);
}

/** A case counts as detected when it is stopped at least as long as the officer would. */
function detection(results: readonly Result[]): readonly string[] {
  const stopped = results.filter((result) => !isOrdinary(result));
  const detected = (result: Result): boolean => result.row.tier >= minOf(result);
  return [
    'Detected (tier at least what is wanted)',
    ...groups(stopped).map(([name, some]) => counted(`  ${name}`, some, detected)),
    counted('  all that is not ordinary', stopped, detected),
    counted(
      '  of these: must stop for long (wanted from tier 4)',
      stopped.filter((result) => minOf(result) >= LONG_FROM),
      ({ row }) => row.tier >= LONG_FROM,
    ),
  ];
}

function interruptions(results: readonly Result[]): readonly string[] {
  const ordinary = results.filter(isOrdinary);
  const silent = ordinary.filter(({ history }) => history.expect.tier[1] <= SILENT_TO);
  const settled = ordinary.map((result) => result.settled);
  const sum = (of: 'payments' | 'windows'): number => settled.reduce((all, one) => all + one[of], 0);
  const line = (name: string, part: number, whole: number): string =>
    `${name.padEnd(52)} ${perHundred(part, whole)}`;
  return [
    'Interrupted (tier 2 and up)',
    line('  ordinary payments that must not be', silent.filter(isWindow).length, silent.length),
    line('  ordinary payments, all', ordinary.filter(isWindow).length, ordinary.length),
    ...[2, 3, 4, 5, 6].map((tier) =>
      line(`    at tier ${tier}`, ordinary.filter(({ row }) => row.tier === tier).length, ordinary.length),
    ),
    line('  ordinary past after its first month', sum('windows'), sum('payments')),
  ];
}

interface Goal {
  readonly name: string;
  readonly of: (result: Result) => boolean;
  readonly reached: (row: Row) => boolean;
}

const goals: readonly Goal[] = [
  {
    name: 'scam told by its words (wanted 4 and up): tier ≥ 4',
    of: (result) =>
      result.history.class.startsWith('scam') &&
      result.history.expect.reason === 'purpose' &&
      minOf(result) >= LONG_FROM,
    reached: ({ tier }) => tier >= LONG_FROM,
  },
  {
    name: 'strong cue found by the engine: tier ≥ 4',
    of: ({ history, row }) =>
      history.class.startsWith('scam') && row.findings.some((code) => code === 'purpose/strong-cue'),
    reached: ({ tier }) => tier >= LONG_FROM,
  },
  {
    name: 'account of a known payee changed: tier ≥ 5',
    of: (result) => /^(?:bec|look-alike|scam:bec)$/u.test(result.history.class) && minOf(result) >= 5,
    reached: ({ tier }) => tier >= 5,
  },
  {
    name: 'slip of ten times and more: tier ≥ 2',
    of: ({ history }) => /^slip:(?:extra-zero|lost-decimal|unit)$/u.test(history.class),
    reached: ({ tier }) => tier >= 2,
  },
];

function goalLines(results: readonly Result[]): readonly string[] {
  return [
    'Goals',
    ...goals.map(({ name, of, reached }) =>
      counted(`  ${name}`, results.filter(of), ({ row }) => reached(row)),
    ),
    counted(
      '  ordinary that must not be interrupted: tier ≤ 1',
      results.filter((result) => isOrdinary(result) && result.history.expect.tier[1] <= SILENT_TO),
      (result) => !isWindow(result),
    ),
  ];
}

function outside(result: Result): string {
  const { history, row } = result;
  const wanted = history.expect.tier.join('–');
  const answered = history.expectAnswered;
  const after =
    answered == null ? '' : `, answered ${row.tierAnswered ?? '–'} (wanted ${answered.tier.join('–')})`;
  return `  ${history.id} [${history.class}]: tier ${row.tier} (wanted ${wanted})${after}: ${row.findings.join(' ')}`;
}

/** The printed table, line by line. */
export function totals(results: readonly Result[]): readonly string[] {
  const wrong = results.filter((result) => !isAsExpected(result));
  const reasoned = results.filter(({ history }) => history.expect.reason !== null);
  return [
    ...detection(results),
    '',
    ...interruptions(results),
    '',
    'Agreement',
    counted('  tier within its range, answers included', results, isAsExpected),
    counted('  reason shown first', reasoned, ({ history, row }) => row.reason === history.expect.reason),
    '',
    ...goalLines(results),
    '',
    `Out of range: ${wrong.length}`,
    ...wrong.map(outside),
  ];
}
