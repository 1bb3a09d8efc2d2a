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

function readCase(file: string, raw: unknown, at: number): Histories {
  const read = v.safeParse(historyShape, raw);
  if (read.success) return { histories: [read.output], problems: [] };
  const problems = read.issues.map(
    (issue) => `${file}, ${idOf(raw, at)}: ${v.getDotPath(issue) ?? '(case)'}: ${issue.message}`,
  );
  return { histories: [], problems };
}

/** The cases of one file's text. */
export function readText(file: string, text: string): Histories {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
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

/** All `*.json` of a folder, by name; throws only when the folder itself cannot be read. */
export function readHistories(folder: string): Histories {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = together(files.sort().map((file) => readText(file, readFileSync(join(folder, file), 'utf8'))));
  return { ...read, problems: [...read.problems, ...twice(read.histories)] };
}
