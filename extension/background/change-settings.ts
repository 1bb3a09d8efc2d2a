// What the person asks of the settings: tighter at once, looser after its time, taken back until then, imported, exported.

import { isOpen } from '../../src/hold/hold.ts';
import {
  type Asked,
  applied,
  askedElse,
  askedSettings,
  bearingOf,
  type Choices,
  inForce,
  isTighter,
  keptGuarded,
  stepTo,
  takenBack,
} from '../../src/settings/loosening.ts';
import { same } from '../../src/settings/natures.ts';
import { resolveSettings } from '../../src/settings/profiles.ts';
import { type SettingKey, type Settings, settingKeys } from '../../src/settings/settings.ts';
import type {
  Changed,
  ChangeNote,
  Difference,
  NotLoosened,
  OtherLoosening,
  Preview,
  SettingsView,
  Switched,
} from '../channel/protocol.ts';
import { holdsNow } from './holding.ts';
import { exported, readImport } from './import.ts';
import { keepChoices, noteOf, settle } from './settle.ts';
import { contactView, looseningCode } from './step-up.ts';
import type { World } from './world.ts';

/** Everything the options page shows of the settings. */
export async function settingsView(world: World): Promise<SettingsView> {
  const { kept } = world.store;
  const now = world.now();
  const [choices, layers, aside, patterns, installedAt, proofs] = await Promise.all([
    kept.choices(),
    kept.layers(),
    kept.aside(),
    world.guardedPatterns(),
    kept.installedAt(now),
    kept.proofs(),
  ]);
  return {
    settings: inForce(choices, now, layers),
    base: resolveSettings(choices.own, layers),
    pending: choices.pending,
    fixed: settingKeys.filter((key) => layers.fixed[key] !== undefined),
    aside,
    ...patterns,
    installedAt,
    hasPin: proofs.pin !== null && proofs.pin.removedAt === null,
    contact: contactView(proofs),
    now,
  };
}

type Outcome = { readonly refused: NotLoosened } | (Asked & { readonly refused: null });

/** A change as worked out; where it makes something looser, the code may be needed first. */
async function withCode(
  world: World,
  asked: Asked,
  looser: boolean,
  code: string | undefined,
): Promise<Outcome> {
  const refused = looser ? await looseningCode(world, code) : null;
  return refused === null ? { ...asked, refused: null } : { refused };
}

async function askFor(
  world: World,
  choices: Choices,
  patch: Partial<Settings>,
  code: string | undefined,
): Promise<Outcome> {
  const now = world.now();
  const layers = await world.store.kept.layers();
  const asked = askedSettings(choices, patch, { id: world.newId(), now, layers });
  const [before, after] = [choices.own, asked.choices.own].map((own) => resolveSettings(own, layers));
  const looser =
    asked.pending !== null || (before !== undefined && after !== undefined && !isTighter(before, after));
  return withCode(world, asked, looser, code);
}

function keysChanged(patch: Partial<Settings>): readonly SettingKey[] {
  return settingKeys.filter((key) => patch[key] !== undefined);
}

/** Stores what was asked for and notes it; nothing when it was refused, or changes nothing. */
async function keepAsked(
  world: World,
  before: Choices,
  outcome: Outcome,
  note: Pick<ChangeNote, 'what' | 'keys' | 'about'>,
): Promise<void> {
  if (outcome.refused !== null || same(before, outcome.choices)) return;
  const event = outcome.pending === null ? 'changed' : 'asked';
  await keepChoices(world, outcome.choices, [{ at: world.now(), event, ...note }]);
}

/** Changes settings as far as they may change now; the rest waits. */
export async function changeSettings(
  world: World,
  patch: Partial<Settings>,
  code: string | undefined,
): Promise<Changed> {
  const choices = await settle(world);
  const outcome = await askFor(world, choices, patch, code);
  await keepAsked(world, choices, outcome, { what: 'settings', keys: keysChanged(patch), about: '' });
  return changed(world, outcome);
}

async function changed(world: World, outcome: Outcome): Promise<Changed> {
  return {
    view: await settingsView(world),
    pending: outcome.refused === null ? outcome.pending : null,
    refused: outcome.refused,
  };
}

async function switched(
  world: World,
  before: Choices,
  after: Choices,
  host: string,
  patch: Partial<Settings>,
  code: string | undefined,
): Promise<Switched> {
  const outcome = await askFor(world, after, patch, code);
  await keepAsked(world, before, outcome, { what: 'settings', keys: keysChanged(patch), about: host });
  return {
    here: await world.here(await world.store.kept.settings(), world.now()),
    pending: outcome.refused === null ? outcome.pending : null,
    refused: outcome.refused,
  };
}

/** Switches a site on at once, taking back what was pending about it; or off, after its time. */
export async function switchSite(
  world: World,
  host: string,
  on: boolean,
  code: string | undefined,
): Promise<Switched> {
  const choices = await settle(world);
  const { offSites, pausedSites } = await world.store.kept.settings();
  const others = offSites.filter((site) => site !== host);
  if (!on) return switched(world, choices, choices, host, { offSites: [...others, host] }, code);
  const { [host]: _, ...otherPauses } = pausedSites;
  const patch = { offSites: others, pausedSites: otherPauses };
  return switched(world, choices, keptGuarded(choices, host), host, patch, code);
}

/** Pauses a site for so many ms, from when the pause may begin. */
export async function pauseSite(
  world: World,
  host: string,
  forMs: number,
  code: string | undefined,
): Promise<Switched> {
  const choices = await settle(world);
  const { pausedSites, loosenAfterMs } = await world.store.kept.settings();
  const patch = { pausedSites: { ...pausedSites, [host]: world.now() + loosenAfterMs + forMs } };
  return switched(world, choices, choices, host, patch, code);
}

/** Erasing the journal has to wait only while a payment is held. */
async function mustWait(world: World, what: OtherLoosening): Promise<boolean> {
  return what.kind !== 'erase-journal' || (await holdsNow(world)).some(isOpen);
}

/** Asks for something looser that is no setting. */
export async function loosen(world: World, what: OtherLoosening, code: string | undefined): Promise<Changed> {
  const choices = await settle(world);
  const now = world.now();
  const layers = await world.store.kept.layers();
  const waits = await mustWait(world, what);
  const asked = askedElse(choices, what, { id: world.newId(), now, layers });
  const dueNow: Asked = waits ? asked : { ...asked, choices: dueAt(asked.choices, asked.pending?.id, now) };
  const outcome = await withCode(world, dueNow, waits, code);
  if (outcome.refused === null) {
    await keepChoices(world, outcome.choices, [noteOf('asked', what, now)]);
    await settle(world);
  }
  const answer = await changed(world, outcome);
  return { ...answer, pending: answer.view.pending.find(({ id }) => id === answer.pending?.id) ?? null };
}

function dueAt(choices: Choices, id: string | undefined, at: number): Choices {
  return { ...choices, pending: choices.pending.map((one) => (one.id === id ? { ...one, dueAt: at } : one)) };
}

/** Takes back what is not due yet. */
export async function takeBack(world: World, id: string): Promise<SettingsView> {
  const choices = await settle(world);
  const one = choices.pending.find((pending) => pending.id === id);
  const now = world.now();
  if (one !== undefined) {
    await keepChoices(world, takenBack(choices, id, now), [noteOf('taken-back', one.what, now)]);
  }
  return settingsView(world);
}

/** The person's own settings as JSON, without pauses, which would mean nothing elsewhere. */
export async function exportSettings(world: World): Promise<string> {
  return exported((await world.store.kept.choices()).own);
}

function difference(key: SettingKey, before: Settings, after: Settings): Difference {
  return { key, from: before[key], to: after[key], bearing: bearingOf(key, before, after) };
}

/** What an import would change, setting by setting; nothing is stored. */
export async function previewImport(world: World, json: string): Promise<Preview> {
  const read = readImport(json);
  if (read.kind === 'wrong') return read;
  const { kept } = world.store;
  const [{ own }, layers, shown] = await Promise.all([kept.choices(), kept.layers(), kept.settings()]);
  const before = resolveSettings(own, layers);
  const after = resolveSettings(applied(own, stepTo(read.settings, shown, layers), layers), layers);
  const keys = settingKeys.filter((key) => !same(before[key], after[key]));
  return { kind: 'differences', differences: keys.map((key) => difference(key, before, after)) };
}

/** Imports settings as if the person had changed them all at once; `null` when they cannot be read. */
export async function applyImport(
  world: World,
  json: string,
  code: string | undefined,
): Promise<Changed | null> {
  const read = readImport(json);
  return read.kind === 'wrong' ? null : changeSettings(world, read.settings, code);
}
