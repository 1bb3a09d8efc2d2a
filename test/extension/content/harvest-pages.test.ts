// @vitest-environment happy-dom
// Pages as banks, cashiers and shops build them, read whole: what the press does, who is paid, how much, why.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { harvest } from '../../../extension/content/harvest.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { decimalString } from '../../../src/transfer/amount.ts';

interface Page {
  readonly id: string;
  readonly file: string;
  readonly press: string;
  readonly expect: 'hold' | 'pass' | 'code';
  readonly language: string;
  readonly kind: string;
  readonly note: string;
  readonly truth?: {
    readonly payee: string | null;
    readonly amount: string | null;
    readonly currency: string | null;
    readonly purpose: string | null;
  };
}

const folder = join(import.meta.dirname, '../../fixtures');
const pages = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as readonly Page[];

function readingOf({ file, press, language }: Page): Reading {
  const html = readFileSync(join(folder, file), 'utf8');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = language;
  document.title = parsed.title;
  document.body.innerHTML = parsed.body.innerHTML;
  const control = document.querySelector(press);
  if (control === null) throw new Error(`${file}: nothing at ${press}`);
  const page = harvest(control);
  return read(page, controlWord(page.control.name));
}

describe('a press that sends money', () => {
  test.each(pages.filter((page) => page.expect === 'hold'))('$id: $note', (page) => {
    const reading = readingOf(page);
    const amount = reading.amount?.value;
    expect(reading.press).toBe('commit');
    expect(reading.kind).toBe(page.kind);
    expect({
      payee: reading.name?.value ?? reading.account?.value.value ?? null,
      amount: amount === undefined ? null : Number(decimalString(amount)),
      currency: amount?.currency ?? null,
      purpose: reading.purpose?.value ?? null,
    }).toEqual({ ...page.truth, amount: Number(page.truth?.amount) });
  });
});

test.each(pages.filter((page) => page.expect === 'pass'))('$id sends nothing: $note', (page) => {
  expect(['none', 'onward']).toContain(readingOf(page).press);
});

test.each(pages.filter((page) => page.expect === 'code'))('$id gives a code: $note', (page) => {
  expect(readingOf(page)).toMatchObject({ press: 'code', amount: null, name: null });
});
