// How our pages look to this person: light, dark or as the system; letters of the usual size or large.
import type { Appearance } from '../../src/settings/settings.ts';

/** Marks the document; the tokens do the rest. */
export function wear({ theme, largeType }: Appearance): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.type = largeType ? 'large' : 'usual';
}
