// @vitest-environment happy-dom
// The pages of test/corpus, written before anyone looked at how they are read: each press, and no value wrong that passes for sure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultButton, nearestButton } from '../../../extension/content/event-control.ts';
import { harvest } from '../../../extension/content/harvest.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { decimalString } from '../../../src/transfer/amount.ts';
import { judge } from '../../corpus/totals.ts';
import { type Case, type Read, readCases } from '../../corpus/truth.ts';

const folder = join(import.meta.dirname, '../../corpus');

/** Frames and pages that draw themselves need a browser, where the same runner as for other corpora plays them. */
const cases = (await readCases(folder)).filter(
  ({ file, frame }) =>
    frame === undefined && !/<script|shadowrootmode/.test(readFileSync(join(folder, file), 'utf8')),
);
const payments = cases.filter(({ expect: should }) => should === 'hold');

const known = new Map<string, Reading>();

/** Read once, and told of in several tests. */
function readingOf(one: Case): Reading {
  const reading = known.get(one.id) ?? readingIn(one);
  known.set(one.id, reading);
  return reading;
}

/** What is pressed: a form by its button, a field by what Enter in it stands for. */
function controlAt({ press, activation }: Case): Element | null {
  const pressed = document.querySelector(press);
  if (pressed instanceof HTMLFormElement) return defaultButton(pressed);
  if (!(pressed instanceof HTMLInputElement) || activation !== 'enter') return pressed;
  return (pressed.form === null ? null : defaultButton(pressed.form)) ?? nearestButton(pressed);
}

function readingIn(one: Case): Reading {
  const { file, press } = one;
  const parsed = new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/html');
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
  // What a page's own text says is chosen, the simulated one forgets.
  for (const option of document.querySelectorAll<HTMLOptionElement>('option[selected]'))
    option.selected = true;
  const control = controlAt(one);
  if (control === null) throw new Error(`${file}: nothing at ${press}`);
  const page = harvest(control);
  return read(page, controlWord(page.control.name));
}

function valuesOf({ name, account, amount, purpose }: Reading): Read {
  return {
    payee: name?.value ?? account?.value.value ?? null,
    amount: amount === null ? null : decimalString(amount.value),
    currency: amount?.value.currency ?? null,
    purpose: purpose?.value ?? null,
  };
}

const fields = ['payee', 'amount', 'currency', 'purpose'] as const;
const nothing: Read = { payee: null, amount: null, currency: null, purpose: null };

test.each(payments)('$id is held, and nothing sure is wrong: $note', (one) => {
  const reading = readingOf(one);
  const values = valuesOf(reading);
  const sure = {
    payee: (reading.name ?? reading.account)?.sure,
    amount: reading.amount?.sure,
    currency: reading.amount?.sure,
    purpose: reading.purpose?.sure,
  };
  const truth = one.truth ?? nothing;
  // An account is read without what parts its digits.
  const payee = reading.name === null ? (truth.payee?.replace(/[\s-]/g, '') ?? null) : truth.payee;
  const wrong = fields.filter((field) => judge(field, values, { ...truth, payee }) === 'wrong');
  expect(['commit', 'code']).toContain(reading.press);
  expect(wrong.filter((field) => sure[field] === 'high')).toEqual([]);
});

test.each(cases.filter(({ expect: should }) => should === 'pass'))('$id goes through: $note', (one) => {
  expect(['none', 'onward']).toContain(readingOf(one).press);
});

/** Parts in a hundred that must be read exactly. */
test('most of all values are read exactly', () => {
  const least: Readonly<Record<keyof Read, number>> = { payee: 90, amount: 97, currency: 97, purpose: 90 };
  const read = payments.map((one) => ({ should: one.truth ?? nothing, is: valuesOf(readingOf(one)) }));
  for (const field of fields) {
    const right = read.filter(({ is, should }) => judge(field, is, should) === 'right');
    expect((100 * right.length) / read.length, field).toBeGreaterThanOrEqual(least[field]);
  }
});
