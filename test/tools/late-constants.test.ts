// Constants that are made late have the same values, each made once, and what cannot be made late stays as it is.
import { expect, test } from 'vitest';
import { withLateConstants } from './late-constants.ts';
import { withLateSuffixes } from './late-suffixes.ts';

/** What a module exports, loaded after it was changed. */
async function loaded(code: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(withLateConstants(code))}`);
}

test('made when first used, and once', async () => {
  const { log, use } = (await loaded(
    'export const log = []; const make = (x) => { log.push(x); return { x }; };' +
      'const 甲 = make("甲"), one = make("one"); const late = make("late"); export const use = () => late;',
  )) as { log: string[]; use: () => unknown };
  // Two in one statement stay.
  expect(log).toEqual(['甲', 'one']);
  expect(use()).toBe(use());
  expect(log).toEqual(['甲', 'one', 'late']);
});

test.each([
  ['a pattern', 'const p = /[一-三]x/u; export const f = (s) => p.test(s);', '丁x', true],
  [
    'one within another',
    'const a = [1, 2]; const b = new Set(a); export const f = (n) => b.has(n);',
    2,
    true,
  ],
  ['its own key', 'const a = [1]; export const f = () => ({ a, b: a }).a[0];', null, 1],
  ['a key of that name', 'const a = [1]; export const f = () => ({ a: 2 }).a + a[0];', null, 3],
  ['a member of that name', 'const a = { a: 5 }; export const f = () => a.a;', null, 5],
  ['worked out', 'const a = ["k"]; export const f = () => ({ [a[0]]: 1 })[a[0]];', null, 1],
  ['a default', 'const a = [7]; export const f = (x = a[0]) => x;', undefined, 7],
  ['a function that is made', 'const g = ((n) => (m) => n + m)(1); export const f = (m) => g(m);', 2, 3],
  ['a name given again', 'const a = [1]; export const f = (a) => a;', 9, 9],
  ['a name given in a pattern', 'const a = [1]; export const f = ({ b: [a] }) => a;', { b: [4] }, 4],
  [
    'a name caught',
    'const a = [1]; export const f = () => { try { null.x; } catch (a) { return 3; } };',
    0,
    3,
  ],
  ['made with new', 'const C = [class { n = 1; }][0]; export const f = () => new C().n;', null, 1],
  ['exported by its name', 'const a = [1]; export { a }; export const f = () => a[0];', null, 1],
])('%s', async (_, code, given, expected) => {
  const { f } = (await loaded(code)) as { f: (one: unknown) => unknown };
  expect(f(given)).toBe(expected);
});

test('a value and a function are made at once', () => {
  const code = "const a = 1; const b = 'b'; const c = () => 2; const d = `d`; const e = -1;";
  expect(withLateConstants(code)).toBe(code);
});

test('what comes from JSON is asked for', () => {
  expect(withLateConstants("import en from './en.json'; export const f = () => ({ en, a: en.a });")).toBe(
    "import en from './en.json'; export const f = () => ({ en: en(), a: en().a });",
  );
});

test('JSON whose name is given again is refused', () => {
  expect(() => withLateConstants("import en from './en.json'; export const f = (en) => en;")).toThrow('en');
});

test('of public suffixes another version says that it is another one', () => {
  expect(() => withLateSuffixes('export default function suffixLookup() {}')).toThrow('tldts has changed');
});
