// The reasons that pages offer to choose from, in every language; nothing longer and no number is one.
import { expect, test } from 'vitest';
import { isPurpose } from '../../../src/reading/purposes.ts';

test.each([
  'School fees',
  '房租',
  '學費',
  'Alquiler',
  'Aluguel',
  'Miete',
  'Loyer',
  'Affitto',
  '家賃',
  '월세',
  'किराया',
  'Học phí',
  'Uang sekolah',
  'ค่าเช่า',
  'За квартиру',
  'مصاريف دراسية',
  'Konut Kirası',
  'Czynsz',
  'Boodschappen',
])('%j is a purpose', (text) => {
  expect(isPurpose(text)).toBe(true);
});

test.each(['', '100', 'Visa', 'Jo Roe', 'Rent for 12 Elm Street', 'Standard delivery'])(
  '%j is none',
  (text) => {
    expect(isPurpose(text)).toBe(false);
  },
);
