// A packed vocabulary has the words of every language under the role they had.
import { expect, test } from 'vitest';
import { controlVocabulary } from '../../src/reading/control-vocabulary.ts';
import { kinds, kindVocabulary } from '../../src/reading/kind-vocabulary.ts';
import { labelRoles, labelVocabulary } from '../../src/reading/label-vocabulary.ts';
import { packControls, packKinds, packLabels } from './packed-vocabularies.ts';

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
