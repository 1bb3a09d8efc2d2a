// What a run adds up to: who was found, who was interrupted, and which cases are out of their range.
import { expect, test } from 'vitest';
import type { Row } from './play-history.ts';
import { readText } from './read-histories.ts';
import { type Result, totals } from './totals.ts';

const transfer = {
  at: '2026-10-05T09:12+08:00',
  site: 'bank.example',
  kind: 'transfer',
  payee: null,
  amount: '1.00',
  currency: 'CNY',
};

function result(name: string, wanted: readonly [number, number], row: Partial<Row>, after?: number): Result {
  const raw = {
    id: name,
    class: name,
    why: '',
    language: 'en',
    region: 'GB',
    currency: 'GBP',
    attempt: transfer,
    expect: { tier: wanted, reason: 'purpose' },
    ...(after === undefined ? {} : { answers: { guided: 'yes' }, expectAnswered: { tier: [after, after] } }),
  };
  const [history] = readText('some.json', JSON.stringify([raw])).histories;
  if (history === undefined) throw new Error('not a history');
  const whole: Row = {
    id: name,
    tier: 0,
    tierAnswered: null,
    score: 0,
    reason: null,
    findings: [],
    ms: 0,
    ...row,
  };
  return { history, row: whole, settled: { payments: 10, windows: 1 } };
}

const lines = totals([
  result('scam:job', [4, 5], { tier: 5, reason: 'purpose', findings: ['purpose/strong-cue'] }),
  result('scam:prize', [4, 5], { tier: 4, tierAnswered: 4 }, 5),
  result('bec', [5, 6], { tier: 3 }),
  result('ordinary:rent', [0, 1], { tier: 2 }),
  result('ordinary:family', [0, 1], { tier: 0 }),
]).map((line) => line.replace(/\s+/gu, ' ').trim());

test.each([
  'scam:job 1 of 1',
  'scam:prize 1 of 1',
  'bec 0 of 1',
  'all that is not ordinary 2 of 3',
  'ordinary payments that must not be 50.0 per 100 (1 of 2)',
  'at tier 2 50.0 per 100 (1 of 2)',
  'ordinary past after its first month 10.0 per 100 (2 of 20)',
  'tier within its range, answers included 2 of 5',
  'reason shown first 1 of 5',
  'scam told by its words (wanted 4 and up): tier ≥ 4 2 of 2',
  'account of a known payee changed: tier ≥ 5 0 of 1',
  'Out of range: 3',
  'scam:prize [scam:prize]: tier 4 (wanted 4–5), answered 4 (wanted 5–5):',
  'bec [bec]: tier 3 (wanted 5–6):',
  'ordinary:rent [ordinary:rent]: tier 2 (wanted 0–1):',
])('%s', (line) => {
  expect(lines).toContain(line);
});
