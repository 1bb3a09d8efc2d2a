// Modules that a frame loads once: what the gate's script lends stands in their place in the scripts that come after it.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The file that names what is lent, by its imports. */
const LENDING = 'extension/content/lent-code.ts';

/** What a module lends, by its path; none where the checkout lends nothing. */
export async function lentBy(root: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const file = resolve(root, LENDING);
  const text = await readFile(file, 'utf8').catch(() => '');
  const imports = [...text.matchAll(/^import \{([^}]+)\} from '([^']+)';$/gm)];
  return new Map(
    imports.map(([, names = '', from = '']) => [
      resolve(dirname(file), from),
      names.split(',').flatMap((name) => name.trim() || []),
    ]),
  );
}

/**
 * For every script but the gate's. Whatever else of such a module a script imports, the build says is missing: what is not
 * lent would be a second copy.
 */
export function lentCode(root: string): Plugin {
  const lent = lentBy(root);
  return {
    name: 'lent-code',
    enforce: 'pre',
    renderError: (error) => {
      if (String(error).includes('MISSING_EXPORT')) console.error(`What is lent stands in ${LENDING}.`);
    },
    load: async (id) => {
      const names = (await lent).get(id);
      // Without a gate nothing of ours is set off, and the script only ends.
      return names && `export const { ${names.join(', ')} } = globalThis.thriceCode ?? {};`;
    },
  };
}
