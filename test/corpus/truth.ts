// The corpus format: pages, what is pressed on each, and what a person would read there.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Read {
  readonly payee: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly purpose: string | null;
}

export interface Case {
  readonly id: string;
  readonly file: string;
  /** CSS selector of the frame that holds the element to press; absent: it is in the page itself. */
  readonly frame?: string;
  readonly press: string;
  readonly activation: 'click' | 'tap' | 'enter' | 'space' | 'submit';
  readonly expect: 'hold' | 'pass' | 'either';
  readonly kind?: string;
  readonly language?: string;
  readonly truth?: Read;
}

/** The cases of a corpus folder; rejects when it has no `truth.json`, or one that is no list. */
export async function readCases(folder: string): Promise<readonly Case[]> {
  const cases: unknown = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'));
  if (!Array.isArray(cases)) throw new Error(`${folder}/truth.json: not a list`);
  return cases as readonly Case[];
}
