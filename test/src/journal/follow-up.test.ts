// Which payment is asked after: one that looked like a swindle and was let go, at the next visit, once.
import { expect, test } from 'vitest';
import type { FindingCode } from '../../../src/findings/finding.ts';
import type { Entry, JournalEvent } from '../../../src/journal/entry.ts';
import { followUpOf } from '../../../src/journal/follow-up.ts';

const HOUR = 60 * 60 * 1000;
const NOW = 1000 * HOUR;

const entry = (event: JournalEvent, hoursAgo: number, codes: readonly FindingCode[]): Entry => ({
  at: NOW - hoursAgo * HOUR,
  event,
  site: 'bank.example',
  kind: 'transfer',
  name: '王强',
  account: null,
  amount: null,
  payeeKey: null,
  accounted: false,
  institution: null,
  accountKind: null,
  tier: 4,
  codes,
  digest: '',
  tabId: 1,
});

test.each([
  ['let go yesterday', 'released', 24, ['purpose/strong-cue'], 0, true],
  ['paid elsewhere yesterday', 'looked-up', 24, ['anomaly/guided'], 0, true],
  ['let go just now', 'released', 0.2, ['purpose/strong-cue'], 0, false],
  ['let go long ago', 'released', 8 * 24, ['purpose/strong-cue'], 0, false],
  ['not sent', 'cancelled', 24, ['purpose/strong-cue'], 0, false],
  ['only the first to this payee', 'released', 24, ['payee/first-time'], 0, false],
  ['asked after already', 'released', 24, ['purpose/strong-cue'], NOW - 24 * HOUR, false],
] as const)('%s', (_, event, hoursAgo, codes, until, found) => {
  expect(followUpOf([entry(event, hoursAgo, codes)], until, NOW) !== null).toBe(found);
});

test('the latest one is asked after', () => {
  const [older, later] = [30, 20].map((hours) => entry('released', hours, ['anomaly/screen-seen']));
  if (older === undefined || later === undefined) throw new Error('none');
  expect(followUpOf([later, older], 0, NOW)).toBe(later);
  expect(followUpOf([], 0, NOW)).toBeNull();
});
