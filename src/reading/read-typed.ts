// A payment as a person types it in that will be made elsewhere: in an app, at a counter.
import type { AmountContext } from '../transfer/marks.ts';
import { parseAccount } from '../transfer/parse-account.ts';
import { parseAmount } from '../transfer/parse-amount.ts';
import type { Transfer } from '../transfer/transfer.ts';

/** All as typed; `''` where nothing was. */
export interface Typed {
  readonly name: string;
  readonly account: string;
  readonly amount: string;
  readonly purpose: string;
}

/** `field`: the first that cannot be understood; `nobody`: neither a name nor an account. */
export type TypedReading =
  | { readonly kind: 'transfer'; readonly transfer: Transfer }
  | { readonly kind: 'unclear'; readonly field: 'nobody' | 'account' | 'amount' };

const unclear = (field: 'nobody' | 'account' | 'amount'): TypedReading => ({ kind: 'unclear', field });

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** `site` is `''`: it is made at no site that we see. An amount with two meanings is asked again, never guessed. */
export function readTyped(typed: Typed, context: AmountContext): TypedReading {
  const name = orNull(typed.name);
  const written = orNull(typed.account);
  const account = written === null ? null : parseAccount(written, 'account number');
  if (name === null && written === null) return unclear('nobody');
  if (written !== null && account === null) return unclear('account');
  const amount = parseAmount(typed.amount, context);
  if (amount.kind !== 'amount' || amount.amount.minor <= 0n) return unclear('amount');
  return {
    kind: 'transfer',
    transfer: {
      kind: 'transfer',
      site: '',
      payee: { name, account, institution: null, holder: 'unknown' },
      amount: amount.amount,
      purpose: orNull(typed.purpose),
    },
  };
}
