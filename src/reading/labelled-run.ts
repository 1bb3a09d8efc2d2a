// A label and the name that it names, in one line with nothing between them.
import type { LabelRole } from './label-vocabulary.ts';
import { isLabel } from './label-words.ts';
import { roleOf } from './labels.ts';
import { bareName, nameForm } from './name-forms.ts';

export interface LabelledRun {
  readonly label: string;
  readonly role: LabelRole;
  readonly value: string;
}

/** No label before a name has more words. */
const LABEL_WORDS = 4;

/** "发给谁 周周", "Order from Juniper Hollow": a label, and in the same line the name that it names. */
export function labelledRun(text: string): LabelledRun | null {
  const isBody = nameForm(bareName(text)) === 'body';
  const words = text.split(' ');
  for (let count = Math.min(LABEL_WORDS, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const value = bareName(words.slice(count).join(' '));
    const role = roleOf(label);
    // "TOKO BUNGA": the word for a shop is a part of its name.
    if (role === null || (isBody && role === 'merchant') || !isRunOf(label, value)) continue;
    return { label, role, value };
  }
  return null;
}

/** In scripts without capital letters two stretches are label and value by themselves. */
function isRunOf(label: string, value: string): boolean {
  if (/^\p{Lo}+ \p{Lo}/u.test(`${label} ${value}`)) return nameForm(value) !== null && isLabel(label);
  const form = nameForm(value);
  return isLabel(label) && (form === 'open' ? /^\p{Lu}/u.test(value) : form !== null);
}
