// Whether a text, an address above all, says a transfer: its amount, and whom it pays.
import { decimalString } from './amount.ts';
import type { Transfer } from './transfer.ts';

const spaceless = (text: string): string => text.replace(/\s/gu, '').toLowerCase();

/** `false` where amount or payee was not read: nothing can be found that is not known. */
export function saysTransfer(text: string, { amount, payee }: Transfer): boolean {
  const whom = payee.account?.value ?? payee.name;
  if (amount === null || whom === null) return false;
  const said = spaceless(text);
  const sum = decimalString(amount);
  return (
    said.includes(spaceless(whom)) && [sum, sum.replace(/\.?0+$/u, '')].some((one) => said.includes(one))
  );
}
