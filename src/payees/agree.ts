// Whether two payees that one tab shows can be the same: by account where both have one, and by name.
import type { Account, AccountKind } from '../transfer/account.ts';
import type { Payee } from '../transfer/payee.ts';
import { isMaskedName } from './masked-name.ts';
import { compareNames } from './name-match.ts';

export type Agreement = 'same' | 'different' | 'cannot-tell';

/** What a page calls a card is a plain account number to another: the kind of a bare number is a guess. */
const family = (kind: AccountKind): AccountKind => (kind === 'card' ? 'bank' : kind);

/** Fewer shown digits than this say too little to tell two accounts apart. */
const TAIL_MIN = 3;

/** Shorter numbers stand in longer ones by chance. */
const WITHIN_MIN = 6;

const tailOf = ({ value }: Account): string => value.slice(value.lastIndexOf('*') + 1);

function agreeMasked(a: Account, b: Account): Agreement {
  const [left, right] = [tailOf(a), tailOf(b)];
  const length = Math.min(left.length, right.length);
  const isNumber = !a.value.includes('@') && family(a.kind) === family(b.kind);
  if (length < TAIL_MIN || !isNumber) return 'cannot-tell';
  return left.slice(-length) === right.slice(-length) ? 'cannot-tell' : 'different';
}

/** An IBAN ends in the account number that another page shows alone. */
function stands(within: string, whole: string): boolean {
  const bare = within.replace(/^0+/, '');
  return bare.length >= WITHIN_MIN && whole.endsWith(bare);
}

function agreeAccounts(a: Account, b: Account): Agreement {
  if (a.masked || b.masked) return agreeMasked(a, b);
  if (a.value === b.value || stands(a.value, b.value) || stands(b.value, a.value)) return 'same';
  return family(a.kind) === family(b.kind) ? 'different' : 'cannot-tell';
}

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** A mask that fits, and letters that can be read as the characters, prove neither. */
function agreeNames(a: string, b: string): Agreement {
  const verdict = compareNames(a, b);
  if (verdict === 'different' || verdict === 'cannot-tell') return verdict;
  const isGuess = isMaskedName(a) || isMaskedName(b) || isHan(a) !== isHan(b);
  return verdict === 'consistent' && isGuess ? 'cannot-tell' : 'same';
}

/** `different` where accounts or names clearly are; what is masked, or written in two scripts, proves neither. */
export function agreePayees(a: Payee, b: Payee): Agreement {
  const byAccount =
    a.account === null || b.account === null ? 'cannot-tell' : agreeAccounts(a.account, b.account);
  const byName = a.name === null || b.name === null ? 'cannot-tell' : agreeNames(a.name, b.name);
  if (byAccount === 'different' || byName === 'different') return 'different';
  return byAccount === 'same' || byName === 'same' ? 'same' : 'cannot-tell';
}
