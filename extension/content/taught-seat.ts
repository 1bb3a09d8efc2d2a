// What was taught of this host's pages: the gate brings it, the clerk looks for it, and teach mode hears every press first.
import type { Taught } from '../../src/settings/taught.ts';

/** The scripts run in one isolated world, which the page cannot see; they share nothing else. */
const seat = globalThis as {
  thriceTaught?: readonly Taught[];
  thriceIsTaught?: (control: Element) => boolean;
  thriceTeacher?: Teacher;
};

/** Takes a person's own event while a page is taught; `true`: the page must not have it. */
type Teacher = (event: Event) => boolean;

export function bringTaught(taught: readonly Taught[]): void {
  seat.thriceTaught = taught;
}

export function taughtHere(): readonly Taught[] {
  return seat.thriceTaught ?? [];
}

/** From now on `recognise` says which controls were taught to pay. */
export function recogniseTaught(recognise: (control: Element) => boolean): void {
  seat.thriceIsTaught = recognise;
}

/** Whether a control was taught to pay; `false` until the clerk is there. */
export function isTaught(control: Element): boolean {
  return seat.thriceIsTaught?.(control) === true;
}

/** Only one copy teaches; `null` ends it. */
export function seatTeacher(teacher: Teacher | null): void {
  if (teacher === null) delete seat.thriceTeacher;
  else seat.thriceTeacher = teacher;
}

export function isTeaching(): boolean {
  return seat.thriceTeacher !== undefined;
}

/** Whether an event belongs to whoever teaches the page, and not to the page. */
export function isForTeacher(event: Event): boolean {
  return event.isTrusted && seat.thriceTeacher?.(event) === true;
}
