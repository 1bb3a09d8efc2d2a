// The profile folder of one browser, and its end: nothing outlives a run, not even one that is interrupted.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly dir: string;
  /** Removes the folder unless it was given. */
  readonly remove: () => void;
}

/** The given folder, made when it is not there, or a new one. */
export async function makeProfile(given: string | undefined): Promise<Profile> {
  if (given !== undefined) await mkdir(given, { recursive: true });
  const dir = given ?? (await mkdtemp(join(tmpdir(), 'browser-')));
  const remove = () => {
    if (given === undefined) removeFolder(dir, 20);
  };
  return { dir, remove };
}

/** Synchronous, for it must work while this program exits; the last child processes may still write for a moment. */
function removeFolder(dir: string, tries: number): void {
  try {
    rmSync(dir, { recursive: true, force: true });
  } catch (error) {
    if (tries === 0) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    removeFolder(dir, tries - 1);
  }
}

/** Runs `tidy` when this program ends or is told to; answers how to call it off. */
export function atEnd(tidy: () => void): () => void {
  const stop = () => process.exit(130);
  process.once('exit', tidy).once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  return () => {
    process.off('exit', tidy).off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
  };
}
