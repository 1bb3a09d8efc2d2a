// How the answers of a hold come: answers in a hurry, each at the same place of its list, are pressed and not read.
import { type Answer, accountTypes, promptings, reasons } from '../findings/question.ts';
import type { Stroke } from '../findings/stroke.ts';
import { relationships } from '../payees/relationship.ts';
import { turnedBy } from './turn.ts';

/**
 * The last answer: `at` ms since the epoch, `place` where it stood in its list from 0 on, `null` where nothing was chosen from
 * one; `run`: how many choices in a row came in a hurry and at that place, itself counted.
 */
export interface Pace {
  readonly at: number;
  readonly stroke: Stroke;
  readonly place: number | null;
  readonly run: number;
}

/** Nobody goes on to the next screen, reads it and chooses in less: its list alone has up to eleven lines. */
const HURRIED_MS = 2000;

/** facts/warning-rules.json, W13: "hurried identical answers". Two alike are chance. */
const HURRIED_RUN = 3;

/** Where the chosen answer stood on the screen of the hold with this id; `null`: it was not chosen from a list of words. */
export function placeOf(answer: Answer, id: string): number | null {
  switch (answer.stroke) {
    case 'purpose':
      return turnedBy(reasons, id).indexOf(answer.reason);
    case 'account-type':
      return turnedBy(accountTypes, id).indexOf(answer.expected);
    case 'relationship':
      return turnedBy(relationships, id).indexOf(answer.relationship);
    case 'prompts':
      return turnedBy(promptings, id).indexOf(answer.prompting);
    case 'payee':
    case 'amount':
      return null;
  }
}

/** The pace with this answer, given at `now`. One that is given again is no further one; one that is corrected begins anew. */
export function paced(before: Pace | undefined, answer: Answer, id: string, now: number): Pace {
  const { stroke } = answer;
  const place = placeOf(answer, id);
  if (before?.stroke === stroke)
    return { at: now, stroke, place, run: place === before.place ? before.run : 1 };
  const took = before === undefined ? HURRIED_MS : now - before.at;
  // A clock that was set back says nothing of how long it took.
  const wasQuick = took >= 0 && took < HURRIED_MS;
  const run = wasQuick && place !== null && place === before?.place ? before.run + 1 : 1;
  return { at: now, stroke, place, run };
}

/** Whether the answers are pressed and not read. */
export function isHurried({ run }: Pace): boolean {
  return run >= HURRIED_RUN;
}
