// A packed vocabulary has the words of every language under the role they had, and what reads it answers the same.
import { expect, test, vi } from 'vitest';
import { controlWord, namesPayment } from '../../src/reading/commit-words.ts';
import * as controls from '../../src/reading/control-vocabulary.ts';
import * as kindWords from '../../src/reading/kind-vocabulary.ts';
import * as labels from '../../src/reading/label-vocabulary.ts';
import { isLabel, roleSaid } from '../../src/reading/label-words.ts';
import { packedModule } from './packed-vocabularies.ts';

/** The module as it is built, loaded. */
async function built<T extends Readonly<Record<string, unknown>>>(module: T): Promise<T> {
  return import(`data:text/javascript,${encodeURIComponent(packedModule(module))}`) as Promise<T>;
}

const [packedControls, packedLabels, packedKinds] = [
  await built(controls),
  await built(labels),
  await built(kindWords),
];

const words = (lists: readonly (string | undefined)[]): readonly string[] =>
  lists.flatMap((list = '') => list.split('|')).filter((word) => word !== '');

const sorted = (lists: readonly (string | undefined)[]): readonly string[] => words(lists).toSorted();

const once = (lists: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(words(lists))].toSorted();

test.each(labels.labelRoles)('labels of %s', (role) => {
  const lists = Object.values(packedLabels.labelVocabulary[role]);
  expect(lists).toHaveLength(1);
  expect(sorted(lists)).toEqual(once(Object.values(labels.labelVocabulary[role])));
});

test.each(['pays', 'money', 'does', 'onward', 'never'] as const)('controls: %s', (role) => {
  const lists = Object.values(packedControls.controlVocabulary).map((one) => one[role]);
  expect(lists).toHaveLength(1);
  expect(sorted(lists)).toEqual(once(Object.values(controls.controlVocabulary).map((one) => one[role])));
});

test.each(kindWords.kinds.map((kind, i) => [kind, i] as const))('kinds: %s', (_, i) => {
  const lists = Object.values(packedKinds.kindVocabulary).map((one) => one[i]);
  expect(lists).toHaveLength(1);
  expect(sorted(lists)).toEqual(once(Object.values(kindWords.kindVocabulary).map((one) => one[i])));
});

test('what is no vocabulary is exported as it is', () => {
  const { controlVocabulary: _, ...others } = controls;
  const { controlVocabulary: __, ...exported } = packedControls;
  expect({ ...exported }).toEqual(others);
});

/** Whatever comes of two words side by side: with a space between them, without one, and one within a sentence. */
function* besides(all: readonly string[]): Generator<string> {
  for (const [i, one] of all.entries()) {
    const word = one.replace('*', 'xyz');
    // A step that is prime to how many there are brings each word beside others far from it.
    const other = (all[(i * 101 + 7) % all.length] ?? '').replace('*', '');
    yield* [word, one, `${word} ${other}`, `${other}${word}`, `${other} (${word}) 12.50 EUR`];
  }
}

test('a control says the same, by every word and beside others', async () => {
  const all = once(Object.values(controls.controlVocabulary).flatMap((one) => Object.values(one)));
  vi.resetModules();
  vi.doMock('../../src/reading/control-vocabulary.ts', () => packedControls);
  const packed = await import('../../src/reading/commit-words.ts');
  expect(packed.controlWord).not.toBe(controlWord);
  for (const text of besides(all)) {
    expect([text, packed.controlWord(text)]).toEqual([text, controlWord(text)]);
    expect([text, packed.namesPayment(text)]).toEqual([text, namesPayment(text)]);
  }
});

test('a label has the same role, by every word and beside others', async () => {
  const all = once(Object.values(labels.labelVocabulary).flatMap((one) => Object.values(one)));
  vi.resetModules();
  vi.doMock('../../src/reading/label-vocabulary.ts', () => packedLabels);
  const packed = await import('../../src/reading/label-words.ts');
  expect(packed.roleSaid).not.toBe(roleSaid);
  for (const text of besides(all)) {
    expect([text, packed.roleSaid(text)]).toEqual([text, roleSaid(text)]);
    expect([text, packed.isLabel(text)]).toEqual([text, isLabel(text)]);
  }
});
