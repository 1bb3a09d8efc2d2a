// The options page on a fake background that remembers what it was asked, in one language, at one place.
import { signal } from '@preact/signals';
import { expect } from 'vitest';
import type { Changed, SettingsView } from '../../../extension/channel/page-protocol.ts';
import type { AnswerTo, Data, RequestKind } from '../../../extension/channel/protocol.ts';
import { changeNotes } from '../../../extension/options/changes-state.ts';
import { journalPage } from '../../../extension/options/journal-state.ts';
import { options } from '../../../extension/options/options-state.ts';
import { OptionsView } from '../../../extension/options/options-view.tsx';
import type { OwnBrowser } from '../../../extension/options/own-browser.ts';
import { payeesPage } from '../../../extension/options/payees-state.ts';
import { statementPage } from '../../../extension/options/statement-state.ts';
import { stepUpSetting } from '../../../extension/options/step-up-state.ts';
import type { Pending } from '../../../src/settings/loosening.ts';
import { defaultSettings, type Language, type Settings } from '../../../src/settings/settings.ts';
import { fakeBackground, sampleHold } from '../popup/fake-background.ts';
import { draw, settled } from '../ui/drawn.tsx';

type Answers = { [K in RequestKind]?: (data: Data<K>) => AnswerTo<K> };

export const NOON = new Date(2026, 10, 24, 12, 0).getTime();

export const view: SettingsView = {
  settings: defaultSettings,
  base: defaultSettings,
  pending: [],
  fixed: [],
  brokenPolicy: [],
  failures: [],
  hasPin: false,
  contact: null,
  approver: null,
  now: NOON,
  aside: [],
  builtIn: ['https://*.icbc.com.cn/*', 'https://www.paypal.com/*'],
  granted: [],
  installedAt: 0,
};

/** A change that waits ten minutes. */
export const pending: Pending = {
  id: 'p1',
  askedAt: NOON,
  dueAt: NOON + 600_000,
  what: { kind: 'settings', step: { from: { offSites: [] }, to: { offSites: ['bank.example'] } } },
};

const everything: OwnBrowser = {
  missing: () => Promise.resolve([]),
  ask: () => Promise.resolve(true),
  isPinned: () => Promise.resolve(true),
  seesPrivate: () => Promise.resolve(true),
  openOwnPage: null,
};

export interface Opened {
  readonly changes: Partial<Settings>[];
  /** Every request but those that only look, with what it carried. */
  readonly asked: (readonly [RequestKind, unknown])[];
  silent: (is: boolean) => void;
}

export interface Opening {
  readonly own?: Partial<SettingsView>;
  readonly answers?: Answers;
  readonly browser?: OwnBrowser;
  readonly language?: Language;
}

/** Opens `#/place`; a change is stored at once unless `answers` says otherwise. */
export async function openAt(place: string, opening: Opening = {}): Promise<Opened> {
  const { own, answers = {}, browser = everything, language } = opening;
  const changes: Partial<Settings>[] = [];
  const asked: [RequestKind, unknown][] = [];
  let now: SettingsView = { ...view, ...own };
  const unchanged = (): Changed => ({ view: now, pending: null, refused: null });
  const background = fakeBackground(sampleHold, {
    settings: () => now,
    'change-settings': ({ patch }) => {
      changes.push(patch);
      now = { ...now, settings: { ...now.settings, ...patch } };
      return unchanged();
    },
    'switch-site': ({ host }) => ({
      here: { host, state: 'guarded', pattern: '', unseen: null, pausedUntil: null },
      pending: null,
      refused: null,
    }),
    'take-back': () => ({ ...now, pending: [] }),
    loosen: unchanged,
    changes: () => [],
    journal: () => ({ lines: [], before: null }),
    payees: () => [],
    simulate: () => ({ now: { of: 0, held: 0 }, patched: { of: 0, held: 0 } }),
    ...answers,
  });
  const ask: typeof background.ask = (kind, data) => {
    asked.push([kind, data]);
    return background.ask(kind, data);
  };
  const shown = options(ask);
  await draw(
    <OptionsView
      options={shown}
      payees={payeesPage(ask)}
      statement={statementPage(ask)}
      journal={journalPage(ask)}
      notes={changeNotes(ask)}
      stepUp={stepUpSetting(ask, shown)}
      own={browser}
      route={signal(place.split('/'))}
      version="1.2.3"
    />,
    language,
  );
  await settled();
  return {
    changes,
    asked,
    silent: (is) => {
      background.silent = is;
    },
  };
}

/** What a screen reader calls a control: its own label, the label around it, or its words. */
function nameOf(control: Element): string {
  const labelled = control.id === '' ? null : document.querySelector(`label[for="${control.id}"]`);
  const words =
    control.getAttribute('aria-label') ?? labelled?.textContent ?? control.closest('label')?.textContent;
  return (words ?? control.textContent ?? '').trim();
}

/** Every control has a name, there is one first heading, and no name of a field stands twice. */
export function expectNamed(): void {
  const controls = [...document.querySelectorAll('button, a, input, select, summary, [role=img]')];
  expect(controls.filter((control) => nameOf(control) === '').map((one) => one.outerHTML)).toEqual([]);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
}
