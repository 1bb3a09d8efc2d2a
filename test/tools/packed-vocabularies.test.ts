// A packed vocabulary has the words of every language under the role they had.
import { expect, test } from 'vitest';
import * as controls from '../../src/reading/control-vocabulary.ts';
import { kinds, kindVocabulary } from '../../src/reading/kind-vocabulary.ts';
import { labelRoles, labelVocabulary } from '../../src/reading/label-vocabulary.ts';
import { packControls, packedModule, packKinds, packLabels } from './packed-vocabularies.ts';

const { controlVocabulary } = controls;

const words = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split('|')).filter((word) => word !== ''));

test.each(labelRoles)('labels of %s', (role) => {
  const packed = packLabels(labelVocabulary) as Record<string, readonly string[]>;
  expect(words(packed[role] ?? [])).toEqual(words(Object.values(labelVocabulary[role])));
});

test.each(['pays', 'money', 'does', 'onward', 'never'] as const)('controls: %s', (role) => {
  const [packed] = packControls(controlVocabulary) as readonly Record<string, string>[];
  expect(words([packed?.[role] ?? ''])).toEqual(
    words(Object.values(controlVocabulary).map((list) => list[role])),
  );
});

test.each(kinds.map((kind, i) => [kind, i] as const))('kinds: %s', (_, i) => {
  const [packed] = packKinds(kindVocabulary) as readonly (readonly string[])[];
  expect(words([packed?.[i] ?? ''])).toEqual(
    words(Object.values(kindVocabulary).map((lists) => lists[i] ?? '')),
  );
});

test('what is no vocabulary is exported as it is', async () => {
  const { controlVocabulary: _, ...others } = controls;
  const text = encodeURIComponent(packedModule(controls));
  const { controlVocabulary: packed, ...exported } = await import(`data:text/javascript,${text}`);
  expect(packed).toHaveLength(1);
  expect(exported).toEqual(others);
});
