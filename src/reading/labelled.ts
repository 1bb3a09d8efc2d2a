// The page's values with the role of each, worked out once.
import type { LabelRole } from './label-vocabulary.ts';
import { roleOf } from './labels.ts';
import type { LabelledValue, PageText } from './page.ts';

export interface Labelled extends LabelledValue {
  readonly role: LabelRole | null;
}

export function labelledValues(page: PageText): readonly Labelled[] {
  return page.values.map((value) => ({ ...value, role: roleOf(value.label, value.hint) }));
}

/** Those nearest to the control; `3` (another form's) never counts. */
export function nearestOf<T extends { readonly distance: number }>(found: readonly T[]): readonly T[] {
  const near = Math.min(...found.map(({ distance }) => distance));
  return near > 2 ? [] : found.filter(({ distance }) => distance === near);
}

/** One entry for each different value. */
export function distinct<T>(found: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return found.filter((one, i) => found.findIndex((other) => same(one, other)) === i);
}
