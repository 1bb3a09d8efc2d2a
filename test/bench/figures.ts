// What is said of many measurements of one thing.

/** `n` measurements in `unit`; no median of none is made up: with none, all are `NaN`. */
export interface Figures {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The smallest measurement that at least the share `part` (0–1) of all do not exceed. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export function figures(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    n: sorted.length,
    median: rounded(quantile(sorted, 0.5)),
    p95: rounded(quantile(sorted, 0.95)),
    most: rounded(sorted.at(-1) ?? Number.NaN),
  };
}

function isFigures(value: object): value is Figures {
  return 'median' in value && 'n' in value;
}

/** Every figure in a tree of measures with its path; plain numbers count as measured once. */
export function figuresIn(tree: object, path = ''): readonly (readonly [string, Figures])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const name = path === '' ? key : `${path}: ${key}`;
    if (typeof value === 'number') return [[name, figures([value])] as const];
    if (typeof value !== 'object' || value === null) return [];
    return isFigures(value) ? [[name, value] as const] : figuresIn(value, name);
  });
}
