// What holds for any transfer, past and answer: no exception, no chance, no order, and nothing worse ever lowers a tier.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, type Attempt, assess } from '../../../src/assess/assess.ts';
import { byWeight } from '../../../src/assess/order.ts';
import { tierOf } from '../../../src/assess/tier.ts';
import { findingCodes } from '../../../src/findings/finding.ts';
import { ideas, reasons } from '../../../src/findings/question.ts';
import type { Said } from '../../../src/findings/said.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noRecent, type Past } from '../../../src/payees/past.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import { resolveSettings } from '../../../src/settings/profiles.ts';
import { bandOf, defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import type { Amount } from '../../../src/transfer/amount.ts';
import { noSignals, type Signals } from '../../../src/transfer/signals.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { DAY, noon, sum } from '../samples.ts';

const currency = fc.constantFrom('CNY', 'USD', 'JPY', 'BTC', 'XAF', null);
const amount: fc.Arbitrary<Amount> = fc.record({
  minor: fc.oneof(fc.bigInt({ min: -5n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 30n })),
  decimals: fc.constantFrom(0, 2, 8, 18),
  currency,
});
const word = fc.constantFrom(
  '李娜',
  'Acme Ltd',
  '13800138000',
  '京东客服',
  'Prepaid',
  '',
  '\u202eabc',
  '房租3500',
  'invoice 12',
  '押金',
  '安全账户',
  '保证金',
  '追款',
  '货款',
  'P\u0430ypal',
);
const text = fc.oneof(fc.constant(null), { weight: 3, arbitrary: word }, fc.string());
const transfer: fc.Arbitrary<Transfer> = fc.record({
  kind: fc.constantFrom('transfer', 'purchase', 'withdrawal', 'top-up', 'bill', 'red-packet'),
  site: fc.constantFrom('bank.example', 'bank.example.top', ''),
  payee: fc.record({
    name: text,
    account: fc.option(
      fc.record({
        kind: fc.constantFrom('card', 'iban', 'bank', 'email', 'pix', 'crypto'),
        value: fc.constantFrom('6222020200112233', 'DE89370400440532013000', 'a@b.example', '0xabc', ''),
        masked: fc.boolean(),
        checksum: fc.constantFrom('valid', 'invalid', 'none'),
      }),
    ),
    institution: text,
    holder: fc.constantFrom('personal', 'business', 'unknown'),
  }),
  amount: fc.option(amount),
  purpose: text,
});

const at = fc.integer({ min: noon.epochMs - 400 * DAY, max: noon.epochMs });
const shownAccount = fc.constantFrom('GB29 **** 6819', 'DE89 **** 3000', '6222 **** 2233', null);
const lastTime = fc.record({ at, name: text, account: shownAccount, amount: fc.option(amount) });
const payee: fc.Arbitrary<PayeeFacts> = fc
  .record({
    paid: fc.nat(5),
    firstAt: fc.option(at),
    largest: fc.option(amount),
    usual: fc.option(amount),
    spread: fc.option(amount),
    last: fc.option(lastTime),
    institution: text,
    grown: fc.boolean(),
    told: fc.constantFrom('by-account', 'by-name', null),
    imitates: fc.option(lastTime, { freq: 2 }),
    otherAccount: fc.option(lastTime, { freq: 2 }),
    otherName: fc.option(
      fc.record({
        before: lastTime,
        verdict: fc.constantFrom('same', 'close', 'consistent', 'different', 'cannot-tell'),
      }),
    ),
    lookAlike: fc.option(
      fc.record({
        kind: fc.constantFrom('one-digit', 'two-swapped', 'same-ends'),
        before: lastTime,
        difference: fc.constant(null),
      }),
    ),
    declared: fc.option(fc.record({ relationship: fc.constantFrom(...relationships), at })),
    vouched: fc.boolean(),
    blocked: fc.boolean(),
    own: fc.boolean(),
    allowListed: fc.boolean(),
  })
  .map((facts) => ({ ...noFacts, ...facts }) as PayeeFacts);

const paid = fc.record({ count: fc.nat(8), sum: fc.option(amount) });
const past: fc.Arbitrary<Past> = fc.record({
  payee,
  recent: fc
    .record({
      hour: paid,
      day: paid,
      week: paid,
      newPayeesHour: paid,
      newPayeesDay: paid,
      samePaidAt: fc.option(at),
      cancelled: fc.option(fc.record({ at, samePayee: fc.boolean(), amount: fc.option(amount) })),
      lossAt: fc.option(at),
      cryptoBefore: fc.boolean(),
    })
    .map((recent) => ({ ...noRecent, ...recent })),
  grace: fc.boolean(),
  secondPerson: fc.boolean(),
});

const said: fc.Arbitrary<Said> = fc.record(
  {
    reason: fc.constantFrom(...reasons),
    guided: fc.boolean(),
    hurried: fc.constant(true as const),
    met: fc.boolean(),
    calledBack: fc.boolean(),
    prepaidToWithdraw: fc.boolean(),
    screenSeen: fc.boolean(),
    idea: fc.constantFrom(...ideas),
    share: fc.oneof(fc.double(), fc.double({ min: 0, max: 1 })),
    relationship: fc.constantFrom(...relationships),
  },
  { requiredKeys: [] },
);

const signals: fc.Arbitrary<Signals> = fc
  .record({
    prompts: fc.array(fc.constantFrom('谨防诈骗', '该账户被举报', 'Check twice')),
    nameCheck: fc.constantFrom('match', 'close', 'no-match', 'unavailable', null),
    otherAmounts: fc.array(amount, { maxLength: 1 }),
    fee: fc.option(amount),
    balance: fc.option(amount),
    pasted: fc.constantFrom('same', 'different', null),
    insecure: fc.boolean(),
    fromLink: fc.boolean(),
    savedPayee: fc.boolean(),
    imitates: fc.constantFrom('paypal.com', null),
    oddHost: fc.constantFrom('ip-address', 'mixed-letters', null),
    earlier: fc.record({ payee: fc.boolean(), purpose: fc.boolean() }),
    frames: fc.record({
      amount: fc.option(fc.record({ own: amount, other: amount })),
      payee: fc.option(fc.record({ own: fc.string(), other: fc.string() })),
    }),
    message: text,
  })
  .map((some) => ({ ...noSignals, ...some }) as Signals);

const moment = fc.record({ epochMs: at, offsetMinutes: fc.integer({ min: -840, max: 840 }) });
const attempt: fc.Arbitrary<Attempt> = fc.record({ transfer, signals, said, at: moment });

const met = (one: Attempt, before: Past): Assessment => assess(one, before, defaultSettings);

/** Every profile, with ceilings of the person's own or without. */
const settings: fc.Arbitrary<Settings> = fc
  .record({
    profile: fc.constantFrom('light', 'standard', 'strict', 'business'),
    ceilings: fc.constantFrom({}, { CNY: { once: 900, day: 900, week: 900 } }),
  })
  .map((own) => resolveSettings(own, { preset: {}, fixed: {} }));

/** Largest, usual, and now, in whole yuan: the slips and the edges of limits, which chance alone finds too seldom. */
const slips = [
  [1000, 1000, 10_000],
  [5000, 1000, 10_000],
  [1000, 1000, 10_000_000],
  [1000, 1000, 100],
  [500, 500, 5500],
  [1000, 1000, 2999],
  [2000, 2000, 2233],
  [1000, 1000, 9990],
  [3000, 3000, 35_000],
  [1000, 1000, 482_913],
  [1, 1, 9000],
] as const;

/** A life in which one amount is usual, and any other one beside it. */
const nearOrdinary = fc
  .tuple(attempt, past, fc.constantFrom(...slips), fc.boolean())
  .map(([one, before, [largest, usual, now], isKnown]): [Attempt, Past] => {
    const paid = { paid: 5, grown: false, firstAt: noon.epochMs - 300 * DAY, vouched: false, own: false };
    const amounts = { largest: sum(largest), usual: sum(usual), spread: sum(10) };
    const payee = { ...before.payee, ...(isKnown ? { ...paid, ...amounts } : { paid: 0, largest: null }) };
    return [
      { ...one, transfer: { ...one.transfer, amount: sum(now) } },
      { ...before, payee },
    ];
  });

test('never throws, and no rule fails, under any settings', () => {
  fc.assert(
    fc.property(attempt, past, settings, (one, before, own) => {
      const codes = assess(one, before, own).findings.map(({ code }) => code);
      expect(codes).not.toContain('rule/could-not-check');
    }),
    { numRuns: 500 },
  );
});

test('what is drawn at random reaches every rule', () => {
  const seen = new Set<string>();
  const lives = fc.oneof(nearOrdinary, fc.tuple(attempt, past));
  for (const [[one, before], own] of fc.sample(fc.tuple(lives, settings), { numRuns: 3500, seed: 7 }))
    for (const { code } of assess(one, before, own).findings) seen.add(code);
  expect(findingCodes.filter((code) => !seen.has(code) && code !== 'rule/could-not-check')).toEqual([]);
}, 120_000);

test('the same in, the same out', () => {
  fc.assert(
    fc.property(attempt, past, (one, before) => {
      expect(met(structuredClone(one), before)).toEqual(met(one, before));
    }),
  );
});

test('the order of the findings does not matter', () => {
  fc.assert(
    fc.property(attempt, past, fc.integer(), (one, before, seed) => {
      const { findings, tier } = met(one, before);
      const turned = findings
        .map((_, index) => findings[(index + Math.abs(seed)) % findings.length])
        .filter((f) => f !== undefined);
      const subject = {
        ...one,
        ...before,
        band: bandOf(defaultSettings, one.transfer.amount),
        settings: defaultSettings,
      };
      expect(byWeight(turned)).toEqual(findings);
      expect(tierOf(turned, subject, before.grace)).toBe(tier);
    }),
  );
});

/** One fact more that speaks against the payment, and nothing else changed. */
const worse: readonly (readonly [
  name: string,
  change: (one: Attempt, before: Past) => readonly [Attempt, Past],
])[] = [
  ...(
    [
      ['guided', { guided: true }],
      ['answers in a hurry', { hurried: true }],
      ['screen seen', { screenSeen: true }],
      ['an idea of a caller', { idea: 'caller' }],
      ['an idea of someone online', { idea: 'online' }],
      ['to prepay', { prepaidToWithdraw: true }],
      ['most of the savings', { share: 0.9 }],
      ['an authority', { relationship: 'authority' }],
      ['only online', { relationship: 'online-only' }],
    ] as const
  ).map(
    ([name, more]) =>
      [
        name,
        (one: Attempt, before: Past) => [{ ...one, said: { ...one.said, ...more } }, before] as const,
      ] as const,
  ),
  ...(
    [
      ['an imitated host', { imitates: 'bank.example' }],
      ['a host of mixed letters', { oddHost: 'mixed-letters' }],
      ['no https', { insecure: true }],
      ['a link', { fromLink: true }],
      ['pasted otherwise', { pasted: 'different' }],
      ['another sum on the page', { otherAmounts: [sum(1)] }],
    ] as const
  ).map(
    ([name, more]) =>
      [
        name,
        (one: Attempt, before: Past) => [{ ...one, signals: { ...one.signals, ...more } }, before] as const,
      ] as const,
  ),
  [
    'a warning of the site',
    (one, before) => [
      { ...one, signals: { ...one.signals, prompts: [...one.signals.prompts, '该账户被举报'] } },
      before,
    ],
  ],
  [
    'a strong cue',
    (one, before) => [
      { ...one, transfer: { ...one.transfer, purpose: `${one.transfer.purpose ?? ''} 安全账户` } },
      before,
    ],
  ],
  ...(
    [
      ['blocked', { blocked: true }],
      ['another account of the name', { otherAccount: { at: 0, name: null, account: null, amount: null } }],
      [
        'another name of the account',
        { otherName: { before: { at: 0, name: '王强', account: null, amount: null }, verdict: 'different' } },
      ],
      [
        'a look-alike',
        {
          lookAlike: {
            kind: 'same-ends',
            before: { at: 0, name: '王强', account: null, amount: null },
            difference: null,
          },
        },
      ],
      ['grown', { grown: true }],
    ] as const
  ).map(
    ([name, more]) =>
      [
        name,
        (one: Attempt, before: Past) => [one, { ...before, payee: { ...before.payee, ...more } }] as const,
      ] as const,
  ),
  ['no first days', (one, before) => [one, { ...before, grace: false }]],
  [
    'a hold just cancelled',
    (one, before) => [
      one,
      {
        ...before,
        recent: { ...before.recent, cancelled: { at: one.at.epochMs, samePayee: false, amount: null } },
      },
    ],
  ],
  [
    'the same just paid',
    (one, before) => [one, { ...before, recent: { ...before.recent, samePaidAt: one.at.epochMs } }],
  ],
  [
    'a first crypto withdrawal',
    (one, before) => [one, { ...before, recent: { ...before.recent, cryptoBefore: false } }],
  ],
];

describe('one more fact against it never lowers the tier', () => {
  test.each(worse)('%s', (name, change) => {
    fc.assert(
      fc.property(attempt, past, (any, before) => {
        const { relationship: _, ...said } = any.said;
        const one = { ...any, said };
        const clear =
          name === 'a hold just cancelled'
            ? { ...before, recent: { ...before.recent, cancelled: null } }
            : before;
        const [worseAttempt, worsePast] = change(one, clear);
        expect(met(worseAttempt, worsePast).tier).toBeGreaterThanOrEqual(met(one, clear).tier);
      }),
    );
  });
});

test('answering never lowers the tier', () => {
  fc.assert(
    fc.property(attempt, past, (one, before) => {
      expect(met(one, before).tier).toBeGreaterThanOrEqual(met({ ...one, said: {} }, before).tier);
    }),
    { numRuns: 500 },
  );
});
