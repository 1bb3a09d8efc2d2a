// Teach mode as the background leads it: which part is pointed at now, what was pointed at so far, and that it is kept at the end.

import type { Settings } from '../../src/settings/settings.ts';
import { type Taught, type TaughtPart, taughtParts, withTaughtParts } from '../../src/settings/taught.ts';
import type { Pointed, Teaching, TeachingStep, TeachMove } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';
import { teachLines, type Words } from '../channel/words.ts';
import { askFor, keepAsked } from './change-settings.ts';
import type { Draft } from './draft.ts';
import { settle } from './settle.ts';
import type { World } from './world.ts';

function after(step: TeachingStep): TeachingStep {
  const at = (taughtParts as readonly TeachingStep[]).indexOf(step);
  return at < 0 ? step : (taughtParts[at + 1] ?? 'review');
}

/** Begins to teach the page at hand; `false` where we are not let into it. */
export async function beginTeaching(world: World): Promise<boolean> {
  const tabId = await world.tabAtHand();
  if (tabId === null) return false;
  await world.keepDraft({ tabId, step: 'commit', pointed: [], overFrom: null });
  const begun = await world.injectTeacher(tabId);
  // Frames that are in the middle of it begin anew.
  await world.tellAll({ kind: 'teaching' });
  return begun;
}

async function draftOf(world: World, from: From): Promise<Draft | null> {
  const draft = await world.draft();
  return draft?.tabId === from.tabId ? draft : null;
}

function viewFor(draft: Draft, from: From, words: Words, now: number): Teaching {
  const { step, pointed, overFrom } = draft;
  return {
    step,
    here: pointed.filter(({ frameId }) => frameId === from.frameId).map(({ taught }) => taught),
    parts: pointed.map(({ taught }) => taught.part),
    overFrom: overFrom === null ? null : words.timeOfDay(overFrom, now),
    lines: teachLines(words),
  };
}

/** What a frame is to show; `null` when nothing is taught in its tab. */
export async function teachingFor(world: World, from: From): Promise<Teaching | null> {
  const draft = await draftOf(world, from);
  if (draft === null) return null;
  return viewFor(draft, from, world.words(await world.store.kept.settings()), world.now());
}

async function goTo(world: World, draft: Draft | null): Promise<void> {
  await world.keepDraft(draft);
  await world.tellAll({ kind: 'teaching' });
}

/** A part was pointed at in this frame; nothing is done when another one is asked for. `host` is the frame's own. */
export async function takePointed(world: World, from: From, host: string, one: Pointed): Promise<boolean> {
  const draft = await draftOf(world, from);
  if (draft === null || draft.step !== one.part || host === '') return false;
  const taught: Taught = { ...one, host, title: '' };
  const pointed = [...draft.pointed, { frameId: from.frameId, taught }];
  await goTo(world, { ...draft, pointed, step: after(draft.step) });
  return true;
}

const withoutOver = (taught: readonly Taught[]): readonly Taught[] =>
  taught.map((one) => ({ ...one, over: false }));

/** What was pointed at counts from now on, beside what is read; over what is read only after the loosening delay. */
async function keepTaught(world: World, draft: Draft): Promise<Draft> {
  const choices = await settle(world);
  const { taught } = await world.store.kept.settings();
  const anew = draft.pointed.map((one) => one.taught);
  const patchOf = (parts: readonly Taught[]): Partial<Settings> => ({
    taught: withTaughtParts(taught, parts),
  });
  const asked = await askFor(world, choices, patchOf(anew), undefined);
  // What would need somebody's code is asked for in the options; the rest is no looser.
  const outcome =
    asked.refused === null ? asked : await askFor(world, choices, patchOf(withoutOver(anew)), undefined);
  const about = anew[0]?.host ?? '';
  await keepAsked(world, choices, outcome, { what: 'settings', keys: ['taught'], about });
  const waits = outcome.refused === null && anew.some(({ over }) => over) ? outcome.pending : null;
  return { ...draft, step: 'kept', overFrom: waits?.dueAt ?? null };
}

const isPart = (step: TeachingStep): step is TaughtPart => taughtParts.some((part) => part === step);

/** The person goes on without a part, begins anew, keeps what was pointed at, or leaves. */
export async function moveTeaching(world: World, from: From, move: TeachMove): Promise<void> {
  const draft = await draftOf(world, from);
  if (draft === null) return;
  switch (move) {
    case 'skip':
      // Without the button nothing is taught.
      return draft.step !== 'commit' && isPart(draft.step)
        ? goTo(world, { ...draft, step: after(draft.step) })
        : undefined;
    case 'again':
      return goTo(world, { ...draft, step: 'commit', pointed: [] });
    case 'keep':
      return draft.step === 'review' ? goTo(world, await keepTaught(world, draft)) : undefined;
    case 'leave':
      return goTo(world, null);
  }
}
