// The scripts of frauds as pairs of topics: found in every language, to whom they count, and ordinary words that come close.
import { expect, test } from 'vitest';
import { pairsIn } from '../../../src/checks/purpose-pairs.ts';
import { scriptPairs } from '../../../src/checks/script-pairs.ts';
import { noFacts } from '../../../src/payees/book.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import scripts from '../../fixtures/cues/scripts.json' with { type: 'json' };
import twins from '../../fixtures/cues/twins.json' with { type: 'json' };
import { DAY, lina, noon, paidBefore, subjectOf } from '../samples.ts';

const scamsIn = (transfer: Partial<Transfer>, payee = noFacts): string[] =>
  pairsIn(subjectOf(transfer, payee))
    .filter(({ isScript }) => isScript === true)
    .map(({ scam }) => scam);

const acme = { ...lina, name: 'Acme GmbH', holder: 'business' } as const;
const known = paidBefore(20, 1000);

const texts = Object.entries(scripts).flatMap(([topic, list]) => list.map((text) => [topic, text] as const));
const scamsOf = (topic: string): readonly string[] =>
  scriptPairs.filter((one) => one.topic === topic).map(({ scam }) => scam);

test('every script has texts', () => {
  expect(Object.keys(scripts).sort()).toEqual([...new Set(scriptPairs.map(({ topic }) => topic))].sort());
});

test.each(texts)('%s: %s', (topic, purpose) => {
  const found = scamsIn({ purpose });
  expect(found.some((scam) => scamsOf(topic).includes(scam))).toBe(true);
  expect(scamsIn({ purpose }, known)).toEqual([]);
});

test('ordinary words that come close make no script', () => {
  expect(twins.length).toBeGreaterThan(500);
  expect(twins.filter((purpose) => scamsIn({ purpose }).length > 0)).toEqual([]);
});

test.each([
  ['to a business: those that firms are made for', { purpose: 'usdt mentor', payee: acme }, ['investment']],
  ['to a business: no others', { purpose: 'account hacked move to new', payee: acme }, []],
  ['to a business: tasks that are topped up', { purpose: 'hotel reviews top up', payee: acme }, ['job']],
  ['coins that are drawn', { purpose: 'btc withdrawal' }, ['investment']],
  ['a secret that is paid for', { purpose: 'insider deposit' }, ['investment']],
  ['a parent, and what was broken', { purpose: 'mum smashed' }, ['family']],
  ['a parent, and what is repaired', { purpose: 'mum smashed repair' }, []],
  ['on a bill: an office', { purpose: 'toll unpaid final notice', kind: 'bill' }, ['authority', 'authority']],
  ['on a bill: nobody else', { purpose: 'darling flight', kind: 'bill' }, []],
  ['half of it in the name', { purpose: 'verification', payee: { ...lina, name: 'OLX' } }, ['purchase']],
  [
    'the other half in the name',
    { purpose: 'olx bike', payee: { ...lina, name: 'Verification' } },
    ['purchase'],
  ],
  ['all of it in the name', { purpose: 'bike', payee: { ...lina, name: 'OLX Verification' } }, []],
  ['a name that is none of a script', { purpose: 'flight', payee: { ...lina, name: 'Darling' } }, []],
  ['no purpose', { purpose: null, payee: { ...lina, name: 'OLX Verification' } }, []],
  ['one word in two topics', { purpose: '任务' }, []],
  ['a repair', { purpose: 'phone fell in toilet repair' }, []],
] as const)('%s', (_, transfer, wanted) => {
  expect(scamsIn(transfer)).toEqual(wanted);
});

test.each([
  ['two days ago: a part of the same story', { firstAt: noon.epochMs - 2 * DAY }, ['purchase']],
  ['just within the week', { firstAt: noon.epochMs - 7 * DAY + 1 }, ['purchase']],
  ['a week ago', { firstAt: noon.epochMs - 7 * DAY }, []],
  ['two days ago, vouched for', { firstAt: noon.epochMs - 2 * DAY, vouched: true }, []],
  ['three times in two days', { firstAt: noon.epochMs - 2 * DAY, paid: 3 }, ['purchase']],
] as const)('paid twice, the first %s', (_, facts, wanted) => {
  expect(scamsIn({ purpose: 'puppy crate' }, { ...paidBefore(2, 1000), ...facts })).toEqual(wanted);
});

test.each([
  ['that a crime is on', 'fraud team moving my savings', { own: true }, ['strong']],
  ['that a crime is on, paid before', 'fraud team moving my savings', { own: true, paid: 1 }, []],
  ['only that it is moved', 'moving my savings to my bank account', { own: true }, []],
  ['to another who is vouched for', 'fraud team moving my savings', {}, []],
] as const)("an account that is said to be one's own, and %s", (_, purpose, facts, strengths) => {
  const found = pairsIn(subjectOf({ purpose }, { ...noFacts, vouched: true, ...facts }));
  expect([...new Set(found.map(({ strength }) => strength))]).toEqual(strengths);
});

test('whoever is only met on a screen is no acquaintance, however often paid', () => {
  const declared = { relationship: 'online-only', at: noon.epochMs - 50 * DAY } as const;
  const purpose = 'flight so he can visit';
  expect(scamsIn({ purpose }, { ...known, declared })).toEqual(['romance']);
  expect(scamsIn({ purpose }, { ...known, declared: { ...declared, relationship: 'friend' } })).toEqual([]);
});
