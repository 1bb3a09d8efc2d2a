// Pages of marks against a plain list: what was marked is found, what was taken away is not, and others stay.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../../../src/payees/keyed.ts';
import { idsUnder, type Marked, pageOf, withMarks, withoutMarks } from '../../../src/payees/mark-pages.ts';

const marks = ['name:li na', 'look:li na', '0123456789', 'abcdef0123', 'name:李娜', ''];
const payees = ['a', 'b', 'c', 'named:li na'];

const marked = fc.record({ mark: fc.constantFrom(...marks), payee: fc.constantFrom(...payees) });
const step = fc.record({ adds: fc.boolean(), what: fc.array(marked, { maxLength: 6 }) });

const asMarked = ({ mark, payee }: { mark: string; payee: string }): Marked => ({ mark, id: idOf(payee) });
const startOf = (payee: string): string => String(idOf(payee).subarray(0, 3));

test('each mark finds those who have it, and nobody else', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let page: Uint8Array = new Uint8Array();
      const there = new Set<string>();
      for (const { adds, what } of steps) {
        page = (adds ? withMarks : withoutMarks)(page, what.map(asMarked));
        for (const { mark, payee } of what) {
          if (adds) there.add(JSON.stringify([mark, payee]));
          else there.delete(JSON.stringify([mark, payee]));
        }
      }
      for (const mark of marks) {
        const found = new Set(idsUnder(page, mark, Number.POSITIVE_INFINITY).map(String));
        const wanted = payees.filter((payee) => there.has(JSON.stringify([mark, payee])));
        expect(found).toEqual(new Set(wanted.map(startOf)));
      }
    }),
  );
});

test('those marked first come first, so many as are asked for, and once', () => {
  const all = payees.map((payee) => asMarked({ mark: 'name:li na', payee }));
  const page = withMarks(withMarks(new Uint8Array(), all), all);
  expect(idsUnder(page, 'name:li na', 2).map(String)).toEqual(payees.slice(0, 2).map(startOf));
  expect(page).toHaveLength(5 * payees.length);
});

test('a page that was cut short says what stands on it whole', () => {
  const page = withMarks(
    new Uint8Array(),
    ['a', 'b'].map((payee) => asMarked({ mark: 'x', payee })),
  );
  expect(idsUnder(page.subarray(0, 9), 'x', 9).map(String)).toEqual([startOf('a')]);
});

test('marks are spread over the pages', () => {
  const pages = Array.from({ length: 20_480 }, (_, n) => pageOf(n.toString(16).padStart(10, '0')));
  const counts = new Map<number, number>();
  for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  expect(counts.size).toBe(1024);
  expect(Math.max(...counts.values())).toBeLessThan(60);
});
