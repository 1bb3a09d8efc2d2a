// Flows outlast a background that the browser stops, and nothing of them stays longer than it must.
import { expect, test } from 'vitest';
import { type Flow, makeFlows, STEP_MS } from '../../../extension/background/flows.ts';
import { lina, sum } from '../../src/samples.ts';
import { from } from './world.ts';

let now = 1_000_000_000;
let kept: readonly Flow[] = [];

const make = () =>
  makeFlows({
    now: () => now,
    openerOf: async () => null,
    restore: async () => kept,
    keep: async (flows) => {
      kept = flows;
    },
  });

const shown = {
  kind: 'transfer',
  payee: lina,
  amount: sum(10),
  sums: [],
  purpose: null,
  sure: { payee: 'high', amount: 'high', purpose: null },
} as const;

test('a background started anew knows the step', async () => {
  await make().goesOn(from, { shown, pasted: 'same' });
  expect(await make().earlier(from)).toEqual({ shown, pasted: 'same', isForeign: false });
});

test('another host of the same site is foreign, another site has none', async () => {
  expect(await make().earlier({ ...from, origin: 'https://www.bank.example' })).toMatchObject({
    isForeign: true,
  });
  expect(await make().earlier({ ...from, origin: 'https://bank2.example' })).toBeNull();
});

test('what is over is not kept', async () => {
  now += STEP_MS + 1;
  const flows = make();
  expect(await flows.earlier(from)).toBeNull();
  await flows.ends(from.tabId);
  expect(kept).toEqual([]);
});

test('an origin without a host has no flow', async () => {
  await make().goesOn({ ...from, origin: 'null' }, { shown, pasted: null });
  expect(kept).toEqual([]);
});
