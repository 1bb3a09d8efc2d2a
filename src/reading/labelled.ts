// The page's values with the role of each, worked out once.
import type { LabelRole } from './label-vocabulary.ts';
import { roleOf, roleOfField } from './labels.ts';
import type { LabelledValue, PageText } from './page.ts';
import { withoutSavedTag } from './saved-payee.ts';

/** `saved`: the page marks it as a saved payee; the mark is no part of the value. */
export interface Labelled extends LabelledValue {
  readonly role: LabelRole | null;
  readonly saved: boolean;
}

/** Values that say who is paid. */
const payees: readonly (LabelRole | null)[] = ['name', 'to', 'account', 'merchant'];

export function labelledValues(page: PageText): readonly Labelled[] {
  return page.values.map((value) => {
    const role = value.editable
      ? roleOfField(value.label, value.hint, value.unit, value.value)
      : roleOf(value.label, value.hint);
    const bare = payees.includes(role) ? withoutSavedTag(value.value) : null;
    return { ...value, value: bare ?? value.value, role, saved: bare !== null };
  });
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
