// The journeys in parts of about one length, so that several can be played at once and no browser is left for last.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of one part share what they build and start, which costs as much as a dozen journeys; so there are few parts. What
 * stands in none of them makes up a part of its own, the last. The longest come first, so that what is left for the end is
 * short.
 */
const parts = [
  ['attacks', 'way', 'page-world', 'monitor', 'passes', 'hostile', 'kills'],
  ['options', 'person', 'teach', 'proofs', 'private', 'update', 'earlier', 'long', 'drivers', 'time'],
].map((names) => names.map((name) => `${name}.test.ts`));

/** `root`: the checkout. Runs for `runProject`, a part in one browser each. */
export function journeyRuns(root) {
  const folder = join('test', 'journeys');
  const all = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.ts'));
  const rest = all.filter((name) => !parts.flat().includes(name));
  return [...parts, rest].flatMap((names, part) =>
    ['firefox', 'chromium'].map((browser) => ({
      project: 'journeys',
      browser,
      part: String(part + 1),
      files: names.map((name) => join(folder, name)),
    })),
  );
}
