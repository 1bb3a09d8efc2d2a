// Where the two browsers are on this machine: named by an environment variable, or in their usual places.
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser.ts';
import places from './places.json' with { type: 'json' };

/** The path of the program; throws naming the variable that would help (`CHROMIUM`, `FIREFOX`). */
export function executable(name: BrowserName): string {
  const variable = name.toUpperCase();
  const path = process.env[variable] ?? places[name].find((place) => existsSync(place));
  if (path === undefined) throw new Error(`no ${name} found; set ${variable} to the path of its program`);
  return path;
}
