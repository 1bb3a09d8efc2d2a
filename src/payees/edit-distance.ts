// How many slips of the hand lie between two words: a letter too many, missing, wrong, or two changed about.

/** Next row of the table from the two above it. */
function nextRow(
  a: string,
  b: string,
  i: number,
  above: readonly number[],
  twoAbove: readonly number[],
): readonly number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1];
    const plain = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(isSwap ? Math.min(plain, (twoAbove[j - 2] ?? 0) + 1) : plain);
  }
  return row;
}

/** Edits from `a` to `b`, a swap of neighbours counting as one (optimal string alignment). */
function edits(a: string, b: string): number {
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, above, twoAbove);
    twoAbove = above;
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** Slips that may pass for one and the same word of this length: facts/payee-amount-checks.json, `normalise`. */
function allowed(length: number): number {
  if (length < 4) return 0;
  return length <= 8 ? 1 : 2;
}

const isShortHan = (text: string): boolean => /^\p{Script=Han}{1,4}$/u.test(text);

/** Whether one can be the other with a slip of the hand; never for short han names: 张三 and 张二 are two people. */
export function isSlipOf(a: string, b: string): boolean {
  const most = allowed(Math.min(a.length, b.length));
  if (most === 0 || Math.abs(a.length - b.length) > most || isShortHan(a) || isShortHan(b)) return false;
  return edits(a, b) <= most;
}
