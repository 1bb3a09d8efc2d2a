// A small page in a simulated browser, and what is read of it when its button is pressed.
import { harvest } from '../../../extension/content/harvest.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';

/** `html` holds the pressed button as `#go`; throws where it does not. */
export function readingOn(html: string, language: string, title = ''): Reading {
  document.documentElement.lang = language;
  document.title = title;
  document.body.innerHTML = html;
  const control = document.querySelector('#go');
  if (control === null) throw new Error('nothing to press');
  const page = harvest(control);
  return read(page, controlWord(page.control.name));
}

/** The payee's name, else the account; `null` where neither was read. */
export function payeeOf({ name, account }: Reading): string | null {
  return name?.value ?? account?.value.value ?? null;
}
