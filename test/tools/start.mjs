// `npm start [-- --firefox]`: the practice bank in a real browser with the extension on it; installs what is missing first.
import { fileURLToPath } from 'node:url';
import { follow } from './child.mjs';
import { ensureBrowsers, ensureModules } from './needs.mjs';

const args = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));

ensureModules();
ensureBrowsers([args.includes('--firefox') ? 'firefox' : 'chromium']);
const { code } = await follow(process.execPath, ['test/tools/run.mjs', 'test/tools/play.ts', ...args], {
  cwd: root,
});
process.exitCode = code;
