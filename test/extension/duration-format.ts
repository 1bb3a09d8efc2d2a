// What Node of today lacks of Intl and every browser has: a length of time as digits, in the one form that is asked for.

/** Alike in all languages of ours; the journeys see what the browsers make of it. */
class DurationFormat {
  format({ hours, minutes, seconds }: Readonly<Record<'hours' | 'minutes' | 'seconds', number>>): string {
    const two = (n: number): string => n.toString().padStart(2, '0');
    const all = hours > 0 ? [String(hours), two(minutes)] : [String(minutes)];
    return [...all, two(seconds)].join(':');
  }
}

if (!('DurationFormat' in Intl)) Object.assign(Intl, { DurationFormat });
