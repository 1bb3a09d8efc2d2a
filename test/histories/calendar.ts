// Moments and periods of the history format: local times with their offset, and repeats by the calendar.
import type { Moment } from '../../src/transfer/moment.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)$/u;

/** `2026-01-05T10:00+08:00` as a moment; `null` when it is no such time. */
export function momentFrom(text: string): Moment | null {
  const found = iso.exec(text);
  const [, sign = '+', hours = '0', minutes = '0'] = found ?? [];
  const epochMs = Date.parse(text.replace(/([+-]\d\d)$/u, '$1:00'));
  if (found === null || Number.isNaN(epochMs)) return null;
  const offset = Number(hours) * 60 + Number(minutes);
  return { epochMs, offsetMinutes: sign === '-' ? -offset : offset };
}

interface Period {
  readonly months: number;
  readonly ms: number;
}

const units: Readonly<Record<string, Period>> = {
  y: { months: 12, ms: 0 },
  mo: { months: 1, ms: 0 },
  w: { months: 0, ms: 7 * DAY },
  d: { months: 0, ms: DAY },
  h: { months: 0, ms: 60 * MINUTE },
  m: { months: 0, ms: MINUTE },
};

/** `1mo`, `7d` and the like; `null` when it is no period. */
export function periodFrom(text: string): Period | null {
  const [, count, name] = /^(\d{1,4})(y|mo|w|d|h|m)$/u.exec(text) ?? [];
  const unit = name === undefined ? undefined : units[name];
  if (unit === undefined || count === undefined || Number(count) === 0) return null;
  return { months: unit.months * Number(count), ms: unit.ms * Number(count) };
}

/** The same local day and time some months on; the last day of a month that has no such day. */
function monthsOn({ epochMs, offsetMinutes }: Moment, months: number): number {
  const local = new Date(epochMs + offsetMinutes * MINUTE);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + months);
  const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
  local.setUTCDate(Math.min(day, last));
  return local.getTime() - offsetMinutes * MINUTE;
}

/** `times` moments, the first at `first`, each counted from the first, so that the 31st stays the 31st. */
export function repeated(first: Moment, period: Period, times: number): readonly Moment[] {
  return Array.from({ length: times }, (_, n) => ({
    ...first,
    epochMs: monthsOn(first, n * period.months) + n * period.ms,
  }));
}
