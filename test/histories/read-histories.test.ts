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

test('a key too many is told, wherever it stands, and the case is read without it', () => {
  const attempt = { ...sound.attempt, payee: { ...transfer.payee, bank: 'ICBC' } };
  const { histories, problems } = read({ ...sound, colour: 'red', attempt });
  expect(problems).toEqual([
    'some.json, one: attempt.payee.bank: not a key of the format, and left out',
    'some.json, one: colour: not a key of the format, and left out',
  ]);
  expect(histories).toMatchObject([{ id: 'one' }]);
  expect(histories[0]).not.toHaveProperty('colour');
});

test('what is null is as if absent', () => {
  const empty = { installedDaysAgo: null, book: null, answers: null, expectAnswered: null, profile: null };
  const attempt = { ...transfer, riskPrompts: null, signals: null, currency: null };
  const { histories, problems } = read({ ...sound, ...empty, past: null, attempt });
  expect(problems).toEqual([]);
  expect(histories[0]).toMatchObject({ installedDaysAgo: 400, profile: 'standard', past: [], book: [] });
});

test('a file may begin with a byte order mark', () => {
  expect(readText('some.json', `\uFEFF${JSON.stringify([sound])}`).problems).toEqual([]);
});

test('a folder that is not there, or is empty, is told', () => {
  expect(readHistories('/nowhere/at/all').problems).toEqual([
    expect.stringMatching(/^\/nowhere\/at\/all: /u),
  ]);
  expect(readHistories(import.meta.dirname).problems).toEqual([
    expect.stringContaining('no .json file in it'),
  ]);
});

test('what may be absent has its default', () => {
  const { past, book, profile, ...rest } = sound;
  const [history] = read({ ...rest, attempt: transfer }).histories;
  expect(history).toMatchObject({ installedDaysAgo: 400, profile: 'standard', past: [], book: [] });
  expect(history?.attempt).toMatchObject({ riskPrompts: [], signals: {} });
  expect([past.length, book.length, profile]).toEqual([1, 0, 'standard']);
});

test('the histories that were written before the rules were looked at can all be read', () => {
  const { histories, problems } = readHistories(resolve(import.meta.dirname, '../fixtures/histories/second'));
  expect(problems).toEqual([]);
  const ordinary = histories.filter((one) => one.class.startsWith('ordinary:'));
  expect(ordinary.length).toBeGreaterThanOrEqual(60);
  expect(histories.length - ordinary.length).toBeGreaterThanOrEqual(60);
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
