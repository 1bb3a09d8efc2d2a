// Who a payee is for the memory: one canonical text for the account, one for the name.
import type { AccountKind } from '../transfer/account.ts';
import type { Payee } from '../transfer/payee.ts';

const invisible = /[\p{Cf}\p{Cc}]/gu;
const separators = /[\s.,'’·•・\-/&]+/gu;

/** A name for comparing: NFKC, no invisible characters, case folded, punctuation and spaces as one space. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(invisible, '').toLowerCase().replace(separators, ' ').trim();
}

/** Text that stands for the payee's name alone; `null` where no name was read. */
export function nameIdentity(payee: Payee): string | null {
  if (payee.name === null) return null;
  const name = normaliseName(payee.name);
  return name === '' ? null : `name:${name}`;
}

/** Whether the whole account was read; a masked one never proves that two accounts are the same. */
export function isAccounted(payee: Payee): boolean {
  return payee.account !== null && !payee.account.masked;
}

/** What one page calls a card another calls an account: the number is the same, and so is the payee. */
const identifierOf = (kind: AccountKind): AccountKind => (kind === 'bank' ? 'card' : kind);

/**
 * Text that stands for the payee: the whole account where it was read, otherwise name, mask and host together, because
 * a name alone proves nothing on another site. `null` when neither a name nor an account was read.
 */
export function payeeIdentity(payee: Payee, site: string): string | null {
  if (payee.account !== null && !payee.account.masked)
    return `account:${identifierOf(payee.account.kind)}:${payee.account.value}`;
  const name = nameIdentity(payee);
  if (name === null && payee.account === null) return null;
  return `shown:${site}:${name ?? ''}:${payee.account?.value ?? ''}`;
}
