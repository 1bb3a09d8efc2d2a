// The facts about one payee: counted by account, compared in one currency, and what its name and account resemble.
import { describe, expect, test } from 'vitest';
import { noFacts } from '../../../src/payees/book.ts';
import {
  namedRecord,
  withBlock,
  withoutBlock,
  withoutVouch,
  withRelationship,
  withVouch,
} from '../../../src/payees/declare.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Payee } from '../../../src/transfer/payee.ts';
import { sum } from '../samples.ts';
import { DAY, factsAt, happened, NOW, numbered, payee } from './past-samples.ts';

const other = numbered('6217001210012345678');

function to(account: string, change: Partial<Payee> = {}): { readonly payee: Payee } {
  return { payee: payee({ account: numbered(account), ...change }) };
}

test('nothing paid, nothing known', () => {
  expect(factsAt([])).toEqual(noFacts);
  expect(factsAt([happened(1)], { payee: payee({ name: null, account: null }) })).toEqual(noFacts);
});

test('largest, median, spread and last of this account only', () => {
  const facts = factsAt([
    happened(9 * DAY, { amount: sum(100) }),
    happened(5 * DAY, { amount: sum(900) }),
    happened(7 * DAY, { amount: sum(300) }),
    happened(8 * DAY, { amount: sum(200) }),
    happened(1 * DAY, { amount: sum(9999), payee: payee({ account: other }) }),
  ]);
  expect([facts.paid, facts.firstAt, facts.largest, facts.usual, facts.spread, facts.last?.at]).toEqual([
    4,
    NOW - 9 * DAY,
    sum(900),
    sum(200),
    sum(100),
    NOW - 5 * DAY,
  ]);
});

describe('earlier days on which this amount was paid as often as it would be today', () => {
  const twice = (ago: number): readonly ReturnType<typeof happened>[] => [
    happened(ago, { amount: sum(640) }),
    happened(ago - 1000, { amount: sum(640) }),
  ];
  const once = happened(1000, { amount: sum(640) });
  test.each([
    ['none', [once], 0],
    ['two', [...twice(90 * DAY), ...twice(180 * DAY), once], 2],
    [
      'with another amount between',
      [...twice(90 * DAY), happened(90 * DAY - 500, { amount: sum(20) }), once],
      1,
    ],
    ['four on one day', [...twice(90 * DAY), ...twice(90 * DAY - 5000), once], 1],
    [
      'days apart',
      [happened(90 * DAY, { amount: sum(640) }), happened(88 * DAY, { amount: sum(640) }), once],
      0,
    ],
    [
      'just a day apart',
      [happened(90 * DAY, { amount: sum(640) }), happened(89 * DAY, { amount: sum(640) }), once],
      0,
    ],
    ['the third of a day, as never before', [...twice(90 * DAY), ...twice(180 * DAY), ...twice(5000)], 0],
    ['today only', twice(5000), 0],
    ['none today yet', twice(90 * DAY), 1],
  ] as const)('%s', (_, before, days) => {
    expect(factsAt([...before], { amount: sum(640) }).daysLikeThis).toBe(days);
  });
});

test('another currency and an amount not read count as payments, not as amounts', () => {
  const facts = factsAt(
    [happened(3), happened(2, { amount: null }), happened(1, { amount: sum(7, 'USD') })],
    { amount: sum(9, 'USD') },
  );
  expect([facts.paid, facts.largest, facts.usual]).toEqual([3, sum(7, 'USD'), sum(7, 'USD')]);
});

test('a whole account is the same payee on every site and under each name for the number', () => {
  const facts = factsAt([happened(2 * DAY), happened(1 * DAY, { site: 'other.example' })], {
    site: 'third.example',
    payee: payee({ account: numbered(to('6222020200112233').payee.account?.value ?? '', { kind: 'bank' }) }),
  });
  expect(facts.paid).toBe(2);
});

test('the bank of the last payment at which one was shown', () => {
  const facts = factsAt([
    happened(3 * DAY, { payee: payee({ institution: '建设银行' }) }),
    happened(2 * DAY, { payee: payee({ institution: '招商银行' }) }),
    happened(1 * DAY, { payee: payee({ institution: null }) }),
  ]);
  expect(facts.institution).toBe('招商银行');
});

describe('the same name on another account', () => {
  const elsewhere = happened(DAY, { payee: payee({ account: other }) });
  const hidden = numbered('6217********5678', { masked: true });

  test.each([
    ['is told', [elsewhere], {}, DAY],
    ['the latest one', [happened(2 * DAY, to('6217001210012349999')), elsewhere], {}, DAY],
    ['not when this account was paid', [elsewhere, happened(1)], {}, null],
    ['not when this account is masked', [elsewhere], { account: hidden }, null],
    ['not when that account was masked', [happened(DAY, { payee: payee({ account: hidden }) })], {}, null],
    ['not for another name', [elsewhere], { name: '王强' }, null],
    ['not when no name was read', [elsewhere], { name: null }, null],
  ] as const)('%s', (_, before, change, ago) => {
    const { otherAccount } = factsAt(before, { payee: payee(change) });
    expect(otherAccount?.at ?? null).toBe(ago === null ? null : NOW - ago);
  });

  test.each([
    ['Northfield Timber Ltd', 'Northfield Timber Limited'],
    ['Northfield Timber Ltd', 'Northfield Timber'],
    ['Northfield Timber Ltd', 'TIMBER, NORTHFIELD LTD.'],
    ['Müller Bau GmbH', 'Mueller Bau'],
    ['Joe Bloggs T/A Bloggs Cleaners', 'Bloggs Cleaners'],
    ['深圳市華泰科技有限公司', '深圳市华泰科技有限责任公司'],
    ['Wang Jianhua', 'WANG JIAN HUA'],
  ])('%s is also %s', (before, now) => {
    const earlier = happened(DAY, { payee: payee({ name: before, account: other }) });
    expect(factsAt([earlier], { payee: payee({ name: now }) }).otherAccount?.name).toBe(before);
  });

  test('letters of another script only look like the name', () => {
    const earlier = happened(DAY, { payee: payee({ name: 'Apple Store', account: other }) });
    const facts = factsAt([earlier], { payee: payee({ name: '\u0410pple St\u043ere' }) });
    expect([facts.otherAccount, facts.imitates?.name]).toEqual([null, 'Apple Store']);
    expect(factsAt([earlier], { payee: payee({ name: 'Apple Store' }) }).imitates).toBeNull();
  });
});

describe('another name on the same account', () => {
  test.each([
    ['李娜', '李娜', null],
    ['李娜', '李 娜', null],
    ['李娜', '*娜', 'consistent'],
    ['李娜', '李敏', 'different'],
    ['李娜', 'Li Na', 'consistent'],
    ['John Smith', 'Mr J Smith', 'close'],
    ['李娜', null, null],
    [null, '李娜', null],
  ] as const)('%s, now %s: %s', (before, now, verdict) => {
    const facts = factsAt([happened(DAY, { payee: payee({ name: before }) })], {
      payee: payee({ name: now }),
    });
    expect(facts.otherName?.verdict ?? null).toBe(verdict);
  });

  test('a name that this account had before is not another one', () => {
    const before = [happened(2 * DAY), happened(DAY, { payee: payee({ name: '李娜娜' }) })];
    expect(factsAt(before).otherName).toBeNull();
  });
});

describe('an account that looks like one paid before', () => {
  test.each([
    ['one digit off', '6222020200112233', '6222020300112233', 'one-digit'],
    ['two neighbours swapped', '6222020200112233', '6222022000112233', 'two-swapped'],
    ['the same ends', '6222020200112233', '6222987654322233', 'same-ends'],
    ['two digits off', '6222020200112233', '6222030300112234', null],
    ['short, the same ends', '1234567890', '1234007890', null],
    ['a wallet with the same ends', `0x71c7${'a'.repeat(32)}976f`, `0x71${'b'.repeat(34)}976f`, 'same-ends'],
  ] as const)('%s', (_, before, now, kind) => {
    expect(factsAt([happened(DAY, to(before, { name: '王强' }))], to(now)).lookAlike?.kind ?? null).toBe(
      kind,
    );
  });

  test('the nearest comes first, and none once this one was paid', () => {
    const ends = happened(DAY, to('6222987654322233'));
    const digit = happened(2 * DAY, to('6222020300112233'));
    expect(factsAt([ends, digit]).lookAlike).toMatchObject({
      kind: 'one-digit',
      before: { at: NOW - 2 * DAY },
    });
    expect(factsAt([ends, digit, happened(1)]).lookAlike).toBeNull();
  });
});

describe('payments that grew', () => {
  const paid = (...amounts: readonly [ago: number, units: number][]) =>
    amounts.map(([ago, units]) => happened(ago * DAY, { amount: sum(units) }));

  test.each([
    ['from a small one', paid([20, 100], [15, 300], [10, 1000]), 5000, true],
    ['and stayed where they grew to, twice', paid([20, 100], [15, 5000], [10, 5000]), 5000, true],
    [
      'and stayed where they grew to, three times',
      paid([20, 1], [15, 5000], [10, 5000], [5, 5000]),
      5000,
      false,
    ],
    ['two thirds are of its size', paid([20, 100], [15, 3400], [10, 3400], [5, 3400]), 5000, false],
    ['steady ones', paid([20, 1000], [15, 1000], [10, 1000]), 1000, false],
    ['just three times', paid([20, 1000], [15, 1000], [10, 1000]), 3000, true],
    ['just below', paid([20, 1000], [15, 1000], [10, 1000]), 2999, false],
    ['falling ones', paid([20, 5000], [15, 1000], [10, 100]), 5000, false],
    ['over six weeks', paid([42, 100], [15, 300], [10, 1000]), 5000, true],
    ['over more than six weeks', paid([43, 100], [15, 300], [10, 1000]), 5000, false],
  ] as const)('%s', (_, before, units, grown) => {
    expect(factsAt(before, { amount: sum(units) }).grown).toBe(grown);
  });

  test.each([
    ['grownWithin', 20 * DAY, 20 * DAY - 1],
    ['grownFrom', 50, 51],
    ['grownUpTo', 2.4, 2.5],
    ['knownFrom', 3, 2],
  ] as const)('%s is a setting', (name, still, no) => {
    const before = paid([20, 100], [15, 3400], [10, 3400], [5, 2000]);
    const grown = (value: number): boolean =>
      factsAt(before, { amount: sum(5000) }, [], { ...defaultSettings, thresholds: { [name]: value } }).grown;
    expect([grown(still), grown(no)]).toEqual([true, false]);
  });

  test('in another currency, or to an amount not read, prove nothing', () => {
    const before = paid([20, 100], [15, 300], [10, 1000]);
    expect(factsAt(before, { amount: sum(5000, 'USD') }).grown).toBe(false);
    expect(factsAt(before, { amount: null }).grown).toBe(false);
  });
});

describe('what the person declared', () => {
  const record = namedRecord('李娜') as PayeeRecord;
  const family = withRelationship(record, 'family', 5);

  test.each([
    [
      'a name, not yet in force',
      withVouch(family, NOW + 1),
      { declared: { relationship: 'family', at: 5 }, vouched: false },
    ],
    ['a name, in force', withVouch(family, NOW), { vouched: true, own: false, blocked: false }],
    ['an earlier trust is not put off', withVouch(withVouch(family, NOW), NOW + 9), { vouched: true }],
    ['trust taken back', withoutVouch(withVouch(family, 1)), { vouched: false }],
    ['oneself', withVouch(withRelationship(record, 'self', 5), 5), { own: true }],
    ['oneself, not in force', withVouch(withRelationship(record, 'self', 5), NOW + 1), { own: false }],
    ['taken back', withRelationship(family, null, 6), { declared: null }],
    [
      'taken back, but it weighs until later',
      withRelationship(withRelationship(record, 'stranger', 5), null, 6, NOW + 1),
      { declared: { relationship: 'stranger', at: 5 } },
    ],
    [
      'taken back, until now',
      withRelationship(withRelationship(record, 'stranger', 5), null, 6, NOW),
      { declared: null },
    ],
    ['blocked', withBlock(record), { blocked: true }],
    ['blocked until later', withoutBlock(withBlock(record), NOW + 1), { blocked: true }],
    ['blocked until now', withoutBlock(withBlock(record), NOW), { blocked: false }],
    ['never blocked', withoutBlock(record, NOW + 1), { blocked: false }],
  ])('%s', (_, declared, expected) => {
    expect(factsAt([], {}, [declared])).toMatchObject(expected);
  });

  test('holds for no other name, and goes with any spelling of it', () => {
    const trusted = withVouch(
      withRelationship(namedRecord('Acme Tools Ltd') as PayeeRecord, 'supplier', 1),
      1,
    );
    expect(factsAt([], { payee: payee({ name: 'ACME TOOLS LIMITED' }) }, [trusted]).vouched).toBe(true);
    expect(factsAt([], { payee: payee({ name: 'Acme Pools Ltd' }) }, [trusted])).toEqual(noFacts);
  });

  test('a name of nothing but marks cannot be declared', () => {
    expect(namedRecord(' \u200b. ')).toBeNull();
  });
});
