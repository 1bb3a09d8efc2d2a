// Looser is slower: tighter at once, looser after its time, taken back until then; tried by hand and by chance.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Asked,
  askedElse,
  askedSettings,
  bearingOf,
  type Choices,
  inForce,
  isTighter,
  keptGuarded,
  nextChange,
  noChoices,
  saferOf,
  settled,
  takenBack,
} from '../../../src/settings/loosening.ts';
import { type Layers, profileDefaults, resolveSettings } from '../../../src/settings/profiles.ts';
import { defaultSettings, profiles, type Settings } from '../../../src/settings/settings.ts';
import { thresholdNames } from '../../../src/settings/thresholds.ts';
import { tiers } from '../../../src/settings/tier.ts';

const MINUTE = 60_000;
const layers: Layers = { preset: {}, fixed: {} };
const T0 = 1_000_000;

function ask(choices: Choices, patch: Partial<Settings>, now = T0, id = `at ${now}`): Asked {
  return askedSettings(choices, patch, { id, now, layers });
}

const waits = (tier4: number): readonly number[] => defaultSettings.waitsMs.with(4, tier4 * MINUTE);

/** What each change means for who is on the defaults. */
const rows: readonly (readonly [name: string, patch: Partial<Settings>, atOnce: boolean])[] = [
  ['asking at every payment', { askAlways: true }, true],
  ['a longer wait', { waitsMs: waits(60) }, true],
  ['a shorter wait', { waitsMs: waits(5) }, false],
  ['a lower limit', { limits: { CNY: [100, 3000, 10_000, 50_000] } }, true],
  ['a higher limit', { limits: { CNY: [900, 3000, 10_000, 50_000] } }, false],
  ['limits for a currency that had none', { limits: { XYZ: [1, 2, 3, 4] } }, false],
  ['a heavier finding', { weights: { strongCue: 6 } }, true],
  ['a lighter finding', { weights: { strongCue: 1 } }, false],
  ['a lower floor', { floors: { strongCue: 2 } }, false],
  ['a lower cap', { caps: { slip: 2 } }, false],
  ['a higher cap', { caps: { slip: 4 } }, true],
  ['more payments before a payee is known', { thresholds: { knownFrom: 9 } }, true],
  ['fewer', { thresholds: { knownFrom: 1 } }, false],
  ['another night', { thresholds: { nightFrom: 20 } }, false],
  ['an own limit', { ceilings: { CNY: { once: 500, day: null, week: null } } }, true],
  ['more days of grace', { graceDays: 30 }, false],
  ['a site off', { offSites: ['bank.example'] }, false],
  ['a site paused', { pausedSites: { 'bank.example': T0 + 60 * MINUTE } }, false],
  ['the light profile', { profile: 'light' }, false],
  ['the strict profile', { profile: 'strict' }, true],
  ['the business profile', { profile: 'business' }, true],
  ['a shorter loosening delay', { loosenAfterMs: 0 }, false],
  ['another language', { language: 'en' }, true],
  ['larger type', { appearance: { largeType: true, theme: 'dark' } }, true],
  ['another region', { region: 'GB' }, true],
];

test.each(rows)('%s', (_, patch, atOnce) => {
  const { choices, pending } = ask(noChoices, patch);
  expect(pending === null).toBe(atOnce);
  const after = resolveSettings(patch, layers);
  if (atOnce) {
    expect(inForce(choices, T0, layers)).toEqual(after);
    return;
  }
  expect(pending).toMatchObject({ askedAt: T0, dueAt: T0 + 10 * MINUTE });
  expect(isTighter(defaultSettings, inForce(choices, T0 + 10 * MINUTE - 1, layers))).toBe(true);
  expect(inForce(choices, T0 + 10 * MINUTE, layers)).toEqual(after);
  expect(inForce(takenBack(choices, `at ${T0}`, T0 + MINUTE), T0 + 20 * MINUTE, layers)).toEqual(
    defaultSettings,
  );
});

describe('a change that does both', () => {
  const patch: Partial<Settings> = { waitsMs: waits(5).with(3, 5 * MINUTE), askAlways: true };
  const { choices } = ask(noChoices, patch);

  test('is tighter at once and looser later', () => {
    const now = inForce(choices, T0, layers);
    expect(now.askAlways).toBe(true);
    expect(now.waitsMs).toEqual(defaultSettings.waitsMs.with(3, 5 * MINUTE));
    expect(inForce(choices, T0 + 10 * MINUTE, layers).waitsMs).toEqual(patch.waitsMs);
  });
});

test('the light profile keeps what is tighter in the one before until it is due', () => {
  const strict = ask(noChoices, { profile: 'strict' }).choices;
  const { choices, pending } = ask(strict, { profile: 'light' });
  expect(pending?.dueAt).toBe(T0 + 24 * 60 * MINUTE);
  const meanwhile = inForce(choices, T0 + MINUTE, layers);
  expect(meanwhile).toMatchObject({ profile: 'strict', interruptFrom: 2, loosenByCode: true });
  expect(inForce(choices, T0 + 24 * 60 * MINUTE, layers)).toMatchObject({
    profile: 'light',
    interruptFrom: 3,
  });
});

test('with the light profile nothing waits', () => {
  const light: Choices = { own: { profile: 'light' }, pending: [] };
  expect(ask(light, { offSites: ['bank.example'] }).pending).toBeNull();
});

test('a later word on the same thing takes the place of the earlier; others stay', () => {
  const first = ask(noChoices, {
    limits: { CNY: [900, 9000, 10_000, 50_000], USD: [900, 1000, 2000, 10_000] },
  }).choices;
  const shown = inForce(first, T0 + MINUTE, layers);
  const later = ask(
    first,
    { limits: { ...shown.limits, CNY: [100, 3000, 10_000, 50_000] } },
    T0 + MINUTE,
  ).choices;
  const { limits } = inForce(later, T0 + 60 * MINUTE, layers);
  expect(limits).toEqual({ CNY: [100, 3000, 10_000, 50_000], USD: [900, 1000, 2000, 10_000] });
});

test('a site that is switched on stays on, whatever was pending about it', () => {
  const off = ask(noChoices, { offSites: ['a.example'] }).choices;
  const both = ask(off, { offSites: ['b.example'] }, T0 + 1).choices;
  const kept = keptGuarded(both, 'a.example');
  expect(inForce(kept, T0 + 60 * MINUTE, layers).offSites).toEqual(['b.example']);
});

test('two sites that were switched off one after the other are both off in the end', () => {
  const off = ask(noChoices, { offSites: ['a.example'] }).choices;
  const both = ask(off, { offSites: ['b.example'] }, T0 + 1).choices;
  expect(inForce(both, T0 + 60 * MINUTE, layers).offSites).toEqual(['a.example', 'b.example']);
});

test('what is fixed cannot be changed', () => {
  const fixed: Layers = { preset: {}, fixed: { askAlways: true, profile: 'strict' } };
  const { choices } = askedSettings(
    noChoices,
    { askAlways: false, profile: 'light' },
    { id: 'a', now: T0, layers: fixed },
  );
  expect(choices).toEqual(noChoices);
  expect(inForce(choices, T0, fixed)).toMatchObject({
    askAlways: true,
    profile: 'strict',
    loosenAfterMs: 86_400_000,
  });
});

test('what is as the profile has it anyway is no choice, and goes along with another profile', () => {
  const changed = ask(noChoices, { askAlways: true }).choices;
  const back = ask(changed, { askAlways: false }).choices;
  expect(settled(back, T0 + 10 * MINUTE, layers).choices).toEqual(noChoices);
});

test('something else is pending once, from the first time on', () => {
  const first = askedElse(noChoices, { kind: 'remove-pin' }, { id: 'a', now: T0, layers });
  const again = askedElse(first.choices, { kind: 'remove-pin' }, { id: 'b', now: T0 + MINUTE, layers });
  expect(again.pending).toEqual(first.pending);
  expect(settled(again.choices, T0 + 10 * MINUTE, layers).due.map(({ id }) => id)).toEqual(['a']);
});

test('the next moment at which something changes by itself', () => {
  const { choices } = ask(noChoices, { offSites: ['a.example'] });
  expect(nextChange(noChoices, defaultSettings, T0)).toBeNull();
  expect(nextChange(choices, defaultSettings, T0)).toBe(T0 + 10 * MINUTE);
  expect(nextChange(choices, { ...defaultSettings, pausedSites: { b: T0 + 5, c: T0 - 5 } }, T0)).toBe(T0 + 5);
});

test.each(profiles)(
  'what %s says of a setting is joined with every other profile, and neither is looser',
  (one) => {
    for (const other of profiles) {
      const [a, b] = [one, other].map((profile) => resolveSettings({ profile }, layers)) as [
        Settings,
        Settings,
      ];
      const joined = saferOf(a, b, a);
      expect([isTighter(a, joined), isTighter(b, joined)]).toEqual([true, true]);
    }
  },
);

test('every strict threshold is stricter than its default', () => {
  const strict = resolveSettings({ thresholds: profileDefaults.strict.thresholds ?? {} }, layers);
  expect(bearingOf('thresholds', defaultSettings, strict)).toBe('tighter');
});

// By chance: any changes, at any times, with any of them taken back.

const whole = fc.integer({ min: 0, max: 20 });
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.constantFrom('CNY', 'USD', 'XYZ'), value, { maxKeys: 2 });
const limits = fc
  .tuple(whole, whole, whole, whole)
  .map((four) => [...four].sort((a, b) => a - b) as [number, number, number, number]);
const host = fc.constantFrom('a.example', 'b.example', 'c.example');

const patches: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    askAlways: fc.boolean(),
    language: fc.constantFrom('en' as const, 'zh_CN' as const, null),
    waitsMs: fc.tuple(...tiers.map(() => whole)),
    graceDays: whole,
    limits: some(limits),
    weights: fc.record({ strongCue: whole, night: whole }, { requiredKeys: [] }),
    floors: fc.record({ strongCue: fc.constantFrom(...tiers) }, { requiredKeys: [] }),
    caps: fc.record({ ordinary: fc.constantFrom(...tiers) }, { requiredKeys: [] }),
    thresholds: fc.dictionary(fc.constantFrom(...thresholdNames), whole, { maxKeys: 3 }),
    ceilings: some(fc.record({ once: fc.option(whole), day: fc.option(whole), week: fc.option(whole) })),
    knownLimits: some(fc.array(whole, { maxLength: 2 })),
    offSites: fc.uniqueArray(host),
    pausedSites: fc.dictionary(host, whole),
    profile: fc.constantFrom(...profiles),
    interruptFrom: fc.constantFrom(2 as const, 3 as const, 4 as const),
    loosenAfterMs: whole,
    loosenByCode: fc.boolean(),
    twoPeopleFrom: some(whole),
    savings: some(whole),
    ownPlan: fc.constantFrom('', 'I hang up', 'I call my son'),
  },
  { requiredKeys: [] },
);

type Move =
  | { readonly kind: 'ask'; readonly patch: Partial<Settings> }
  | { readonly kind: 'take-back'; readonly nth: number }
  | { readonly kind: 'later'; readonly ms: number };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('ask' as const), patch: patches }),
    fc.record({ kind: fc.constant('take-back' as const), nth: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant('later' as const), ms: fc.integer({ min: 0, max: 30 }) }),
  ),
  { maxLength: 8 },
);

/** Plays the moves, and hands each step's choices before and after it, at one moment, to `look`. */
function play(
  all: readonly Move[],
  look: (move: Move, before: Choices, after: Choices, now: number) => void,
): { readonly choices: Choices; readonly now: number } {
  let choices = noChoices;
  let now = T0;
  for (const [nth, move] of all.entries()) {
    if (move.kind === 'later') now += move.ms;
    const before = settled(choices, now, layers).choices;
    if (move.kind === 'ask') choices = ask(before, move.patch, now, `p${nth}`).choices;
    else if (move.kind === 'take-back') choices = takenBack(before, before.pending[move.nth]?.id ?? '', now);
    else choices = before;
    look(move, before, choices, now);
  }
  return { choices, now };
}

const base = ({ own }: Choices): Settings => resolveSettings(own, layers);

describe('whatever is asked, in whatever order', () => {
  test('what counts is never looser than what was chosen and is due', () => {
    fc.assert(
      fc.property(moves, (all) => {
        play(all, (_, before, after, now) => {
          const shown = inForce(after, now, layers);
          if (inForce(before, now, layers).loosenAfterMs > 0)
            expect(isTighter(base(before), shown)).toBe(true);
          expect(isTighter(base(after), shown)).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('what is pending becomes what counts no sooner than it is due, wrong clocks included', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 0, max: 100 }), (all, earlier) => {
        const { choices, now } = play(all, () => undefined);
        const first = Math.min(...choices.pending.map(({ dueAt }) => dueAt));
        expect(inForce(choices, now - earlier, layers)).toEqual(inForce(choices, now, layers));
        if (Number.isFinite(first))
          expect(inForce(choices, first - 1, layers)).toEqual(inForce(choices, now, layers));
      }),
      { numRuns: 300 },
    );
  });

  test('taking back all of it leaves what was chosen; settling twice is settling once', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { choices, now } = play(all, () => undefined);
        const none = choices.pending.reduce((sofar, { id }) => takenBack(sofar, id, now), choices);
        expect(inForce(none, now + 1000, layers)).toEqual(base(choices));
        const once = settled(choices, now + 10, layers).choices;
        expect(settled(once, now + 10, layers).choices).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test('asking again for what was asked changes nothing in the end', () => {
    fc.assert(
      fc.property(patches, (patch) => {
        const first = ask(noChoices, patch).choices;
        const again = ask(first, patch, T0).choices;
        const end = T0 + 3 * 24 * 60 * MINUTE;
        expect(inForce(again, end, layers)).toEqual(inForce(first, end, layers));
      }),
      { numRuns: 300 },
    );
  });
});
