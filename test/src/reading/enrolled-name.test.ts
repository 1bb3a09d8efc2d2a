// A payee by the name that he is enrolled by.
import { describe, expect, test } from 'vitest';
import { inFull, orEnrolled } from '../../../src/reading/enrolled-name.ts';
import type { TextLine } from '../../../src/reading/page.ts';
import { pageOf } from './page-of.ts';

const line = (text: string): TextLine => ({ text, heading: false, distance: 0 });
const pageWith = (...lines: readonly TextLine[]) => pageOf('Pay', [], { lines });

describe('the name by which a payee is enrolled', () => {
  const known = (value: string) => ({ value, sure: 'high', from: 'To' }) as const;
  const enrolled = pageWith(line('Enrolled with Zelle as MARCUS T LINDQVIST'));

  test('says more than a nickname', () => {
    expect(orEnrolled(enrolled, known('Marcus'))?.value).toBe('MARCUS T LINDQVIST');
  });

  test('does not replace another name, nor a longer one', () => {
    expect(orEnrolled(enrolled, known('Tara Whitfield'))?.value).toBe('Tara Whitfield');
    expect(
      orEnrolled(pageWith(line('Enrolled as TARA W · (555) 010-4477')), known('Tara Whitfield'))?.value,
    ).toBe('Tara Whitfield');
  });
});

describe('a masked name', () => {
  const read = (value: string) => ({ value, sure: 'high', from: 'To' }) as const;

  test.each([
    ['*雨', '陈雨', '陈雨'],
    ['**雨', '陈雨', '**雨'],
    ['J*** S***', 'Jo Summers', 'Jo Summers'],
    ['J*** S***', 'Ann Summers', 'J*** S***'],
    ['Jo Summers', 'Jo', 'Jo Summers'],
  ])('%s beside %s is %s', (masked, other, name) => {
    expect(inFull(read(masked), [null, read(other)])?.value).toBe(name);
  });
});
