// An amount as a person reads it: large in figures, and again in words.
import type { JSX } from 'preact';
import type { Amount } from '../../src/transfer/amount.ts';
import type { HolderType } from '../../src/transfer/payee.ts';
import { useWords } from './saying.ts';
import { Unseen } from './sides.tsx';

interface MoneyProps {
  readonly amount: Amount | null;
  readonly holder: HolderType;
}

export function Money({ amount, holder }: MoneyProps): JSX.Element {
  const words = useWords();
  if (amount === null) return <Unseen />;
  const spoken = words.amountInWords(amount, holder);
  return (
    <>
      <bdi class="figure">{words.amount(amount)}</bdi>
      {spoken !== '' && <span class="in-words">{spoken}</span>}
    </>
  );
}
