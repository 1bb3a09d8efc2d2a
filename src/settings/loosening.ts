// Looser is slower: what is tighter counts at once, what is looser waits, is listed, and can be taken back until then.
import { natures, type Step, same } from './natures.ts';
import { isMerged, type Layers, resolveSettings } from './profiles.ts';
import { type SettingKey, type Settings, settingKeys } from './settings.ts';

/** The settings that a change begins from, as the person saw them, and those it asks for: the same keys. */
export type SettingsStep = Step<Partial<Settings>>;

/**
 * What can be made looser. `key`: the payee's in the book. `before`: entries older than this, ms since the epoch, `null` all.
 * `pattern`: the match pattern that the browser is to take its leave back for.
 */
export type Loosening =
  | { readonly kind: 'settings'; readonly step: SettingsStep }
  | { readonly kind: 'trust-payee'; readonly key: string }
  | { readonly kind: 'unblock-payee'; readonly key: string }
  | { readonly kind: 'forget-payee'; readonly key: string }
  | { readonly kind: 'take-statement' }
  | { readonly kind: 'drop-statements' }
  | { readonly kind: 'erase-journal'; readonly before: number | null }
  | { readonly kind: 'remove-pin' }
  | { readonly kind: 'remove-contact' }
  | { readonly kind: 'remove-approver' }
  | { readonly kind: 'leave-site'; readonly pattern: string };

/** Times in ms since the epoch. */
export interface Pending {
  readonly id: string;
  readonly askedAt: number;
  readonly dueAt: number;
  readonly what: Loosening;
}

/** `own`: what the person changed and what counts; `pending` in the order asked. */
export interface Choices {
  readonly own: Partial<Settings>;
  readonly pending: readonly Pending[];
}

export const noChoices: Choices = { own: {}, pending: [] };

/** The moment and the name of a change. */
interface Asking {
  readonly id: string;
  readonly now: number;
  readonly layers: Layers;
}

/** Keys are each set with their own nature, which the compiler cannot follow through a list. */
function settingsFrom(keys: readonly SettingKey[], value: (key: SettingKey) => unknown): Partial<Settings> {
  const set = keys.map((key) => [key, value(key)] as const).filter(([, one]) => one !== undefined);
  return Object.fromEntries(set) as Partial<Settings>;
}

const keysOf = (some: Partial<Settings>): readonly SettingKey[] =>
  settingKeys.filter((key) => some[key] !== undefined);

function stepOf<K extends SettingKey>({ from, to }: SettingsStep, key: K): Step<Settings[K]> | null {
  if (from[key] === undefined || to[key] === undefined) return null;
  return { from: from[key] as Settings[K], to: to[key] as Settings[K] };
}

function followed<K extends SettingKey>(
  own: Partial<Settings>,
  step: SettingsStep,
  key: K,
  layers: Layers,
): Settings[K] | undefined {
  const one = stepOf(step, key);
  if (one === null) return own[key];
  const { [key]: _, ...others } = own;
  const without = resolveSettings(others as Partial<Settings>, layers)[key];
  const unchosen = isMerged(key) ? ({} as Settings[K]) : without;
  const current = own[key] === undefined ? unchosen : (own[key] as Settings[K]);
  const next = natures[key].follow(one, current);
  // What is as it would be anyway is no choice of the person's, and goes along with another profile.
  return same(next, isMerged(key) ? {} : without) ? undefined : next;
}

/** The person's own settings after a change. */
export function applied(own: Partial<Settings>, step: SettingsStep, layers: Layers): Partial<Settings> {
  return settingsFrom(settingKeys, (key) => followed(own, step, key, layers));
}

function joinedKey<K extends SettingKey>(key: K, a: Settings, b: Settings, before: Settings): Settings[K] {
  return natures[key].join(a[key], b[key], before[key]);
}

/** The safer of two settings in everything; `before` is what holds before the change that leads to `b`. */
export function saferOf(a: Settings, b: Settings, before: Settings): Settings {
  return { ...a, ...settingsFrom(settingKeys, (key) => joinedKey(key, a, b, before)) };
}

export type Bearing = 'tighter' | 'looser' | 'neither';

/** What going from one value of a setting to another means. */
export function bearingOf(key: SettingKey, before: Settings, after: Settings): Bearing {
  if (same(before[key], after[key]) || !natures[key].bears) return 'neither';
  return same(joinedKey(key, before, after, before), after[key]) ? 'tighter' : 'looser';
}

/** Whether a change makes nothing looser. */
export function isTighter(before: Settings, after: Settings): boolean {
  return settingKeys.every((key) => bearingOf(key, before, after) !== 'looser');
}

/** The choices once everything has been done that is due at `now`, and what that was, in the order asked. */
export function settled(
  choices: Choices,
  now: number,
  layers: Layers,
): { readonly choices: Choices; readonly due: readonly Pending[] } {
  const due = choices.pending.filter(({ dueAt }) => now >= dueAt);
  if (due.length === 0) return { choices, due };
  const own = due.reduce(
    (sofar, { what }) => (what.kind === 'settings' ? applied(sofar, what.step, layers) : sofar),
    choices.own,
  );
  return { choices: { own, pending: choices.pending.filter(({ dueAt }) => now < dueAt) }, due };
}

/** The settings that count at `now`: of everything that is still pending, only what is tighter. */
export function inForce(choices: Choices, now: number, layers: Layers): Settings {
  const { own, pending } = settled(choices, now, layers).choices;
  const base = resolveSettings(own, layers);
  return pending.reduce(
    (safest, { what }) =>
      what.kind === 'settings'
        ? saferOf(safest, resolveSettings(applied(own, what.step, layers), layers), base)
        : safest,
    base,
  );
}

function withoutKey<K extends SettingKey>(
  step: SettingsStep,
  again: SettingsStep,
  key: K,
): Settings[K] | undefined {
  const [one, later] = [stepOf(step, key), stepOf(again, key)];
  return one === null || later === null ? step.to[key] : natures[key].without(one, later);
}

/** A later word on the same thing takes the place of the one that is still pending. */
function unsaid(pending: readonly Pending[], again: SettingsStep): readonly Pending[] {
  return pending.flatMap((one) => {
    if (one.what.kind !== 'settings') return [one];
    const { step } = one.what;
    const to = settingsFrom(keysOf(step.to), (key) => withoutKey(step, again, key));
    return same(step.from, to) ? [] : [{ ...one, what: { kind: 'settings', step: { from: step.from, to } } }];
  });
}

/** The host is to stay guarded: whatever is pending about it alone is taken back. */
export function keptGuarded(choices: Choices, host: string): Choices {
  const again: SettingsStep = {
    from: { offSites: [], pausedSites: {} },
    to: { offSites: [host], pausedSites: { [host]: 0 } },
  };
  return { ...choices, pending: unsaid(choices.pending, again) };
}

/** What a patch asks for beside what counts now; what is fixed is left out. */
export function stepTo(patch: Partial<Settings>, shown: Settings, { fixed }: Layers): SettingsStep {
  const keys = keysOf(patch).filter((key) => fixed[key] === undefined && !same(patch[key], shown[key]));
  return { from: settingsFrom(keys, (key) => shown[key]), to: settingsFrom(keys, (key) => patch[key]) };
}

/** What a change would do. `choices`: afterwards; `pending`: what waits, `null` when nothing does. */
export interface Asked {
  readonly choices: Choices;
  readonly pending: Pending | null;
}

function waiting(choices: Choices, what: Loosening, delayMs: number, { id, now }: Asking): Asked {
  const pending: Pending = { id, askedAt: now, dueAt: now + delayMs, what };
  return { choices: { ...choices, pending: [...choices.pending, pending] }, pending };
}

/** Changes settings: at once where nothing becomes looser or nothing has to wait, else after the loosening delay. */
export function askedSettings(before: Choices, patch: Partial<Settings>, asking: Asking): Asked {
  const { now, layers } = asking;
  const { choices } = settled(before, now, layers);
  const shown = inForce(choices, now, layers);
  const step = stepTo(patch, shown, layers);
  if (keysOf(step.to).length === 0) return { choices, pending: null };
  const { own } = choices;
  const next = applied(own, step, layers);
  const left: Choices = { own, pending: unsaid(choices.pending, step) };
  const atOnce =
    shown.loosenAfterMs === 0 || isTighter(resolveSettings(own, layers), resolveSettings(next, layers));
  if (atOnce) return { choices: { ...left, own: next }, pending: null };
  return waiting(left, { kind: 'settings', step }, shown.loosenAfterMs, asking);
}

/** What is forgotten counts no more at once; only the record is gone later, so that a slip of the hand can be taken back everywhere. */
const FORGOTTEN_FOR = 10 * 60 * 1000;

/** Whether it is done at once and only what is left of it goes later. */
export function forgets({ kind }: Loosening): boolean {
  return kind === 'forget-payee' || kind === 'drop-statements';
}

/** Asks for something looser that is no setting; asked twice, it is pending once, from the first time on. */
export function askedElse(
  before: Choices,
  what: Exclude<Loosening, { kind: 'settings' }>,
  asking: Asking,
): Asked {
  const { now, layers } = asking;
  const known = before.pending.find((one) => same(one.what, what));
  if (known !== undefined) return { choices: before, pending: known };
  const { loosenAfterMs } = inForce(before, now, layers);
  const delay = forgets(what) ? Math.max(loosenAfterMs, FORGOTTEN_FOR) : loosenAfterMs;
  return waiting(before, what, delay, asking);
}

/** What a bank statement tells waits, once for all statements that wait: to add to it begins the wait anew. */
export function statementWaits(before: Choices, pending: Omit<Pending, 'what'>): Choices {
  const others = before.pending.filter(({ what }) => what.kind !== 'take-statement');
  return { ...before, pending: [...others, { ...pending, what: { kind: 'take-statement' } }] };
}

/** Takes back what is not due yet; what is due, or unknown, stays as it is. */
export function takenBack(choices: Choices, id: string, now: number): Choices {
  return { ...choices, pending: choices.pending.filter((one) => one.id !== id || now >= one.dueAt) };
}

/** The first moment after `now` at which something changes by itself, ms since the epoch; `null` when nothing will. */
export function nextChange(choices: Choices, settings: Settings, now: number): number | null {
  const moments = [...choices.pending.map(({ dueAt }) => dueAt), ...Object.values(settings.pausedSites)];
  const next = Math.min(...moments.filter((moment) => moment > now));
  return Number.isFinite(next) ? next : null;
}
