// Which kinds of account a payment shows that it goes to, and which it cannot go to.
import type { AccountType } from '../findings/question.ts';
import { ofCountry, type Region } from '../settings/region.ts';
import type { Account, AccountKind } from '../transfer/account.ts';
import type { HolderType, Payee } from '../transfer/payee.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { instantKeys, isOnChain, prepaidWord } from './account-type.ts';

interface Kinds {
  readonly seen: readonly AccountType[];
  readonly ruledOut: readonly AccountType[];
}

const unknown: Kinds = { seen: [], ruledOut: [] };

const byHolder: Readonly<Record<HolderType, Kinds>> = {
  personal: { seen: ['person'], ruledOut: ['business'] },
  business: { seen: ['business'], ruledOut: ['person'] },
  unknown,
};

/** Numbers that only a bank gives out. */
const bankNumbers: ReadonlySet<AccountKind> = new Set(['iban', 'sort-code', 'routing']);

/** A key may stand for a bank's account (Zelle, Pix, FPS), but it is what a wallet is reached by. */
function byNumber(account: Account | null): Kinds {
  if (account === null) return unknown;
  if (instantKeys.has(account.kind)) return { seen: ['wallet'], ruledOut: ['crypto'] };
  return bankNumbers.has(account.kind) ? { seen: [], ruledOut: ['wallet'] } : unknown;
}

/** An address on a chain shows nothing of who holds it, whatever the name beside it does. */
const onChain: Kinds = {
  seen: ['crypto'],
  ruledOut: ['person', 'business', 'wallet', 'prepaid', 'abroad'],
};

/** A card is of a sort of its own: whoever expects another one has not seen what this is. */
function byForm(payee: Payee): Kinds {
  if (prepaidWord(payee) !== null) return { seen: ['prepaid'], ruledOut: ['person', 'business', 'crypto'] };
  return byNumber(payee.account);
}

/** The countries whose own kinds of number these are. */
const countryOfKind: Readonly<Partial<Record<AccountKind, string>>> = {
  'sort-code': 'GB',
  routing: 'US',
  upi: 'IN',
  pix: 'BR',
};

function countryOf({ account }: Payee): string | null {
  if (account === null) return null;
  if (account.kind !== 'iban') return countryOfKind[account.kind] ?? null;
  return /^[A-Z]{2}/u.exec(account.value)?.[0] ?? null;
}

/** Abroad is outside of where the person lives; within the euro area it is as at home. Somewhere unknown says nothing. */
function byCountry(payee: Payee, home: Region): Kinds {
  const country = countryOf(payee);
  if (country === null || home === 'other') return unknown;
  return ofCountry(country) === home
    ? { seen: [], ruledOut: ['abroad'] }
    : { seen: ['abroad'], ruledOut: [] };
}

/** Of a payment of a person who lives in the region `home`; what is in neither list cannot be known. */
export function accountKinds(transfer: Transfer, home: Region): Kinds {
  if (isOnChain(transfer)) return onChain;
  const { payee } = transfer;
  const kinds = [byHolder[payee.holder], byForm(payee), byCountry(payee, home)];
  const seen = kinds.flatMap((one) => one.seen);
  const ruledOut = kinds.flatMap((one) => one.ruledOut).filter((one) => !seen.includes(one));
  return { seen, ruledOut };
}
