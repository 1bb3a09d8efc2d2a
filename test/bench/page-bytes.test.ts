// What the popup weighs, as it is built.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildExtension } from '../tools/build.ts';
import { popupBytes } from './page-bytes.ts';

const KB = 1024;

test('no place of the popup loads more than 25 KB of scripts, the warning with all its screens included', async () => {
  const out = await mkdtemp(join(tmpdir(), 'thrice-bytes-'));
  try {
    const { chrome } = await buildExtension({ out });
    const bytes = await popupBytes(chrome);
    // Less would mean that what a place is made of was not found.
    expect(Object.entries(bytes).filter(([, sum]) => sum > 25 * KB || sum < 10 * KB)).toEqual([]);
    expect(Object.keys(bytes)).toHaveLength(6);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
