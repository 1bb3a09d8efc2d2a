// What the person asks of the settings: tighter at once, looser after its time, taken back until then.

import { isOpen } from '../../src/hold/hold.ts';
import { withForgotten } from '../../src/payees/forget.ts';
import {
  type Asked,
  askedElse,
  askedSettings,
  type Choices,
  isTighter,
  type Loosening,
  takenBack,
} from '../../src/settings/loosening.ts';
import { same } from '../../src/settings/natures.ts';
import { resolveSettings } from '../../src/settings/profiles.ts';
import { type SettingKey, type Settings, settingKeys } from '../../src/settings/settings.ts';
import type { ChangeNote, OtherLoosening } from '../channel/options-protocol.ts';
import type { Changed, NotLoosened, SettingsView } from '../channel/page-protocol.ts';
import { holdsNow } from './holding.ts';
import { settingsView } from './settings-view.ts';
import { changePayee, keepChoices, noteOf, settle } from './settle.ts';
import { dropStatements, takeStatementBack, undropStatements } from './statements.ts';
import { looseningCode } from './step-up.ts';
import type { World } from './world.ts';

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

export async function askFor(
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

export function keysChanged(patch: Partial<Settings>): readonly SettingKey[] {
  return settingKeys.filter((key) => patch[key] !== undefined);
}

/** Stores what was asked for and notes it; nothing when it was refused, or changes nothing. */
export async function keepAsked(
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
    const { choices: next } = outcome;
    const left = what.kind === 'drop-statements' ? await dropStatements(world, next) : next;
    await keepChoices(world, left, [noteOf('asked', what, now)]);
    if (what.kind === 'forget-payee')
      await changePayee(world, what.key, (record) => withForgotten(record, true));
    await settle(world);
  }
  const answer = await changed(world, outcome);
  return { ...answer, pending: answer.view.pending.find(({ id }) => id === answer.pending?.id) ?? null };
}

function dueAt(choices: Choices, id: string | undefined, at: number): Choices {
  return { ...choices, pending: choices.pending.map((one) => (one.id === id ? { ...one, dueAt: at } : one)) };
}

/** The choices once what was done at once of what is now taken back is as it was. */
async function undone(world: World, choices: Choices, what: Loosening): Promise<Choices> {
  if (what.kind === 'take-statement') await takeStatementBack(world);
  if (what.kind === 'forget-payee')
    await changePayee(world, what.key, (record) => withForgotten(record, false));
  return what.kind === 'drop-statements' ? undropStatements(world, choices) : choices;
}

/** Takes back what is not due yet. */
export async function takeBack(world: World, id: string): Promise<SettingsView> {
  const choices = await settle(world);
  const one = choices.pending.find((pending) => pending.id === id);
  const now = world.now();
  if (one !== undefined) {
    const left = await undone(world, takenBack(choices, id, now), one.what);
    await keepChoices(world, left, [noteOf('taken-back', one.what, now)]);
  }
  return settingsView(world);
}
