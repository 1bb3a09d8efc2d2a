// Every look there is: one of each state for a test, and with the steps of every tier where time allows.
import type { Look } from './look.ts';
import { optionsLooks } from './options-looks.ts';
import { toolbarLooks } from './toolbar-looks.ts';
import { allWarningLooks, warningLooks } from './warning-looks.ts';

export const looks: readonly Look[] = [...warningLooks, ...toolbarLooks, ...optionsLooks];

export const allLooks: readonly Look[] = [...allWarningLooks, ...toolbarLooks, ...optionsLooks];

/** Of the same kind are those whose names begin alike: `warning`, `toolbar`, `help`, `look-up`, `options`. */
export function kindOf({ name }: Look): string {
  return name.startsWith('look-up') ? 'look-up' : (name.split('-')[0] ?? name);
}
