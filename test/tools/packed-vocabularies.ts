// Vocabularies as they travel: in the source by language, for those who write them; in a built script one list a role.
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { controlVocabulary } from '../../src/reading/control-vocabulary.ts';
import type { kindVocabulary } from '../../src/reading/kind-vocabulary.ts';
import type { labelVocabulary } from '../../src/reading/label-vocabulary.ts';

/** Words parted by `|`, each once; by code point, so that words of one script stand together and pack well. */
function oneList(lists: readonly string[]): string {
  const words = new Set(lists.flatMap((list) => list.split('|')).filter((word) => word !== ''));
  return [...words].toSorted((a, b) => (a < b ? -1 : 1)).join('|');
}

/** `{role: {language: words}}` with one language. */
function packLabels(vocabulary: typeof labelVocabulary): object {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([role, byLanguage]) => [role, [oneList(Object.values(byLanguage))]]),
  );
}

/** `{language: {role: words}}` with one language. */
function packControls(vocabulary: typeof controlVocabulary): object {
  const languages = Object.values(vocabulary);
  const roles = Object.keys(vocabulary.international) as (keyof (typeof languages)[number])[];
  return [
    Object.fromEntries(roles.map((role) => [role, oneList(languages.map((words) => words[role]))] as const)),
  ];
}

/** `{language: [words of each kind]}` with one language. */
function packKinds(vocabulary: typeof kindVocabulary): object {
  const languages = Object.values(vocabulary);
  return [languages[0]?.map((_, i) => oneList(languages.map((words) => words[i] ?? ''))) ?? []];
}

type Vocabularies = {
  readonly labelVocabulary: typeof labelVocabulary;
  readonly controlVocabulary: typeof controlVocabulary;
  readonly kindVocabulary: typeof kindVocabulary;
};

const packers: { readonly [K in keyof Vocabularies]: (vocabulary: Vocabularies[K]) => object } = {
  labelVocabulary: packLabels,
  controlVocabulary: packControls,
  kindVocabulary: packKinds,
};

function packed(name: string, value: unknown): unknown {
  const pack = Object.hasOwn(packers, name) ? packers[name as keyof Vocabularies] : undefined;
  // The module was loaded from the file of this name, so that the value is of the type that its packer takes.
  return (pack as ((vocabulary: unknown) => object) | undefined)?.(value) ?? value;
}

/** An expression that is this value; JSON would write a regular expression as an empty object. */
const written = (value: unknown): string => (value instanceof RegExp ? String(value) : JSON.stringify(value));

/** The text of a module that exports the same, its vocabularies packed. */
export function packedModule(exported: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(exported).map(
    ([name, value]) => `export const ${name} = ${written(packed(name, value))};`,
  );
  return lines.join('\n');
}

const vocabularies = new Set(['label-vocabulary.ts', 'control-vocabulary.ts', 'kind-vocabulary.ts']);

/** What reads a vocabulary asks for no language, only for the lists of all of them. */
export const packedVocabularies: Plugin = {
  name: 'packed-vocabularies',
  enforce: 'pre',
  load: async (id) => {
    if (!id.includes('/src/reading/') || !vocabularies.has(basename(id))) return undefined;
    return packedModule((await import(/* @vite-ignore */ id)) as Record<string, unknown>);
  },
};
