// Reading histories: what is wrong in them is told, and this project's own are all sound.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistories, readText } from './read-histories.ts';

const transfer = {
  at: '2026-10-05T09:12+08:00',
  site: 'bank.example',
  kind: 'transfer',
  payee: { name: '李娜', account: '6222021234567890128', accountKind: 'bank-card', holder: 'personal' },
  amount: '1000.00',
  currency: 'CNY',
  purpose: null,
};
const sound = {
  id: 'one',
  class: 'ordinary:family',
  language: 'zh-CN',
  region: 'CN',
  currency: 'CNY',
  profile: 'standard',
  past: [{ ...transfer, outcome: 'released', repeat: { every: '1mo', times: 3 } }],
  book: [],
  attempt: { ...transfer, riskPrompts: [], signals: {} },
  expect: { tier: [0, 0], reason: null },
  why: 'As ever.',
};

const read = (...cases: readonly object[]) => readText('some.json', JSON.stringify(cases));

describe('what is wrong is told by file and case, and the rest is read', () => {
  test.each([
    ['a key too many', { ...sound, colour: 'red' }, 'one: colour'],
    ['a currency nobody knows', { ...sound, currency: 'XQQ' }, 'one: currency: unknown currency'],
    [
      'an amount with grouping',
      { ...sound, attempt: { ...sound.attempt, amount: '1,000' } },
      'attempt.amount',
    ],
    ['no offset', { ...sound, attempt: { ...sound.attempt, at: '2026-10-05T09:12' } }, 'attempt.at'],
    ['a range upside down', { ...sound, expect: { tier: [3, 1], reason: null } }, 'expect.tier'],
    ['no id', { ...sound, id: undefined }, 'case 1: id'],
  ])('%s', (_, wrong, told) => {
    const { histories, problems } = read(wrong, { ...sound, id: 'two' });
    expect(histories.map(({ id }) => id)).toEqual(['two']);
    expect(problems.join('\n')).toContain(told);
    expect(problems.every((problem) => problem.startsWith('some.json, '))).toBe(true);
  });

  test.each(['{', '{}', '"text"'])('the file %s', (text) => {
    const { histories, problems } = readText('some.json', text);
    expect(histories).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^some\.json: /u)]);
  });
});

test('what may be absent has its default', () => {
  const { past, book, profile, ...rest } = sound;
  const [history] = read({ ...rest, attempt: transfer }).histories;
  expect(history).toMatchObject({ installedDaysAgo: 400, profile: 'standard', past: [], book: [] });
  expect(history?.attempt).toMatchObject({ riskPrompts: [], signals: {} });
  expect([past.length, book.length, profile]).toEqual([1, 0, 'standard']);
});

describe('the histories of this project', () => {
  const { histories, problems } = readHistories(resolve(import.meta.dirname, '../fixtures/histories'));
  const languages = (type: string): readonly string[] =>
    histories.filter((one) => one.class === `scam:${type}`).map(({ language }) => language);
  const types = [...new Set(histories.map((one) => one.class))].filter((one) => one.startsWith('scam:'));

  test('can all be read', () => {
    expect(problems).toEqual([]);
    expect(histories.length).toBeGreaterThanOrEqual(300);
    expect(histories.filter((one) => one.class.startsWith('ordinary:')).length).toBeGreaterThanOrEqual(150);
  });

  test.each(types)('%s is told in Chinese and in English', (type) => {
    expect(languages(type.slice('scam:'.length))).toEqual(expect.arrayContaining(['zh-CN', 'en']));
  });
});
