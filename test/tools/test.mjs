// `npm test`: type check, lint, unit and property tests, and the journeys in both browsers; the last line counts them all.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { follow } from './child.mjs';
import { journeyRuns } from './journey-runs.mjs';
import { ensureBrowsers, ensureModules } from './needs.mjs';
import { readReport } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const stages = [
  { title: 'Type check', script: 'check' },
  { title: 'Lint', script: 'lint' },
  { title: 'Unit and property tests', runs: [{ project: 'unit*', files: [] }] },
  { title: 'Journeys in Chromium and Firefox', runs: journeyRuns(root) },
];

/** Runs at once. A journey mostly waits as a person does: three of them keep two cores busy, and no more than busy. */
const LANES = 3;

async function runScript(script) {
  const { code, stopped } = await follow('npm', ['run', '--silent', script], { cwd: root });
  return { passed: code === 0 ? 1 : 0, faults: code === 0 ? [] : [`npm run ${script}`], again: [], stopped };
}

async function runProject({ project, browser, part, files }) {
  const name = [project.replace('*', ''), browser, part].filter(Boolean).join('-');
  const file = `${root}out/${name}.json`;
  // What an earlier run left would be counted if this one ended before writing.
  rmSync(file, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project];
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const env = browser === undefined ? process.env : { ...process.env, BROWSER: browser };
  const { code, stopped } = await follow(process.execPath, [...vitest, ...files, ...report], {
    cwd: root,
    env,
  });
  return { ...readReport(file, code), stopped };
}

function together(results) {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    faults: results.flatMap(({ faults }) => faults),
    again: results.flatMap(({ again }) => again),
    stopped: results.some(({ stopped }) => stopped),
  };
}

async function runAll(runs) {
  const results = [];
  const waiting = runs.values();
  const lane = async () => {
    for (const run of waiting) {
      const result = await runProject(run);
      results.push(result);
      if (result.stopped) break;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return together(results);
}

async function runStage({ title, script, runs }) {
  console.log(`\n== ${title}`);
  const begun = performance.now();
  const result = await (script === undefined ? runAll(runs) : runScript(script));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`-- ${title}: ${result.passed} passed, ${result.faults.length} failed, ${seconds} s`);
  return result;
}

/** At the very end, where it is looked for. */
function say(title, lines) {
  if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

ensureModules();
ensureBrowsers(['chromium', 'firefox']);
mkdirSync(`${root}out`, { recursive: true });
const results = [];
for (const stage of stages) {
  const result = await runStage(stage);
  results.push(result);
  if (result.stopped) break;
}
const { passed, faults, again } = together(results);
say('Waited too long once, and passed when played again:', again);
say('Failed:', faults);
console.log(`\n${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
