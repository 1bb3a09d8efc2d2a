// A length of time as a person says it: "10 minutes", "24 小时".
import type { Language } from '../../src/settings/settings.ts';
import { tagOf } from '../channel/wording.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** From two days on days are counted, so that a night stays "24 hours". */
const DAYS_FROM_MS = 172_800_000;

/** ms in the largest unit in which it is a whole number; less than a second counts as none. */
export function span(ms: number, language: Language): string {
  const fits = ([unit, size]: (typeof units)[number]): boolean =>
    ms >= size && ms % size === 0 && (unit !== 'day' || ms >= DAYS_FROM_MS);
  const [unit, size] = units.find(fits) ?? ['second', 1000];
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(tagOf(language), style).format(Math.floor(ms / size));
}
