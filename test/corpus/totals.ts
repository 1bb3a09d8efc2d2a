// What a run over a corpus adds up to, with n beside every figure: counts below n = 50, percentages from there on.
import type { Row } from './play-case.ts';
import type { Case, Read } from './truth.ts';

const ENOUGH = 50;

/** `7 of 8`, or `96.0 % (48 of 50)` from n = 50 on. */
export function share(part: number, whole: number): string {
  const counts = `${part} of ${whole}`;
  return whole < ENOUGH ? counts : `${((100 * part) / whole).toFixed(1)} % (${counts})`;
}

type Verdict = 'right' | 'not read' | 'wrong';

function normalised(text: string | null): string | null {
  return text === null ? null : text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function sameAmount(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && Number(a) === Number(b));
}

/** The background shows accounts masked: what it does show must be the account's, sign for sign; what a page leaves out counts as four signs. */
function sameAccount(is: string | null, should: string | null): boolean {
  if (is === null || should === null || !/[•*]/u.test(is)) return false;
  const [masked = '', whole = ''] = [is, should].map((text) =>
    text.replace(/[\s-]/gu, '').replaceAll('…', '****').toLowerCase(),
  );
  const shown = masked.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/[•*]/gu, '.');
  return new RegExp(`^${shown}$`, 'u').test(whole);
}

/** How one field was read; where the page does not show it, the right answer is "not read". */
export function judge(field: keyof Read, read: Read, truth: Read): Verdict {
  const [is, should] = [read[field], truth[field]];
  const same =
    field === 'amount'
      ? sameAmount(is, should)
      : normalised(is) === normalised(should) || (field === 'payee' && sameAccount(is, should));
  if (same) return 'right';
  return is === null ? 'not read' : 'wrong';
}

const fields = ['payee', 'amount', 'currency', 'purpose'] as const;

type Truths = ReadonlyMap<string, Case>;

function verdictsOf(field: keyof Read, rows: readonly Row[], truths: Truths): readonly Verdict[] {
  return rows.flatMap(({ id, expect, read }) => {
    const truth = expect === 'hold' ? truths.get(id)?.truth : undefined;
    return truth === undefined ? [] : [judge(field, read, truth)];
  });
}

const heldOf = (rows: readonly Row[]): number => rows.filter((row) => row.held).length;

function recognised(rows: readonly Row[]): readonly string[] {
  const line = (expect: Case['expect'], said: string) => {
    const some = rows.filter((row) => row.expect === expect);
    return `${said}: ${share(heldOf(some), some.length)}`;
  };
  return [
    line('hold', 'payments held'),
    line('pass', 'presses that are no payment held'),
    line('either', 'steps before a payment held (neither is wrong)'),
  ];
}

function readLine(field: keyof Read, rows: readonly Row[], truths: Truths): string {
  const verdicts = verdictsOf(field, rows, truths);
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return `${field} read exactly: ${share(count('right'), verdicts.length)}, not read ${count('not read')}, wrong ${count('wrong')}`;
}

/** How much of some pages was held and read, and how much was held for nothing. */
function inOneLine(name: string, some: readonly Row[], truths: Truths): string {
  const pays = some.filter(({ expect }) => expect === 'hold');
  const passes = some.filter(({ expect }) => expect === 'pass');
  const right = fields.map((field) => {
    const verdicts = verdictsOf(field, some, truths);
    return `${field} ${share(verdicts.filter((one) => one === 'right').length, verdicts.length)}`;
  });
  const held = `held ${share(heldOf(pays), pays.length)}`;
  const none = `held for nothing ${share(heldOf(passes), passes.length)}`;
  return [`${name}: ${held}`, ...right, none].join(', ');
}

/** One line for each kind or language. */
function brokenDown(key: 'kind' | 'language', rows: readonly Row[], truths: Truths): readonly string[] {
  const nameOf = ({ id }: Row) => truths.get(id)?.[key] ?? 'not said';
  return [...new Set(rows.map(nameOf))].map((name) => {
    const some = rows.filter((row) => nameOf(row) === name);
    return inOneLine(`${key} ${name}`, some, truths);
  });
}

/** The currency is read with the amount, and is as sure as it. */
const sureOf = ({ confidence }: Row, field: keyof Read) =>
  confidence[field === 'currency' ? 'amount' : field];

function wrongValues(rows: readonly Row[], truths: Truths): readonly string[] {
  return rows.flatMap((row) => {
    const truth = row.expect === 'hold' ? truths.get(row.id)?.truth : undefined;
    if (truth === undefined) return [];
    const wrong = fields.filter((field) => judge(field, row.read, truth) === 'wrong');
    return wrong.map(
      (field) =>
        `wrong ${field} (${sureOf(row, field) ?? 'no'} confidence) on ${row.id}: ${row.read[field]} for ${truth[field]}`,
    );
  });
}

/** Recognition first, then reading where money leaves, then both by kind and language, then every wrong value. */
export function totals(rows: readonly Row[], cases: readonly Case[]): readonly string[] {
  const truths = new Map(cases.map((one) => [one.id, one]));
  return [
    `pages: ${rows.length}`,
    ...recognised(rows),
    ...fields.map((field) => readLine(field, rows, truths)),
    ...brokenDown('kind', rows, truths),
    ...brokenDown('language', rows, truths),
    ...wrongValues(rows, truths),
  ];
}
