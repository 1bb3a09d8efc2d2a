// What the other frames of a tab show: asked anew, bound to their documents, forgotten with them.
import { beforeEach, expect, test } from 'vitest';
import {
  makeSurroundings,
  type Seat,
  type Surroundings,
} from '../../../extension/background/surroundings.ts';
import type { Notice } from '../../../extension/channel/content-protocol.ts';
import type { From } from '../../../extension/channel/receive.ts';
import type { Shown } from '../../../src/transfer/shown.ts';
import { lina, sum } from '../../src/samples.ts';

const top: From = {
  tabId: 7,
  frameId: 0,
  documentId: 'top',
  origin: 'https://shop.example',
  isPrivate: false,
};
const till: From = {
  tabId: 7,
  frameId: 3,
  documentId: 'till',
  origin: 'https://till.example',
  isPrivate: false,
};

function shown(units: number): Shown {
  return {
    kind: 'purchase',
    payee: lina,
    amount: sum(units),
    sums: [sum(units)],
    purpose: null,
    sure: { payee: 'high', amount: 'high', purpose: null },
  };
}

let now: number;
let seats: readonly Seat[];
let told: (readonly [frameId: number, notice: Notice['kind']])[];
/** What each frame says when it is asked; absent: nothing at all; `gone`: nobody is there. */
let answers: Map<number, Shown | null | 'gone'>;
let surroundings: Surroundings;

function start(): Surroundings {
  return makeSurroundings({
    now: () => now,
    tell: async (frame, { kind }) => {
      told.push([frame.frameId, kind]);
      const answer = answers.get(frame.frameId);
      if (answer === 'gone') return false;
      if (kind === 'ask-around' && answer !== undefined) void surroundings.says(frame, answer);
      return true;
    },
    restore: async () => seats,
    keep: async (kept) => {
      seats = kept;
    },
  });
}

beforeEach(async () => {
  now = 1000;
  seats = [];
  told = [];
  answers = new Map();
  surroundings = start();
  await surroundings.begins(top);
  await surroundings.begins(till);
});

async function amounts(from: From): Promise<readonly (bigint | undefined)[]> {
  return (await surroundings.around(from)).map(({ amount }) => amount?.minor);
}

test('a frame alone in its tab asks nobody', async () => {
  expect(await surroundings.around({ ...top, tabId: 8 })).toEqual([]);
  expect(told).toEqual([]);
});

test('the others are asked, and say what they show now', async () => {
  answers.set(0, shown(100));
  expect(await surroundings.around(till)).toEqual([{ ...shown(100), isForeign: true }]);
  answers.set(0, shown(200));
  expect(await amounts(till)).toEqual([20_000n]);
});

test('the same origin is no stranger, a sandboxed one always is', async () => {
  answers.set(0, shown(100));
  const near = { ...till, origin: top.origin };
  expect(await surroundings.around(near)).toMatchObject([{ isForeign: false }]);
  await surroundings.begins({ ...top, origin: 'null' });
  expect(await surroundings.around({ ...till, origin: 'null' })).toMatchObject([{ isForeign: true }]);
});

test('one that has nothing to say is not asked again, and tells when it has', async () => {
  answers.set(0, null);
  expect(await amounts(till)).toEqual([]);
  told = [];
  expect(await amounts(till)).toEqual([]);
  expect(told).toEqual([]);
  await surroundings.says(top, shown(100));
  expect(told).toEqual([[3, 'look-again']]);
  answers.set(0, shown(100));
  expect(await amounts(till)).toEqual([10_000n]);
});

test('only what changed makes the others look again', async () => {
  await surroundings.says(top, shown(100));
  await surroundings.says(top, shown(100));
  expect(told).toEqual([[3, 'look-again']]);
});

test('one that does not answer counts as it was, for half a minute', async () => {
  await surroundings.says(top, shown(100));
  expect(await amounts(till)).toEqual([10_000n]);
  now += 30_001;
  expect(await amounts(till)).toEqual([]);
  expect(await surroundings.lastSeen(till)).toHaveLength(1);
});

test('one that is gone says nothing more', async () => {
  await surroundings.says(top, shown(100));
  answers.set(0, 'gone');
  expect(await amounts(till)).toEqual([]);
});

test('what was let through rests on what was seen, without asking', async () => {
  await surroundings.says(top, shown(100));
  answers.set(0, 'gone');
  told = [];
  expect(await surroundings.lastSeen(till)).toHaveLength(1);
  expect(told).toEqual([]);
});

test.each<[what: string, happens: () => Promise<void>]>([
  ['another document in its frame', () => surroundings.begins({ ...top, documentId: 'next' })],
  ['a closed tab', () => surroundings.tabGone(7)],
])('%s: what was said is forgotten', async (_, happens) => {
  await surroundings.says(top, shown(100));
  await happens();
  expect(await surroundings.lastSeen(till)).toEqual([]);
});

test('another page in the tab ends all frames of the one before', async () => {
  await surroundings.says(till, shown(100));
  const next = { ...top, documentId: 'next' };
  await surroundings.begins(next);
  expect(await surroundings.lastSeen(next)).toEqual([]);
});

test('a frame of another tab is never asked', async () => {
  await surroundings.says(top, shown(100));
  expect(await surroundings.around({ ...till, tabId: 8 })).toEqual([]);
});

test('a background started anew knows whom to ask, and keeps nothing of what was said', async () => {
  await surroundings.says(top, shown(100));
  expect(JSON.stringify(seats)).not.toContain(lina.name);
  surroundings = start();
  answers.set(0, shown(100));
  expect(await amounts(till)).toEqual([10_000n]);
});
