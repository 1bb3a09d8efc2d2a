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

/** How one field was read; where the page does not show it, the right answer is "not read". */
export function judge(field: keyof Read, read: Read, truth: Read): Verdict {
  const [is, should] = [read[field], truth[field]];
  const same = field === 'amount' ? sameAmount(is, should) : normalised(is) === normalised(should);
  if (same) return 'right';
  return is === null ? 'not read' : 'wrong';
}

const fields = ['payee', 'amount', 'currency', 'purpose'] as const;

/** The lines of the totals: recognition first, then reading of the pages where money leaves. */
export function totals(rows: readonly Row[], cases: readonly Case[]): readonly string[] {
  const of = (expect: Case['expect']) => rows.filter((row) => row.expect === expect);
  const held = (some: readonly Row[]) => some.filter((row) => row.held).length;
  const truths = new Map(cases.map(({ id, truth }) => [id, truth]));
  const judged = fields.map((field) => {
    const verdicts = of('hold').flatMap(({ id, read }) => {
      const truth = truths.get(id);
      return truth === undefined ? [] : [judge(field, read, truth)];
    });
    const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
    return `${field} read exactly: ${share(count('right'), verdicts.length)}, not read ${count('not read')}, wrong ${count('wrong')}`;
  });
  return [
    `payments held: ${share(held(of('hold')), of('hold').length)}`,
    `presses that are no payment held: ${share(held(of('pass')), of('pass').length)}`,
    `steps before a payment held (neither is wrong): ${share(held(of('either')), of('either').length)}`,
    ...judged,
  ];
}
