// What kind of thing each setting is: which of two values is the safer one, and how a change of it follows another.
import { type Caps, defaultCaps } from './caps.ts';
import { type Ceilings, defaultLimits, type Limits } from './limits.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { type NoPayment, saferTaught, type Taught } from './taught.ts';
import { defaultThresholds, type ThresholdName, type Thresholds } from './thresholds.ts';
import { lowerTier, type Tier, tiers } from './tier.ts';
import { defaultFloors, defaultWeights, type Floors, type Weights } from './weights.ts';

/** A value that a change begins from, and the one it asks for. */
export interface Step<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * `join`: the safer of `a` and `b`, `before` being what holds before the change that leads to `b`. `follow`: `current` with
 * what `step` changes. `without`: the end of `step`, less what `again`, a later word, speaks of too. `bears`: whether a change
 * of it can make anything looser.
 */
export interface Nature<T> {
  readonly bears: boolean;
  join(a: T, b: T, before: T): T;
  follow(step: Step<T>, current: T): T;
  without(step: Step<T>, again: Step<T>): T;
}

/** Whether two settings are the same; records whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ours, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    ours.size === theirs.size &&
    [...ours].every(([key, one]) => theirs.has(key) && same(one, theirs.get(key)))
  );
}

/** A setting of one piece. */
function atom<T>(join: Nature<T>['join'], bears = true): Nature<T> {
  return {
    bears,
    join,
    follow: ({ from, to }, current) => (same(from, to) ? current : to),
    without: ({ from, to }, again) => (same(again.from, again.to) ? to : from),
  };
}

type Parts<V> = Readonly<Record<string, V>>;
type JoinPart<V> = (name: string, a: V | undefined, b: V | undefined, before: V | undefined) => V | undefined;

function partsOf<V>(names: Iterable<string>, part: (name: string) => V | undefined): Parts<V> {
  const all = [...new Set(names)].map((name) => [name, part(name)] as const);
  return Object.fromEntries(all.filter((one): one is readonly [string, V] => one[1] !== undefined));
}

const at = <V>(parts: Parts<V>, name: string): V | undefined =>
  Object.hasOwn(parts, name) ? parts[name] : undefined;

/** A setting of many pieces, each of which is changed for itself. */
function partwise<T, V>(
  split: (whole: T) => Parts<V>,
  whole: (parts: Parts<V>) => T,
  join: JoinPart<V>,
): Nature<T> {
  const names = (...all: readonly Parts<V>[]): readonly string[] => all.flatMap((one) => Object.keys(one));
  const changes = ({ from, to }: Step<Parts<V>>, name: string): boolean =>
    !same(at(from, name), at(to, name));
  const splitStep = ({ from, to }: Step<T>): Step<Parts<V>> => ({ from: split(from), to: split(to) });
  return {
    bears: true,
    join: (a, b, before) => {
      const [one, other, first] = [split(a), split(b), split(before)];
      return whole(
        partsOf(names(one, other), (name) => join(name, at(one, name), at(other, name), at(first, name))),
      );
    },
    follow: (given, current) => {
      const [step, now] = [splitStep(given), split(current)];
      return whole(partsOf(names(now, step.to), (name) => at(changes(step, name) ? step.to : now, name)));
    },
    without: (given, later) => {
      const [step, again] = [splitStep(given), splitStep(later)];
      return whole(
        partsOf(names(step.from, step.to), (name) => at(changes(again, name) ? step.from : step.to, name)),
      );
    },
  };
}

function record<V>(join: JoinPart<V>): Nature<Readonly<Record<string, V>>> {
  return partwise<Readonly<Record<string, V>>, V>(
    (one) => one,
    (parts) => parts,
    join,
  );
}

const least = atom<number>((a, b) => Math.min(a, b));
const most = atom<number>((a, b) => Math.max(a, b));
const either = atom<boolean>((a, b) => a || b);

/** The last word counts. */
function neutral<T>(): Nature<T> {
  return atom<T>((a, b, before) => (same(b, before) ? a : b), false);
}

/** Where a value is there, the lower one; one that is there before none. */
function lowerOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function lowerLimits(a: Limits, b: Limits): Limits {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** A currency without limits is always "mid": beside limits that is stricter below their mid, and looser from their high on. */
function saferLimits(currency: string, a: Limits | undefined, b: Limits | undefined): Limits | undefined {
  const [one, other] = [a ?? at(defaultLimits, currency), b ?? at(defaultLimits, currency)];
  if (a === undefined && b === undefined) return undefined;
  if (one !== undefined && other !== undefined) return lowerLimits(one, other);
  const [, , high, veryHigh] = one ?? other ?? [0, 0, 0, 0];
  return [0, 0, high, veryHigh];
}

const lowerOrNone = (a: number | null, b: number | null): number | null =>
  lowerOf(a ?? undefined, b ?? undefined) ?? null;

function saferCeilings(_: string, a: Ceilings | undefined, b: Ceilings | undefined): Ceilings | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    once: lowerOrNone(a.once, b.once),
    day: lowerOrNone(a.day, b.day),
    week: lowerOrNone(a.week, b.week),
  };
}

/**
 * Which way a threshold is stricter. `kept`: neither way is, so that a change waits: the hours of the night, and a number of
 * digits that is compared exactly.
 */
const thresholdDirections: Readonly<Record<ThresholdName, 'lower' | 'higher' | 'kept'>> = {
  knownFrom: 'higher',
  seldomUpTo: 'lower',
  newFor: 'higher',
  freshFor: 'higher',
  triedUpTo: 'higher',
  triedTimes: 'lower',
  timesLargest: 'lower',
  tenTimes: 'lower',
  slack: 'higher',
  steadySpread: 'higher',
  grownWithin: 'higher',
  grownFrom: 'lower',
  grownUpTo: 'lower',
  sameDigits: 'lower',
  codeDigits: 'kept',
  accountDigits: 'lower',
  feeShare: 'lower',
  balanceShare: 'lower',
  savingsShare: 'lower',
  justUnder: 'higher',
  severalNewPayees: 'lower',
  sameAgainHabit: 'higher',
  burst: 'lower',
  nightFrom: 'kept',
  nightTo: 'kept',
  sameAgainWithin: 'higher',
  triedAgainWithin: 'higher',
  notSeenFor: 'lower',
  declaredFor: 'lower',
  lossWithin: 'higher',
  routineFrom: 'higher',
  routineOfFamilyFrom: 'higher',
  routineUpTo: 'lower',
  routineAfter: 'higher',
  mostWeakCues: 'higher',
  promisedFrom: 'lower',
  promisedUpTo: 'higher',
  companyFrom: 'lower',
  companyFromSmall: 'lower',
  checkFrom: 'lower',
  pauseFrom: 'lower',
  coolFrom: 'lower',
  longFrom: 'lower',
  overnightFrom: 'lower',
};

type Changed<V> = Readonly<Partial<Record<string, V>>>;

/** Joins named numbers of which a layer holds only the changed ones; `byDefault` gives the others. */
function named<V extends number>(
  byDefault: Readonly<Record<string, V>>,
  safer: (name: string, a: V, b: V, before: V) => V,
): Nature<Changed<V>> {
  const split = (one: Changed<V>): Parts<V> => partsOf(Object.keys(one), (name) => one[name]);
  return partwise<Changed<V>, V>(
    split,
    (parts) => parts,
    (name, a, b, before) => {
      const fallback = at(byDefault, name);
      if (fallback === undefined || (a === undefined && b === undefined)) return undefined;
      return safer(name, a ?? fallback, b ?? fallback, before ?? fallback);
    },
  );
}

function saferThreshold(name: string, a: number, b: number, before: number): number {
  const direction = at<'lower' | 'higher' | 'kept'>(thresholdDirections, name) ?? 'kept';
  if (direction === 'kept') return before;
  return direction === 'lower' ? Math.min(a, b) : Math.max(a, b);
}

const higher = <V extends number>(_: string, a: V, b: V): V => (a > b ? a : b);

const waits = partwise<readonly number[], number>(
  (one) => Object.fromEntries(tiers.map((tier) => [tier, one[tier] ?? defaultSettings.waitsMs[tier] ?? 0])),
  (parts) => tiers.map((tier) => at(parts, String(tier)) ?? 0),
  (_, a, b) => Math.max(a ?? 0, b ?? 0),
);

const hosts = partwise<readonly string[], true>(
  (one) => Object.fromEntries(one.map((host) => [host, true as const])),
  (parts) => Object.keys(parts),
  (_, a, b) => (a && b ? true : undefined),
);

/** Every setting's nature. */
export const natures: { readonly [K in keyof Settings]: Nature<Settings[K]> } = {
  language: neutral(),
  askAlways: either,
  waitsMs: waits,
  graceDays: least,
  limits: record<Limits>(saferLimits),
  weights: named<number>(defaultWeights, higher) as Nature<Readonly<Partial<Weights>>>,
  floors: named<Tier>(defaultFloors, higher) as Nature<Readonly<Partial<Floors>>>,
  caps: named<Tier>(defaultCaps, higher) as Nature<Readonly<Partial<Caps>>>,
  thresholds: named<number>(defaultThresholds, saferThreshold) as Nature<Readonly<Partial<Thresholds>>>,
  ceilings: record<Ceilings>(saferCeilings),
  knownLimits: record<readonly number[]>((_, a, b) =>
    [...new Set([...(a ?? []), ...(b ?? [])])].sort((x, y) => x - y),
  ),
  offSites: hosts,
  pausedSites: record<number>((_, a, b) => (a === undefined || b === undefined ? undefined : Math.min(a, b))),
  // Only its name: what it changes is joined setting by setting.
  profile: atom((_a, _b, before) => before, false),
  interruptFrom: atom<Tier>(lowerTier),
  loosenAfterMs: most,
  loosenByCode: either,
  twoPeopleFrom: record<number>((_, a, b) => lowerOf(a, b)),
  // Of less, a payment is more.
  savings: record<number>((_, a, b) => lowerOf(a, b)),
  region: neutral(),
  appearance: neutral(),
  // What a person told themselves is not talked away on the telephone.
  ownPlan: atom<string>((a, b) => (a === '' ? b : a)),
  taught: record<Taught>((_, a, b, before) => saferTaught(a, b, before)),
  noPayments: record<NoPayment>((_, a, b, before) =>
    a === undefined || b === undefined ? undefined : same(b, before) ? a : b,
  ),
};
