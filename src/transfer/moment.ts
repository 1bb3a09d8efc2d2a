// A moment as the person lives it: when, and how far their clock is from UTC.

/** `epochMs`: ms since the epoch. `offsetMinutes`: local time minus UTC, east positive (Beijing 480, New York -300). */
export interface Moment {
  readonly epochMs: number;
  readonly offsetMinutes: number;
}
