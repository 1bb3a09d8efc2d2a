// Firefox as a process: its profile, its preferences, its start and its end.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import { executable } from './executable.ts';
import { atEnd, makeProfile } from './profile.ts';
import { until } from './until.ts';

export interface FirefoxProgram {
  /** Where it listens; chosen by the system. */
  readonly port: number;
  readonly gone: Promise<void>;
  /** Waits a while for a Firefox that was asked to quit, then ends it; removes a profile that was its own. */
  end(): Promise<void>;
}

export interface Extension {
  readonly dir: string;
  readonly id: string;
  /** The host of its pages; Firefox would choose one at random. */
  readonly host: string;
}

/** A profile that is used again must find the extension's storage under the same host, so it comes from the id. */
export async function readExtension(dir: string): Promise<Extension> {
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string')
    throw new Error(`${dir}: manifest.json names no browser_specific_settings.gecko.id`);
  return { dir, id, host: '7b0d3c52-5a1e-4f0b-9c55-0d6f2f7a31c8' };
}

/** Beyond what Marionette sets itself: nothing calls home, hidden tabs keep their clock, storage outlives a restart. */
function preferences(extension: Extension | undefined, language: string): Record<string, unknown> {
  return {
    'marionette.port': 0,
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    'intl.accept_languages': language,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
    'app.normandy.enabled': false,
    'app.shield.optoutstudies.enabled': false,
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'extensions.blocklist.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'network.trr.mode': 5,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(extension && {
      'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: extension.host }),
    }),
  };
}

/** In a group of its own, so that its content processes end with it. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // Gone in the meantime.
  }
}

export async function startFirefox(
  { headless = true, language = 'en', profile: given }: LaunchOptions,
  extension: Extension | undefined,
): Promise<FirefoxProgram> {
  const profile = await makeProfile(given);
  const portFile = join(profile.dir, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const lines = Object.entries(preferences(extension, language)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile.dir, 'user.js'), lines.join('\n'));
  const mode = headless ? ['--headless'] : [];
  const args = ['--marionette', '--remote-allow-system-access', ...mode, '--no-remote'];
  const child = spawn(executable('firefox'), [...args, '--profile', profile.dir], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve());
  });
  const calledOff = atEnd(() => {
    kill(child);
    profile.remove();
  });
  const end = async () => {
    const timer = setTimeout(() => kill(child), 5_000);
    await gone;
    clearTimeout(timer);
    calledOff();
    profile.remove();
  };
  try {
    const listening = async () => Number(await readFile(portFile, 'utf8')) || undefined;
    return { port: await until('Firefox to listen', 40_000, listening), gone, end };
  } catch (error) {
    kill(child);
    await end();
    throw error;
  }
}
