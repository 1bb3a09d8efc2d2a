// The journal on the options page: in pieces, the first one shown while the others come.
import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import type { JournalLine } from '../../../extension/channel/page-protocol.ts';
import { journalPage } from '../../../extension/options/journal-state.ts';
import { fakeBackground, sampleHold } from '../popup/fake-background.ts';

const line = (at: number): JournalLine => ({
  id: `e${at}`,
  at,
  event: 'paid',
  name: null,
  account: null,
  amount: null,
  institution: null,
  site: 'bank.example',
  kind: 'transfer',
  accountKind: null,
  tier: 0,
  codes: [],
});

/** Each state it was in: how many lines, and whether that was all. */
async function states(pieces: number): Promise<readonly (readonly [string, number, boolean])[]> {
  let left = pieces;
  const { ask } = fakeBackground(sampleHold, {
    journal: ({ before }) => {
      left -= 1;
      const top = before ?? 1000;
      return { lines: [line(top - 2), line(top - 1)], before: left === 0 ? null : top - 2 };
    },
  });
  const page = journalPage(ask);
  const seen: (readonly [string, number, boolean])[] = [];
  effect(() => {
    const state = page.state.value;
    seen.push(state.kind === 'shown' ? ['shown', state.lines.length, state.isWhole] : [state.kind, 0, false]);
  });
  await page.open();
  const { value } = page.state;
  const times = value.kind === 'shown' ? value.lines.map(({ at }) => at) : [];
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  return seen;
}

test('one piece is all of it', async () => {
  expect(await states(1)).toEqual([
    ['loading', 0, false],
    ['shown', 2, true],
  ]);
});

test('of many pieces the first is shown at once, and all of them once the last is there', async () => {
  expect(await states(20)).toEqual([
    ['loading', 0, false],
    ['shown', 2, false],
    ['shown', 40, true],
  ]);
});
