// Names without a label: taken where the text is written as one, and never from what pages say of themselves.
import { describe, expect, test } from 'vitest';
import { nameInHeading, nameOverContact, orEnrolled, soleName } from '../../../src/reading/names-near.ts';
import type { TextLine } from '../../../src/reading/page.ts';
import { pageOf } from './page-of.ts';

const heading = (text: string): TextLine => ({ text, heading: true, distance: 0 });
const line = (text: string): TextLine => ({ text, heading: false, distance: 0 });
const pageWith = (...lines: readonly TextLine[]) => pageOf('Pay', [], { lines });

describe('a heading', () => {
  test.each([
    'Tacos La Güera',
    'Harborline Marine Supply',
    'ООО «УК Заречье»',
    '国网浙江省电力有限公司',
    '서울도시가스공사',
    'บริษัท ไทยน้ำ',
  ])('%j is a name', (text) => {
    expect(nameInHeading(pageWith(heading(text)))?.value).toBe(text);
  });

  test.each([
    'Delivery Address',
    'Your Gift Card',
    'Order Summary',
    'Payment',
    'Persönliche Angaben',
    'Livraison',
    '收货地址',
    'Confirm Send',
    '0.42 ETH',
    'Total Due Today',
    'お届け先',
  ])('%j is none', (text) => {
    expect(nameInHeading(pageWith(heading(text)))).toBeNull();
  });

  test('two names are none', () => {
    expect(nameInHeading(pageWith(heading('Tacos La Güera'), heading('Casa del Mar')))).toBeNull();
  });
});

describe('a person over his number', () => {
  test.each<[lines: readonly string[], name: string | null]>([
    [['みゆき 090-****-1122'], 'みゆき'],
    [['Cormac Ó Briain', '@cormacob'], 'Cormac Ó Briain'],
    [['박서연', '국민 123456-04-778899'], '박서연'],
    [['Rui Faria · 912 *** 334'], 'Rui Faria'],
    [['Everyday Checking', '****4471****'], null],
    [['Visa', '**** **** **** 4242'], null],
    [['期望日期', '2026-11-30'], null],
    [['國泰世華(013) 0123-4567-8901-2345'], null],
  ])('%j', (lines, name) => {
    expect(nameOverContact(pageWith(...lines.map(line)))?.value ?? null).toBe(name);
  });
});

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

test('the only name on the page is a guess', () => {
  const page = pageWith(line('Dana Whitcomb'), line('Pay or request'), line('Remove'));
  expect(soleName(page)).toEqual({ value: 'Dana Whitcomb', sure: 'medium', from: 'Dana Whitcomb' });
});
