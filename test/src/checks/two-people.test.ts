// From which amount on two people look, and that the payment is held for it.
import { expect, test } from 'vitest';
import { twoPeople } from '../../../src/checks/two-people.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import type { Tier } from '../../../src/settings/tier.ts';
import { subjectOf, sum } from '../samples.ts';

const settings: Settings = { ...defaultSettings, twoPeopleFrom: { CNY: 1000 } };

test.each([
  ['below', sum(999.99), settings, false],
  ['at it', sum(1000), settings, true],
  ['above', sum(1000.01), settings, true],
  ['another currency', sum(9000, 'USD'), settings, false],
  ['no currency', sum(9000, null), settings, false],
  ['not read', null, settings, false],
  ['not set', sum(9000), defaultSettings, false],
  ['a name that every object has', sum(9000, 'constructor'), settings, false],
] as const)('%s', (_, amount, by, asked) => {
  expect(twoPeople.applies(subjectOf({ amount }, noFacts, by)) !== null).toBe(asked);
});

test.each([2, 3] as const)(
  'held from tier %d on, whatever else is known, where there is a second person',
  (interruptFrom: Tier) => {
    const subject = subjectOf({ amount: sum(1000) }, noFacts, { ...settings, interruptFrom });
    expect(twoPeople.floor({ ...subject, secondPerson: true })).toBe(interruptFrom);
    expect(twoPeople.floor({ ...subject, secondPerson: false })).toBe(0);
    expect(twoPeople.points(subject)).toBe(0);
  },
);
