// Which role a value has by its label, by the heading over it and by its field: "收款人" names the payee, "Fee" another sum.
import { findAmounts } from '../transfer/find-amounts.ts';
import { parseAccount } from '../transfer/parse-account.ts';
import { parseAmount } from '../transfer/parse-amount.ts';
import { isPayeeOption } from './account-words.ts';
import { roleByHint, saysPayee } from './label-hints.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { besideSums, roleSaid, withoutIncluded } from './label-words.ts';
import { isPurpose } from './purposes.ts';

/** Whether a label of a sum has the sum in it, "Fee 1.00 USDT", so that what stands beside it is another one's. */
export function saysSum(label: string, role: LabelRole): boolean {
  const isOfSum = role === 'amount' || role === 'total' || besideSums.includes(role);
  const said = withoutIncluded(label);
  if (!isOfSum || !/\p{Nd}/u.test(said)) return false;
  return findAmounts(said, { language: '', currency: null }).some(({ marked }) => marked);
}

/** "SOL", "€": a currency or coin, alone. */
function isMoneyUnit(unit: string): boolean {
  const reading = parseAmount(`1 ${unit}`, { language: '', currency: null });
  return unit !== '' && reading.kind === 'amount' && reading.amount.currency !== null;
}

/** Addresses of coins that are nobody's to be paid: of the contract of a token, of the wallet itself. */
const ownAddress =
  /contract|合约|合約|token|spender|hash|tx|from|origin|sender|\bown|\bmy\b|我的|origem|origine|eigen|meine?\b/iu;

/** Whether a value that no label names is where coins are sent: nothing else looks like it. */
export function isAddress(label: string, value: string): boolean {
  return value.length > 24 && !ownAddress.test(label) && parseAccount(value, label)?.kind === 'crypto';
}

/** As `roleOf`; a field that no word names tells by its value: a number beside a currency, a usual reason to pay. */
export function roleOfField(
  label: string,
  hint: string,
  unit: string,
  value: string,
  under: string,
): LabelRole | null {
  const said = roleOf(label, hint, under);
  if (said !== null) return said;
  if (isAddress(label, value)) return 'account';
  if (/^[\p{Nd}.,'\s]+$/u.test(value) && isMoneyUnit(unit)) return 'amount';
  return isPurpose(value) ? 'purpose' : isPayeeOption(value) ? 'to' : null;
}

const payeeRoles: readonly (LabelRole | null)[] = ['name', 'to', 'account', 'merchant', 'institution'];

/** "Payer une facture": French for what one does, and not who. */
const toPay = /^payer (?:une?|des?|du|las?|les?|l['’]|m[ao]n?|mes|votre|vos|par|avec|à|en)(?!\p{L})/iu;

/** Whose a part of the page is by its heading: "Beneficiary", "お引出し口座". */
export function partyOf(under: string): 'payee' | 'payer' | null {
  if (toPay.test(under)) return null;
  const role = under === '' ? null : roleSaid(under.slice(0, 100));
  return role === 'payer' ? role : payeeRoles.includes(role) ? 'payee' : null;
}

/** What payer and payee both have. */
const ofEither = ['name', 'holder', 'account', 'institution'] as const;
type OfEither = (typeof ofEither)[number];

/** The role of a label that may be anybody's, by the heading it stands under. */
function roleByHeading(role: OfEither, label: string, under: string): LabelRole {
  const party = partyOf(under);
  if (party === 'payer' && !saysPayee(label)) return 'payer';
  return role === 'holder' && party === 'payee' ? 'name' : role;
}

/** Whoever issues an invoice is paid; whoever issues an order pays. */
function isIssuer(label: string, under: string): boolean {
  return /^(?:é|e)metteur/iu.test(label) && /factur/iu.test(under);
}

/** Where nothing says whose account it is, it is the payer's that a page asks about. */
const accountHolder = /account holder|kontoinhaber|rekeninghouder|titulaire|titular|owner/iu;

/**
 * The role of a value by its label, by the heading over it (`under`) or by a field's own names (`hint`, lower case); `null`
 * when none of them says one.
 */
export function roleOf(label: string, hint = '', under = ''): LabelRole | null {
  const said = roleSaid(label.slice(0, 100));
  if (said === 'payer' && accountHolder.test(label) && partyOf(under) === 'payee') return 'name';
  if (said === 'payer' && isIssuer(label, under)) return 'merchant';
  const either = ofEither.find((one) => one === said);
  const role = either === undefined ? said : roleByHeading(either, label, under);
  if ((role !== null && role !== 'holder') || hint === '') return role;
  return roleByHint(hint) ?? role;
}
