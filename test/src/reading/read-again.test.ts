import { expect, test, vi } from 'vitest';
import type { PageText } from '../../../src/reading/page.ts';
import { read } from '../../../src/reading/read.ts';
import { readAgain } from '../../../src/reading/read-again.ts';
import { pageOf } from './page-of.ts';

function transfer(amount: string, more: Partial<PageText> = {}): PageText {
  const rows = [
    ['Recipient', 'Jane Doe'],
    ['IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['Amount', amount],
  ] as const;
  return pageOf('Send money', rows, more);
}

test('the same page means the same, and is not read twice', () => {
  const first = readAgain(transfer('€5.00'), 'pays');
  expect(first).toEqual(read(transfer('€5.00'), 'pays'));
  expect(readAgain(transfer('€5.00'), 'pays')).toBe(first);
});

test.each<[what: string, page: PageText, word: 'pays' | 'confirms']>([
  ['another amount', transfer('€6.00'), 'pays'],
  ['another word', transfer('€5.00'), 'confirms'],
  ['a warning', transfer('€5.00', { prompts: ['Have you been called?'] }), 'pays'],
])('%s is read for itself', (_, page, word) => {
  readAgain(transfer('€5.00'), 'pays');
  expect(readAgain(page, word)).toEqual(read(page, word));
});

test('what the page around shows is asked each time that it matters', () => {
  const bare = (sumBeside: () => boolean): PageText => pageOf('Pay', [], { sumBeside });
  expect(
    readAgain(
      bare(() => false),
      'pays',
    ).press,
  ).toBe('none');
  expect(
    readAgain(
      bare(() => true),
      'pays',
    ).press,
  ).toBe('commit');
  expect(
    readAgain(
      bare(() => false),
      'pays',
    ).press,
  ).toBe('none');
  const asked = vi.fn(() => true);
  readAgain(transfer('€5.00', { sumBeside: asked }), 'goes-on');
  expect(asked).not.toHaveBeenCalled();
});

test('only the last pages are remembered', () => {
  const first = readAgain(transfer('€5.00'), 'pays');
  for (let i = 0; i < 20; i += 1) readAgain(transfer(`€${i + 10}.00`), 'pays');
  const again = readAgain(transfer('€5.00'), 'pays');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
