// Who can help: where the person lives, whom they trust, and what they have told themselves; known to every view of the popup.
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { type Region, regionOf } from '../../src/settings/region.ts';
import type { ask } from '../channel/channel.ts';
import type { ContactView } from '../channel/page-protocol.ts';

export interface Aid {
  readonly region: Region;
  readonly contact: ContactView | null;
  /** The person's own sentence for a moment like this; `''` for none. */
  readonly plan: string;
}

const nobody: ReadonlySignal<Aid> = signal({ region: 'other', contact: null, plan: '' });

/** Hands the aid down to every view below; without one only the person's own bank is known. */
export const AidContext = createContext(nobody);

/** What the settings say; the browser's language while, and if, they do not. `uiLanguage` is a BCP 47 tag. */
export function findAid(ask_: typeof ask, uiLanguage: string): ReadonlySignal<Aid> {
  const aid = signal<Aid>({ region: regionOf(uiLanguage), contact: null, plan: '' });
  void ask_('settings', {}).then((reply) => {
    if (!reply.ok) return;
    const { settings, contact } = reply.answer;
    aid.value = { region: settings.region ?? regionOf(uiLanguage), contact, plan: settings.ownPlan };
  });
  return aid;
}
