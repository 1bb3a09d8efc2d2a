// `npm test`: type check, lint, unit and property tests, and the journeys in both browsers; the last line counts them all.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { follow } from './child.mjs';
import { ensureBrowsers, ensureModules } from './needs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const journeys = readdirSync(`${root}test/journeys`).filter((name) => name.endsWith('.test.ts'));
const longest = [
  ['attacks.test.ts'],
  ['way.test.ts', 'page-world.test.ts', 'codes.test.ts', 'hostile.test.ts'],
];
const rest = journeys.filter((name) => !longest.flat().includes(name));

/** Parts of about one length, the longer ones first, so that no browser is left for last. */
const journeyRuns = [rest, longest[1], longest[0]].flatMap((names, part) =>
  ['firefox', 'chromium'].map((browser) => ({
    project: 'journeys',
    browser,
    part: String(part + 1),
    files: names.map((name) => `test/journeys/${name}`),
  })),
);

const stages = [
  { title: 'Type check', script: 'check' },
  { title: 'Lint', script: 'lint' },
  { title: 'Unit and property tests', runs: [{ project: 'unit', files: [] }] },
  { title: 'Journeys in Chromium and Firefox', runs: journeyRuns },
];

/** Runs at once: more would take one another's time on two cores, and pages would not be looked at before a press. */
const LANES = 2;

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0 };
  }
}

/** A file that could not be loaded holds no test, and a run can fail outside of every test: both count as one failed. */
function count(report, code) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded.length;
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

async function runScript(script) {
  const { code, stopped } = await follow('npm', ['run', '--silent', script], { cwd: root });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, stopped };
}

async function runProject({ project, browser, part, files }) {
  const file = `${root}out/${[project, browser, part].filter(Boolean).join('-')}.json`;
  // What an earlier run left would be counted if this one ended before writing.
  rmSync(file, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project];
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const env = browser === undefined ? process.env : { ...process.env, BROWSER: browser };
  const { code, stopped } = await follow(process.execPath, [...vitest, ...files, ...report], {
    cwd: root,
    env,
  });
  return { ...count(readReport(file), code), stopped };
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
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), stopped: results.some(({ stopped }) => stopped) };
}

async function runStage({ title, script, runs }) {
  console.log(`\n== ${title}`);
  const begun = performance.now();
  const result = await (script === undefined ? runAll(runs) : runScript(script));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`-- ${title}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  return result;
}

ensureModules();
ensureBrowsers(['chromium', 'firefox']);
mkdirSync(`${root}out`, { recursive: true });
let passed = 0;
let failed = 0;
for (const stage of stages) {
  const result = await runStage(stage);
  passed += result.passed;
  failed += result.failed;
  if (result.stopped) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
