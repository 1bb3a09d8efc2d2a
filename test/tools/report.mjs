// What a run's report says: how many passed and failed, and which are worth a word at the end.
import { readFileSync } from 'node:fs';

/** Enough of a message to know what was waited for, or what was there instead. */
const MESSAGE_LENGTH = 400;

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0 };
  }
}

const told = (file, { fullName, failureMessages }) =>
  `${file.split('/').at(-1)}: ${fullName}\n    ${(failureMessages[0] ?? '').slice(0, MESSAGE_LENGTH)}`;

/**
 * `file`: a report as Vitest writes it; `code`: how the run ended. A file that could not be loaded holds no test, and a run
 * can fail outside of every test: both count as one failed. `again`: what waited too long once, and passed when it was
 * played again.
 */
export function readReport(file, code) {
  const report = read(file);
  const of = (wanted) =>
    report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.filter(wanted).map((one) => told(name, one)),
    );
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const faults = [
    ...of(({ status }) => status === 'failed'),
    ...unloaded.map(({ name, message }) => `${name}: ${message.slice(0, MESSAGE_LENGTH)}`),
  ];
  const passed = report.numPassedTests;
  const silent = faults.length === 0 && (code !== 0 || passed === 0);
  return {
    passed,
    faults: silent ? [...faults, `${file}: ended with ${code}, ${passed} passed`] : faults,
    again: of(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0),
  };
}
