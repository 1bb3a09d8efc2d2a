// What stands now where the person pointed, for the reader; never what a secret field holds.
import type { TaughtText, TaughtTexts } from '../../src/reading/read-taught.ts';
import type { Taught, TaughtPart } from '../../src/settings/taught.ts';
import { cleanLine } from './clean-line.ts';
import { isField } from './form-field.ts';
import { readField } from './harvest-field.ts';
import { isSeen } from './seen.ts';
import { findTaught, isControlOf, type Roots, rootsOf } from './taught-find.ts';

type Said = Omit<TaughtText, 'over'>;

/** Texts of a value; more are none. */
const MOST_TEXTS = 60;

/** What a person sees of an element's text. */
function seenText(element: Element): string {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let text = walker.nextNode(); text !== null && texts.length < MOST_TEXTS; text = walker.nextNode()) {
    if (text.parentElement !== null && isSeen(text.parentElement)) texts.push(text.nodeValue ?? '');
  }
  return cleanLine(texts.join(''));
}

/** What an element says as a value; `null` for a secret, for what nobody sees, and for nothing. */
function saidIn(element: Element): Said | null {
  if (!isSeen(element)) return null;
  if (!isField(element)) {
    const text = seenText(element);
    return text === '' ? null : { text, unit: '', written: true };
  }
  const field = readField(element);
  if (field === null || typeof field === 'string' || field.value === '') return null;
  return { text: field.value, unit: field.unit, written: false };
}

/** The value of a part that every found element of it agrees on. */
function textOf(roots: Roots, part: TaughtPart, taught: readonly Taught[]): TaughtText | null {
  const values = taught
    .filter((one) => one.part === part)
    .flatMap((one) => {
      const element = findTaught(roots, one);
      const said = element === null ? null : saidIn(element);
      return said === null ? [] : [{ ...said, over: one.over }];
    });
  const [first] = values;
  return first === undefined || values.some(({ text }) => text !== first.text) ? null : first;
}

/** `control`: the one that is read for, `null` for none. */
export function taughtTexts(
  document: Document,
  control: Element | null,
  taught: readonly Taught[],
): TaughtTexts {
  const roots = taught.length === 0 ? [] : rootsOf(document);
  return {
    commit: control !== null && isControlOf(taught, control),
    payee: textOf(roots, 'payee', taught),
    amount: textOf(roots, 'amount', taught),
    purpose: textOf(roots, 'purpose', taught),
  };
}
