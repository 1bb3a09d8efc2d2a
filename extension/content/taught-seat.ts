// What was taught of this host's pages: the gate brings it, the reader finds it, and teach mode hears every press first.
import type { Taught } from '../../src/settings/taught.ts';

/** The scripts run in one isolated world, which the page cannot see; they share nothing else. */
const seat = globalThis as {
  thriceTaught?: readonly Taught[];
  thriceFound?: TaughtControls;
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

/** The controls that were taught to pay: all on the page, and whether one of them is this. */
interface TaughtControls {
  all(): readonly Element[];
  has(control: Element): boolean;
}

/** From now on `controls` says which they are. */
export function findTaughtBy(controls: TaughtControls): void {
  seat.thriceFound = controls;
}

/** None until the reader is there. */
export function taughtControls(): readonly Element[] {
  return seat.thriceFound?.all() ?? [];
}

/** Whether a control was taught to pay; `false` until the reader is there. */
export function isTaught(control: Element): boolean {
  return seat.thriceFound?.has(control) === true;
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
