// What a run needs on this machine, put there when it is missing: the packages of the lock file, the browsers, Chinese fonts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const places = JSON.parse(readFileSync(new URL('../browsers/places.json', import.meta.url), 'utf8'));

/** How each system installs them; the keys are `process.platform` or the ID in /etc/os-release. */
const packages = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr', fonts: 'fonts-noto-cjk' },
  fedora: { chromium: 'chromium', firefox: 'firefox', fonts: 'google-noto-sans-cjk-fonts' },
  arch: { chromium: 'chromium', firefox: 'firefox', fonts: 'noto-fonts-cjk' },
  darwin: { chromium: 'google-chrome', firefox: 'firefox' },
  win32: { chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' },
};
const commands = {
  debian: (names) => `sudo apt-get update && sudo apt-get install -y ${names}`,
  fedora: (names) => `sudo dnf install -y ${names}`,
  arch: (names) => `sudo pacman -S ${names}`,
  darwin: (names) => `brew install --cask ${names}`,
  win32: (names) => `winget install ${names}`,
};

function stop(message) {
  console.error(message);
  process.exit(2);
}

function run(program, args, env = process.env) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(program, args, {
    cwd: root,
    env,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** What the program writes; nothing when there is no such program. */
function said(program, args) {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';
}

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Runs `npm ci` when `node_modules` is absent or older than the lock file; exits with 2 when that fails. */
export function ensureModules() {
  // npm writes this file last, so an installation that broke off counts as absent.
  const installed = changed(`${root}node_modules/.package-lock.json`);
  if (installed > 0 && installed >= changed(`${root}package-lock.json`)) return;
  if (!run('npm', ['ci'])) stop('The packages could not be installed. Try: npm ci');
}

function system() {
  if (process.platform !== 'linux') return process.platform;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID="?([^"\n]*)/m.exec(release)?.[1] ?? '';
}

function missingBrowser(name) {
  const named = process.env[name.toUpperCase()];
  if (named === undefined) return !places[name].some((place) => existsSync(place));
  if (existsSync(named)) return false;
  return stop(`${name.toUpperCase()}=${named}: there is no such file`);
}

/** Without a Chinese font the screenshots show boxes. Only Linux comes without one. */
function missingFonts() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'))
    return false;
  return said('fc-list', [':lang=zh-cn', 'file']) === '';
}

function missing(browsers) {
  return [...browsers.filter(missingBrowser), ...(missingFonts() ? ['fonts'] : [])];
}

function installOnDebian(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const retry = ['-o', 'Acquire::Retries=3'];
  return (
    run('apt-get', [...retry, 'update'], env) &&
    run('apt-get', [...retry, 'install', '-y', '--no-install-recommends', ...names], env)
  );
}

function advice(wanted) {
  const names = wanted.map((want) => packages[system()]?.[want]).filter(Boolean);
  const command = commands[system()]?.(names.join(' '));
  return (
    command ??
    'Install them as your system does, then: CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox npm test'
  );
}

/**
 * Installs what is missing of these browsers (`chromium`, `firefox`) and the fonts, on Debian as root; anywhere else
 * exits with 2, naming the command that would. A run without a browser is never passed off as one.
 */
export function ensureBrowsers(browsers) {
  const wanted = missing(browsers);
  if (wanted.length === 0) return;
  const canInstall = system() === 'debian' && process.getuid?.() === 0;
  if (canInstall && installOnDebian(wanted.map((want) => packages.debian[want]))) {
    const still = missing(browsers);
    if (still.length === 0) return;
  }
  stop(`Missing: ${wanted.join(', ')}. This would help:\n  ${advice(wanted)}`);
}
