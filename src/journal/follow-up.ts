// The payment that was let go although it looked like a swindle: asked after once, when the person comes by again.
import type { FindingCode } from '../findings/finding.ts';
import type { Entry } from './entry.ts';

/** What only swindlers say or want (facts/warning-rules.json, W18: "a strong-cue continue"). */
const swindlers: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'purpose/strong-cue',
  'relationship/authority',
  'relationship/online-only',
  'anomaly/guided',
  'anomaly/hurried',
  'anomaly/screen-seen',
  'anomaly/callers-idea',
  'anomaly/online-idea',
  'anomaly/prepaid-to-withdraw',
  'anomaly/recovery-after-loss',
]);

const HOUR = 60 * 60 * 1000;

/** The next visit: not at the very moment, and not when a week has gone by. */
const FROM = HOUR / 4;
const UNTIL = 7 * 24 * HOUR;

/** The latest such payment that was not asked after yet; `askedUntil`: entries up to then were, ms since the epoch. */
export function followUpOf(entries: readonly Entry[], askedUntil: number, now: number): Entry | null {
  const due = entries.filter(({ at, event, codes }) => {
    const wentOn = event === 'released' || event === 'looked-up';
    const isDue = at > askedUntil && now - at >= FROM && now - at <= UNTIL;
    return wentOn && isDue && codes.some((code) => swindlers.has(code));
  });
  return due.reduce<Entry | null>((last, one) => (last === null || one.at > last.at ? one : last), null);
}

/** So far back entries can matter, ms. */
export const FOLLOWED_FOR = UNTIL;
