// The options page's state: the settings as the background has them, and what became of the last change.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Pending } from '../../src/settings/loosening.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { ask } from '../channel/channel.ts';
import type { OtherLoosening, Preview, Simulated } from '../channel/options-protocol.ts';
import type { Changed, NotLoosened, SettingsView } from '../channel/page-protocol.ts';
import type { Data } from '../channel/protocol.ts';

/** Brings back what was before a change; `null` where there is nothing to go back to. */
export type Undo = (() => Promise<void>) | null;

/**
 * What is said of the last change. `not-allowed`: the browser did not give its leave.
 * `code`: the trusted contact's code is asked before anything becomes laxer; `again` tries with it.
 */
export type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly undo: Undo }
  | { readonly kind: 'waits'; readonly pending: Pending }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'not-allowed' }
  | {
      readonly kind: 'code';
      readonly refused: NotLoosened;
      readonly again: (code: string) => Promise<void>;
    };

/** A statement that was read, and how. */
type Sheet = Data<'preview-statement'>;

/** Of so many last payments, so many would have been stopped. */
export type Simulation = Simulated['patched'];

type OptionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'shown'; readonly view: SettingsView; readonly said: Said };

/** Intents. `preview` tells what a change would do, and stores nothing; `null` when nobody answered. */
export interface Options {
  readonly state: ReadonlySignal<OptionsState>;
  readonly open: () => Promise<void>;
  readonly change: (part: Partial<Settings>) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** `undoes`: it brings back what was before, and is not undone again. */
  readonly switchSite: (host: string, on: boolean, undoes?: boolean) => Promise<void>;
  /** `undo` is offered where it counts at once; where it waits, it can be taken back until then. */
  readonly loosen: (what: OtherLoosening, undo?: Undo) => Promise<void>;
  /** Says what became of a change that another part of the page has made. */
  readonly tell: (said: Said) => Promise<void>;
  readonly takeStatement: (sheet: Sheet) => Promise<void>;
  readonly takeBack: (id: string) => Promise<void>;
  readonly preview: (part: Partial<Settings>) => Promise<Preview | null>;
  readonly previewFile: (json: string) => Promise<Preview | null>;
  readonly importFile: (json: string) => Promise<void>;
  readonly exportFile: () => Promise<string | null>;
  /** How many of the last 20 and the last 100 payments were stopped; nothing when nobody answered. */
  readonly budget: () => Promise<readonly Simulation[]>;
  /** With these settings, of the last payments; `null` when nobody answered. */
  readonly simulate: (part: Partial<Settings>) => Promise<Simulation | null>;
}

/** One try at a change; `null` when nobody answered. */
type Attempt = (code: string | undefined) => Promise<Changed | null>;

const withCode = (code: string | undefined): { readonly code?: string } =>
  code === undefined ? {} : { code };

/** The values that a change replaces. */
function replaced(settings: Settings, part: Partial<Settings>): Partial<Settings> {
  const keys = Object.keys(part) as (keyof Settings)[];
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

function saidOf({ pending }: Changed, undo: Undo): Said {
  return pending === null ? { kind: 'saved', undo } : { kind: 'waits', pending };
}

/** The text of a settings file that holds only `part`, so that a change is previewed as a file is. */
function asFile(part: Partial<Settings>): string {
  return JSON.stringify({ thrice: 'settings', v: 1, settings: part });
}

export function options(ask_: typeof ask): Options {
  const state = signal<OptionsState>({ kind: 'loading' });
  const say = (said: Said): void => {
    if (state.value.kind === 'shown') state.value = { ...state.value, said };
  };
  const load = async (said: Said): Promise<void> => {
    const reply = await ask_('settings', {});
    state.value = reply.ok ? { kind: 'shown', view: reply.answer, said } : { kind: 'silent' };
  };
  const run = async (attempt: Attempt, undo: Undo, code?: string): Promise<void> => {
    const changed = await attempt(code);
    if (changed === null) return say({ kind: 'not-saved' });
    const { view, refused } = changed;
    const again = (given: string): Promise<void> => run(attempt, undo, given);
    const said: Said = refused === null ? saidOf(changed, undo) : { kind: 'code', refused, again };
    state.value = { kind: 'shown', view, said };
  };
  const change = (part: Partial<Settings>, canUndo = true): Promise<void> => {
    const { value } = state;
    const before = canUndo && value.kind === 'shown' ? replaced(value.view.settings, part) : null;
    const undo = before === null ? null : () => change(before, false);
    return run(async (code) => {
      const reply = await ask_('change-settings', { patch: part, ...withCode(code) });
      return reply.ok ? reply.answer : null;
    }, undo);
  };
  const previewFile = async (json: string): Promise<Preview | null> => {
    const reply = await ask_('preview-import', { json });
    return reply.ok ? reply.answer : null;
  };
  /** What the file would replace; `null` where it changes nothing. */
  const beforeImport = async (json: string): Promise<Partial<Settings> | null> => {
    const preview = await previewFile(json);
    if (preview?.kind !== 'differences' || preview.differences.length === 0) return null;
    return Object.fromEntries(preview.differences.map(({ key, from }) => [key, from]));
  };
  const page: Options = {
    state,
    open: () => load({ kind: 'nothing' }),
    change,
    async undo() {
      const { value } = state;
      if (value.kind !== 'shown' || value.said.kind !== 'saved' || value.said.undo === null) return;
      await value.said.undo();
    },
    switchSite: (host, on, undoes = false) => {
      const undoSwitch = undoes ? null : () => page.switchSite(host, !on, true);
      return run(async (code) => {
        const reply = await ask_('switch-site', { host, on, ...withCode(code) });
        const view = reply.ok ? await ask_('settings', {}) : null;
        return reply.ok && view?.ok ? { ...reply.answer, view: view.answer } : null;
      }, undoSwitch);
    },
    loosen: (what, undo = null) =>
      run(async (code) => {
        const reply = await ask_('loosen', { what, ...withCode(code) });
        return reply.ok ? reply.answer : null;
      }, undo),
    tell: load,
    takeStatement: (sheet) => {
      let from: number | null = null;
      const undo = async (): Promise<void> => {
        const reply = from === null ? null : await ask_('untake-statement', { from });
        await load(reply?.ok ? { kind: 'saved', undo: null } : { kind: 'not-saved' });
      };
      return run(async (code) => {
        const reply = await ask_('take-statement', { ...sheet, ...withCode(code) });
        const view = reply.ok ? await ask_('settings', {}) : null;
        if (!reply.ok || !view?.ok) return null;
        const pending = view.answer.pending.find(({ what }) => what.kind === 'take-statement') ?? null;
        ({ from } = reply.answer);
        return { view: view.answer, pending, refused: reply.answer.refused };
      }, undo);
    },
    async takeBack(id) {
      const reply = await ask_('take-back', { id });
      if (reply.ok) state.value = { kind: 'shown', view: reply.answer, said: { kind: 'taken-back' } };
      else say({ kind: 'not-saved' });
    },
    preview: (part) => previewFile(asFile(part)),
    previewFile,
    async importFile(json) {
      const before = await beforeImport(json);
      await run(
        async (code) => {
          const reply = await ask_('apply-import', { json, ...withCode(code) });
          return reply.ok ? reply.answer : null;
        },
        before === null ? null : () => change(before, false),
      );
    },
    async exportFile() {
      const reply = await ask_('export-settings', {});
      return reply.ok ? reply.answer.json : null;
    },
    async budget() {
      const reply = await ask_('budget', {});
      return reply.ok ? reply.answer : [];
    },
    async simulate(part) {
      const reply = await ask_('simulate', part);
      return reply.ok ? reply.answer.patched : null;
    },
  };
  return page;
}
