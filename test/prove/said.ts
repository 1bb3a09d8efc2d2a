// What was proved, as lines: each measure with its n, and below it, set in, whatever did not go as it should.
import { figures } from '../bench/figures.ts';
import { type Killed, killsLine } from '../stage/kills.ts';
import type { ComparedRow } from './comparison.ts';
import type { MatrixRow } from './matrix.ts';
import type { OrdinaryPress } from './ordinary-presses.ts';
import type { TestRow } from './test-run.ts';

/** The line has to say so within this, in ms. */
const SAID_MS = 300;

const setIn = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line.slice(0, 400)}`);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** No line for a part that was not asked for. */
export function matrixLines(rows: readonly MatrixRow[]): readonly string[] {
  return (['stopped', 'untouched'] as const).flatMap((expect) => {
    const some = rows.filter((row) => row.expect === expect);
    const plays = sum(some.map(({ times }) => times));
    const faults = sum(some.map((row) => row.faults.length));
    if (plays === 0) return [];
    return [
      `${expect}: ${plays - faults} of ${plays} (${some.length} cases)`,
      ...setIn(some.flatMap((row) => row.faults.map((fault) => `${row.id}: ${fault}`))),
    ];
  });
}

export function comparedLines(rows: readonly ComparedRow[]): readonly string[] {
  return (['no payment', 'honest requests', 'switched off'] as const).flatMap((kind) => {
    const some = rows.filter((row) => row.kind === kind);
    const differing = some.filter(({ differences }) => differences.length > 0);
    if (some.length === 0) return [];
    return [
      `${kind}: the same on ${some.length - differing.length} of ${some.length}; holds: ${sum(some.map(({ holds }) => holds))}`,
      ...setIn(differing.flatMap(({ id, differences }) => differences.map((one) => `${id}: ${one}`))),
      ...setIn(some.filter(({ holds }) => holds > 0).map(({ id, holds }) => `${id}: ${holds} held`)),
    ];
  });
}

export function pressLines(presses: readonly OrdinaryPress[]): readonly string[] {
  const late = presses.filter(({ through }) => !through);
  const said = late.flatMap(({ saidMs }) => (saidMs === null ? [] : [saidMs]));
  if (presses.length === 0) return [];
  const share = ((100 * late.length) / presses.length).toFixed(1);
  const pages = [...new Set(late.map(({ page }) => page))].map(
    (id) => `${id} ${late.filter(({ page }) => page === id).length}`,
  );
  return [
    `ordinary presses 300 ms after the last input: ${late.length} of ${presses.length} not let straight through (${share} %)`,
    `of these, "press again" within ${SAID_MS} ms: ${said.filter((ms) => ms <= SAID_MS).length} of ${late.length}; median ${figures(said).median} ms; held: ${late.filter(({ held }) => held).length}${pages.length === 0 ? '' : `; ${pages.join(', ')}`}`,
  ];
}

/** `what` stands before the counts. */
export function testLines(what: string, rows: readonly TestRow[]): readonly string[] {
  const failed = rows.flatMap(({ file, failed: names }) => names.map((name) => `${file}: ${name}`));
  if (rows.length === 0) return [];
  const passed = sum(rows.map((row) => row.passed));
  return [`${what}: ${passed} of ${passed + failed.length} tests in ${rows.length} files`, ...setIn(failed)];
}

export function killLines(killed: Killed | null): readonly string[] {
  return killed === null ? [] : [killsLine(killed), ...setIn(killed.faults)];
}
