// The check digits of the tax numbers that serve as Pix keys: a person's CPF and a company's CNPJ.
import type { Checksum } from './account.ts';

/** One check digit: the weighted sum modulo 11, counted from the right with weights 2 to `most` and again from 2. */
function digit(characters: readonly number[], most: number): number {
  const sum = [...characters]
    .reverse()
    .reduce((total, value, i) => total + value * (2 + (i % (most - 1))), 0);
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Both check digits of the text's end. Letters count as their ASCII code less 48 (Receita Federal, IN RFB 2.229/2024). */
function endsRight(text: string, most: number): boolean {
  const values = text.split('').map((character) => character.charCodeAt(0) - 48);
  const body = values.slice(0, -2);
  const first = digit(body, most);
  const isOneDigit = new Set(text).size === 1;
  return !isOneDigit && values.at(-2) === first && values.at(-1) === digit([...body, first], most);
}

const passesCpf = (text: string): boolean => endsRight(text, 12);
const passesCnpj = (text: string): boolean => endsRight(text, 9);

const mobile = /^[1-9]{2}9\d{8}$/;

/** `none` for a random key, and for eleven digits that may as well be a mobile number without its country. */
export function pixChecksum(key: string): Checksum {
  if (/^\d{11}$/.test(key)) return passesCpf(key) ? 'valid' : mobile.test(key) ? 'none' : 'invalid';
  if (/^[A-Z\d]{12}\d{2}$/.test(key)) return passesCnpj(key) ? 'valid' : 'invalid';
  return 'none';
}
