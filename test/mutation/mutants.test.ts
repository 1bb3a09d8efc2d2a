// Mutants of a source text: one change each, and none in comments, strings or types.
import { describe, expect, test } from 'vitest';
import { code, mutantsOf } from './mutants.ts';

const changes = (text: string): readonly string[] =>
  mutantsOf(text).map(({ kind, line, was, is }) => `${kind} ${line}: ${was} -> ${is}`);

describe('a mutant', () => {
  test.each([
    ['flips a comparison', 'const a = (x: number) => x < y;', ['comparison 1: < -> <=']],
    [
      'moves a number both ways',
      'const SLACK = 9.8;',
      ['constant 1: 9.8 -> 10.78', 'constant 1: 9.8 -> 8.82'],
    ],
    ['moves a minor unit', 'return 1_000n;', ['constant 1: 1_000n -> 1001n', 'constant 1: 1_000n -> 999n']],
    [
      'takes a rule away',
      'const payeeRules: readonly Rule[] = [one, two];',
      ['rule 1: one, -> ', 'rule 1: two -> '],
    ],
    ['takes a list of rules away', 'const rules = [...a, ...b];', ['rule 1: ...a, -> ', 'rule 1: ...b -> ']],
    ['takes a pair away', 'const pairs: readonly Pair[] = [{ a: b }];', ['rule 1: { a: b } -> ']],
    ['takes a named pair away', "const tradePairs: X = [pair('a', 'b')];", ["rule 1: pair('a', 'b') -> "]],
    [
      'takes points away',
      '{\n  points: ({ band }) => heavy[band],\n}',
      ['weight 2: ({ band }) => heavy[band] -> () => 0'],
    ],
    ['takes a named floor away', "{\n  floor: floor('x'),\n}", ["weight 2: floor('x') -> () => 0"]],
    ['leaves what weighs nothing', '{\n  points: none,\n  floor: none,\n}', []],
    ['leaves type arguments', 'const a: Map<string, Set<string>> = new Map();', []],
    ['leaves comments, strings and places', "// x < 3\nconst a = 'y > 4' + /[<>]5/u + b[0];", []],
    ['leaves types', 'type Tier = 0 | 1 | 2;', []],
  ])('%s', (_, text, expected) => {
    expect(changes(text)).toEqual(expected);
  });

  test('is the whole source with that change', () => {
    expect(mutantsOf('a;\nif (b >= c) d();\n').map(({ text }) => text)).toEqual(['a;\nif (b > c) d();\n']);
  });
});

test('what is blanked keeps every place', () => {
  const text = "const a = 'x'; // y\n/* z\n */ b();";
  expect(code(text)).toHaveLength(text.length);
  expect(code(text)).toContain('b();');
});
