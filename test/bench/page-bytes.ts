// What a place of the popup loads: its scripts, all they import and nothing else, without the words of a language.
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip -9, each file by itself, as they are loaded. */
export type PageBytes = Readonly<Record<string, number>>;

/** Each place by the chunks that are loaded for it; the words of a language are a file of their own, and so are its sums. */
const places: Readonly<Record<string, readonly string[]>> = {
  'warning, first screen': ['hold-page'],
  'warning, all its screens': ['hold-page', 'later-screen'],
  toolbar: ['toolbar-page'],
  'help now': ['help-view'],
  'holds page': ['holds-page'],
  'look it up first': ['look-up-page'],
};

const always = ['popup/popup.js', 'chunks/in-words-en.js'];

/** `from "./a.js"` and `import "./a.js"`, never `import("./a.js")`. */
const imported = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu;

/** The files of a built extension that these bring along, themselves included. */
async function withImports(
  folder: string,
  files: readonly string[],
  seen: ReadonlySet<string> = new Set(),
): Promise<ReadonlySet<string>> {
  let all = seen;
  for (const file of files.filter((one) => !all.has(one))) {
    const code = await readFile(join(folder, file), 'utf8');
    const next = [...code.matchAll(imported)].map(([, path = '']) => normalize(join(dirname(file), path)));
    all = await withImports(folder, next, new Set([...all, file]));
  }
  return all;
}

/** `folder`: a built extension. */
export async function popupBytes(folder: string): Promise<PageBytes> {
  const sums = Object.entries(places).map(async ([place, chunks]) => {
    const files = await withImports(folder, [...always, ...chunks.map((name) => `chunks/${name}.js`)]);
    const bytes = [...files].map(
      async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length,
    );
    return [place, (await Promise.all(bytes)).reduce((sum, one) => sum + one, 0)] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}
