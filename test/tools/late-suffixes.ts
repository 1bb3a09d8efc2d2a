// The list of public suffixes, made ready when a host is first looked up in it: reading all its letters takes as long as an answer.
import type { Plugin } from 'vite';

const FILE = '/tldts/dist/es6/src/suffix-trie.js';

/** What `tldts` works out as it is loaded, from here up to the first line behind it. */
const BEGIN = 'for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {';
const END = '// Result of the last `walk`';

/** Whoever asks for a host of `.com` and the like is answered before the list is looked at. */
const ASKED = 'const allowedMask =';

function partAt(code: string, mark: string): number {
  const at = code.indexOf(mark);
  if (at < 0 || code.indexOf(mark, at + 1) >= 0) throw new Error(`tldts has changed: "${mark}"`);
  return at;
}

/** The text of the module with its loop in a function, which the first lookup calls. */
export function withLateSuffixes(code: string): string {
  const [begin, end, asked] = [partAt(code, BEGIN), partAt(code, END), partAt(code, ASKED)];
  const loop = code.slice(begin, end);
  return [
    code.slice(0, begin),
    `let isReady = false;\nfunction makeReady() {\nisReady = true;\n${loop}}\n`,
    code.slice(end, asked),
    'if (!isReady) makeReady();\n',
    code.slice(asked),
  ].join('');
}

export const lateSuffixes: Plugin = {
  name: 'late-suffixes',
  transform: (code, id) => (id.endsWith(FILE) ? withLateSuffixes(code) : undefined),
};
