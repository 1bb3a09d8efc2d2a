// What was typed into a field, as a setting, or what is wrong with it.
import type { Limits } from '../../src/settings/limits.ts';
import type { MessageKey } from '../channel/wording.ts';

/** `at` is the field of a row of fields that is wrong, from 0. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly at: number; readonly why: MessageKey };

export const units = ['seconds', 'minutes', 'hours'] as const;
export type Unit = (typeof units)[number];

const unitMs: Readonly<Record<Unit, number>> = { seconds: 1000, minutes: 60_000, hours: 3_600_000 };

/** A wait as it is typed. */
export interface TypedWait {
  readonly text: string;
  readonly unit: Unit;
}

const WEEK_MS = 7 * 24 * unitMs.hours;

/** Digits only, full-width ones and grouping allowed ("10,000", "１００"); `null` for anything else. */
export function readWhole(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/[\s,，']/g, '');
  const value = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(value) ? value : null;
}

/** ms in the largest unit in which it is a whole number. */
export function typedWait(ms: number): TypedWait {
  const unit = ms === 0 ? 'seconds' : (units.findLast((one) => ms % unitMs[one] === 0) ?? 'seconds');
  return { text: String(Math.round(ms / unitMs[unit])), unit };
}

/** A typed wait in ms; `null` when it is no number. */
export function readWait({ text, unit }: TypedWait): number | null {
  const count = readWhole(text);
  return count === null ? null : count * unitMs[unit];
}

/** The waits of the tiers in ms, each at least as long as the one before and a week at most. */
export function readWaits(typed: readonly TypedWait[]): Read<readonly number[]> {
  const value: number[] = [];
  for (const [at, wait] of typed.entries()) {
    const ms = readWait(wait);
    if (ms === null) return { ok: false, at, why: 'wrong_number' };
    if (ms > WEEK_MS) return { ok: false, at, why: 'wrong_too_long' };
    if (ms < (value.at(-1) ?? 0)) return { ok: false, at, why: 'wrong_waits' };
    value.push(ms);
  }
  return { ok: true, value };
}

/** Four rising amounts in whole units of the currency. */
export function readLimits(texts: readonly string[]): Read<Limits> {
  const value: number[] = [];
  for (const [at, text] of texts.entries()) {
    const limit = readWhole(text);
    if (limit === null || limit === 0) return { ok: false, at, why: 'wrong_limit' };
    if (limit <= (value.at(-1) ?? 0)) return { ok: false, at, why: 'wrong_rising' };
    value.push(limit);
  }
  const [low = 0, mid = 0, high = 0, veryHigh = 0] = value;
  return { ok: true, value: [low, mid, high, veryHigh] };
}
