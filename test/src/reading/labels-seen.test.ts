// Every label that payment pages use in a language has the role of what stands beside it, and every button its meaning.
import { describe, expect, test } from 'vitest';
import { controlWord } from '../../../src/reading/commit-words.ts';
import { besideSums } from '../../../src/reading/label-words.ts';
import { roleOf } from '../../../src/reading/labels.ts';
import { controlsSeen } from './controls-seen.ts';
import { labelsSeen } from './labels-seen.ts';

function readAs(lists: object, meaning: (words: string) => string | null): readonly string[] {
  return Object.entries(lists).flatMap(([expected, words]: [string, string]) =>
    words.split('|').flatMap((word) => {
      const read = meaning(word);
      return read === expected ? [] : [`${word}: ${read}, not ${expected}`];
    }),
  );
}

describe.each(Object.entries(labelsSeen))('labels in %s', (_, byRole) => {
  test('all have their roles', () => {
    const roleIn = (label: string) => {
      const role = roleOf(label);
      return role !== null && besideSums.includes(role) ? 'aside' : role;
    };
    expect(readAs(byRole, roleIn)).toEqual([]);
  });
});

describe.each(Object.entries(controlsSeen))('buttons in %s', (_, byWord) => {
  test('all have their meanings', () => {
    expect(readAs(byWord, controlWord)).toEqual([]);
  });
});

test.each([
  ["Recipient's phone", 'account'],
  ['Phone', 'contact'],
  ['Teléfono del beneficiario', 'account'],
  ['Nama rekening tujuan', 'name'],
  ['Name des Zahlungsempfängers', 'name'],
  ['Banca del beneficiario', 'institution'],
  ['Nachricht an den Empfänger', 'purpose'],
  ['給受款人訊息', 'purpose'],
  ['T.n.v.', 'name'],
  ['Р/с', 'account'],
])('of the words in %j the one that says what stands there counts: %s', (label, role) => {
  expect(roleOf(label)).toBe(role);
});
