// Reads a folder of histories; what cannot be read is told by file and case, and the rest is still there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type History, historyShape } from './history.ts';

export interface Histories {
  readonly histories: readonly History[];
  readonly problems: readonly string[];
}

function idOf(raw: unknown, at: number): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string'
    ? raw.id
    : `case ${at + 1}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Where a written case has keys that its reading has not. */
function leftOut(raw: unknown, read: unknown, path: string): readonly string[] {
  if (!isRecord(raw) || !isRecord(read)) return [];
  return Object.keys(raw).flatMap((key) => {
    const here = path === '' ? key : `${path}.${key}`;
    return Object.hasOwn(read, key) ? leftOut(raw[key], read[key], here) : [here];
  });
}

/** A key that nobody knows is told, and the case is played without it. */
function readCase(file: string, raw: unknown, at: number): Histories {
  const where = `${file}, ${idOf(raw, at)}`;
  const read = v.safeParse(historyShape, raw);
  if (read.success) {
    const unknown = leftOut(raw, read.output, '');
    return {
      histories: [read.output],
      problems: unknown.map((path) => `${where}: ${path}: not a key of the format, and left out`),
    };
  }
  const problems = read.issues.map(
    (issue) => `${where}: ${v.getDotPath(issue) ?? '(case)'}: ${issue.message}`,
  );
  return { histories: [], problems };
}

/** The cases of one file's text. */
export function readText(file: string, text: string): Histories {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { histories: [], problems: [`${file}: ${error instanceof Error ? error.message : 'no JSON'}`] };
  }
  if (!Array.isArray(raw)) return { histories: [], problems: [`${file}: not a list of cases`] };
  return together(raw.map((one, at) => readCase(file, one, at)));
}

function together(parts: readonly Histories[]): Histories {
  return {
    histories: parts.flatMap(({ histories }) => histories),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Ids must differ over the whole folder; the second case of a name is told, and runs all the same. */
function twice(histories: readonly History[]): readonly string[] {
  const ids = histories.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(
    (id) => `${id}: this id stands twice`,
  );
}

function filesIn(folder: string): readonly string[] | string {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    return `${folder}: ${error instanceof Error ? error.message : 'no folder'}`;
  }
}

function readFile(folder: string, file: string): Histories {
  try {
    return readText(file, readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    return { histories: [], problems: [`${file}: ${error instanceof Error ? error.message : 'not read'}`] };
  }
}

/** All `*.json` of a folder, by name; one without any is a problem too. */
export function readHistories(folder: string): Histories {
  const files = filesIn(folder);
  if (typeof files === 'string') return { histories: [], problems: [files] };
  if (files.length === 0) return { histories: [], problems: [`${folder}: no .json file in it`] };
  const read = together([...files].sort().map((file) => readFile(folder, file)));
  return { ...read, problems: [...read.problems, ...twice(read.histories)] };
}
