// The account-type confirm (对账户类型): rails that cannot be called back, new crypto addresses, a bill to a person, prepaid cards.

import { amountFact, nameFact, textFact } from '../findings/facts.ts';
import { isAccountPaid, isNew } from '../findings/familiar.ts';
import type { Fact } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { floor, none, points, risingFloor } from '../findings/weigh.ts';
import { atLeast } from '../settings/settings.ts';
import type { AccountKind } from '../transfer/account.ts';
import { isCryptoAsset } from '../transfer/currency.ts';
import { maskAccount } from '../transfer/mask.ts';
import type { Payee } from '../transfer/payee.ts';
import type { Transfer } from '../transfer/transfer.ts';

/** Money that leaves on a chain, by the address or by what it is paid in. */
export function isOnChain({ payee, amount }: Transfer): boolean {
  return payee.account?.kind === 'crypto' || (amount?.currency != null && isCryptoAsset(amount.currency));
}

const isCrypto = ({ transfer }: Subject): boolean => isOnChain(transfer);

/** It weighs only with a first-time payee or a cue (facts/cooling-off.json, `scoring.rules`). */
const crypto: Rule = {
  code: 'account-type/crypto',
  stroke: 'account-type',
  applies: (subject) => (isCrypto(subject) ? [nameFact(subject)] : null),
  points: points('irreversibleRail'),
  floor: none,
};

/** The keys by which Zelle, UPI, Pix, FPS and their like pay at once and for good. */
export const instantKeys: ReadonlySet<AccountKind> = new Set(['email', 'phone', 'upi', 'pix', 'handle']);

const instantRail: Rule = {
  code: 'account-type/instant-rail',
  stroke: 'account-type',
  applies: (subject) => {
    const { account } = subject.transfer.payee;
    if (account === null || !instantKeys.has(account.kind) || !atLeast(subject.band, 'mid')) return null;
    return [textFact(maskAccount(account))];
  },
  points: points('irreversibleRail'),
  floor: none,
};

function isAwayFromExchange(subject: Subject): boolean {
  return isCrypto(subject) && subject.transfer.kind !== 'purchase' && !subject.payee.own;
}

/** The address is shown, never the whole of it; an address paid before is not new. */
const newCryptoAddress: Rule = {
  code: 'account-type/new-crypto-address',
  stroke: 'account-type',
  applies: (subject): readonly Fact[] | null => {
    if (!isAwayFromExchange(subject) || isAccountPaid(subject)) return null;
    if (!isNew(subject) && subject.payee.told === null) return null;
    const { account } = subject.transfer.payee;
    return [account === null ? nameFact(subject) : textFact(maskAccount(account))];
  },
  points: none,
  floor: risingFloor('newCryptoAddress', 'mid', 'newCryptoAddressMid'),
};

const firstCryptoWithdrawal: Rule = {
  code: 'account-type/first-crypto-withdrawal',
  stroke: 'account-type',
  applies: (subject) => {
    const { amount } = subject.transfer;
    if (!isAwayFromExchange(subject) || subject.recent.cryptoBefore || isAccountPaid(subject)) return null;
    return amount !== null && atLeast(subject.band, 'high') ? [amountFact(amount)] : null;
  },
  points: none,
  floor: floor('firstCryptoWithdrawal'),
};

const billToPerson: Rule = {
  code: 'account-type/bill-to-person',
  stroke: 'account-type',
  applies: (subject) => {
    const { kind, payee } = subject.transfer;
    const isBill = kind === 'bill' || subject.said.reason === 'bill';
    return isBill && payee.holder === 'personal' && isNew(subject) ? [nameFact(subject)] : null;
  },
  points: points('billToPerson'),
  floor: none,
};

/** Who issues cards that anyone can load and empty, by what stands in the name of the payee or of its bank. */
const prepaid =
  /预付卡|储值卡|礼品卡|充值卡|禮品卡|儲值卡|點數卡|プリペイド|ギフトカード|선불카드|상품권|(?<!\p{L})(?:pre-?paid|gift ?cards?|green dot|netspend|moneypak|paysafecard|neosurf|guthabenkarte|carte prépayée|tarjeta prepago|carta prepagata|postepay)(?!\p{L})/iu;

/** The word that says the payee is such a card; `null` where none does. */
export function prepaidWord({ name, institution }: Payee): string | null {
  return prepaid.exec(`${name ?? ''} ${institution ?? ''}`.normalize('NFKC'))?.[0] ?? null;
}

const prepaidCard: Rule = {
  code: 'account-type/prepaid',
  stroke: 'account-type',
  applies: ({ transfer }) => {
    const word = prepaidWord(transfer.payee);
    return word === null ? null : [textFact(word)];
  },
  points: points('prepaidCard'),
  floor: none,
};

export const accountTypeRules: readonly Rule[] = [
  firstCryptoWithdrawal,
  newCryptoAddress,
  crypto,
  instantRail,
  billToPerson,
  prepaidCard,
];
