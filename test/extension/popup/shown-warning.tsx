// Draws the warning of a hold over the fake background, and lets its input pause go by.
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { type Aid, AidContext } from '../../../extension/popup/aid.ts';
import { LaterScreen } from '../../../extension/popup/later-screen.tsx';
import { warning } from '../../../extension/popup/warning.ts';
import { type Later, WarningView } from '../../../extension/popup/warning-view.tsx';
import { INPUT_PAUSE_MS } from '../../../extension/ui/input-pause.ts';
import type { Hold } from '../../../src/hold/hold.ts';
import type { Language } from '../../../src/settings/settings.ts';
import { draw } from '../ui/drawn.tsx';
import { type FakeBackground, fakeBackground, START, sampleHold } from './fake-background.ts';

interface Around {
  readonly background?: FakeBackground;
  readonly aid?: Aid;
  readonly language?: Language;
  readonly close?: () => void;
  readonly later?: Later;
}

/** For a test that leaves mocks and the scrolling of the page to this file. */
export function beforeEachWarning(): void {
  vi.restoreAllMocks();
  window.scrollTo = () => undefined;
}

export async function showWarning(hold: Hold = sampleHold, around: Around = {}): Promise<FakeBackground> {
  const { background = fakeBackground(hold), language, close = () => undefined } = around;
  const { later = signal(LaterScreen) } = around;
  const aid = signal<Aid>(around.aid ?? { region: 'other', contact: null, plan: '' });
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  await draw(
    <AidContext.Provider value={aid}>
      <WarningView key={hold.id} warning={warning(hold.id, background.ask, close)} later={later} />
    </AidContext.Provider>,
    language,
  );
  clock.mockReturnValue(INPUT_PAUSE_MS);
  return background;
}

/** The sample hold, looked at whole and waited for. */
export const readyHold: Hold = {
  ...sampleHold,
  endsAt: START - 1,
  outcomes: {
    payee: 'fits',
    amount: 'fits',
    purpose: 'fits',
    'account-type': 'cannot-be-seen',
    relationship: 'fits',
    prompts: 'fits',
  },
};
