// The settings as the background gives them to a page of ours, in a fresh installation but for what is given.
import type { ContactView, SettingsView } from '../../../extension/channel/page-protocol.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';

export function settingsView(some: Partial<Settings>, contact: ContactView | null = null): SettingsView {
  const settings = { ...defaultSettings, ...some };
  return {
    settings,
    base: settings,
    pending: [],
    fixed: [],
    brokenPolicy: [],
    failures: [],
    aside: [],
    builtIn: [],
    granted: [],
    installedAt: 0,
    hasPin: false,
    contact,
    approver: null,
    now: 0,
  };
}
