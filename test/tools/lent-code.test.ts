// What the gate's script lends: each name is one of its module's, and no script that comes after carries a second copy.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from './build.ts';
import { lentBy } from './lent-code.ts';

const root = resolve(import.meta.dirname, '../..');
const scripts = ['reader', 'clerk', 'teach'] as const;

let out = '';
const built = new Map<string, string>();

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'thrice-lent-'));
  const { chrome } = await buildExtension({ out });
  for (const name of ['content', ...scripts])
    built.set(name, await readFile(join(chrome, `${name}.js`), 'utf8'));
}, 120_000);

afterAll(() => rm(out, { recursive: true, force: true }));

test('each name is lent once, whatever module it is of', async () => {
  const names = [...(await lentBy(root)).values()].flat();
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual([...new Set(names)]);
});

test('a checkout that lends nothing is built as it stands', async () => {
  expect(await lentBy(out)).toEqual(new Map());
});

test('what a script takes, the gate lends', async () => {
  const lent = [...(await lentBy(root)).values()].flat();
  for (const name of scripts) {
    // `{ask:a,styled:b}=globalThis.thriceCode??{}`, once for each module.
    const taken = [...(built.get(name) ?? '').matchAll(/\{([^{}]*)\}=globalThis\.thriceCode/g)];
    const names = taken.flatMap(([, one = '']) => one.split(',').map((pair) => pair.split(':')[0]));
    expect(names.length, name).toBeGreaterThan(0);
    for (const one of names) expect(lent, name).toContain(one);
  }
});

test.each(scripts)('%s has no vocabulary of controls of its own', (name) => {
  const word = 'request withdrawal';
  expect(built.get('content')).toContain(word);
  expect(built.get(name)).not.toContain(word);
});
