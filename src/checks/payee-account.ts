// The payee check, the account: changed, looks like a known one, cannot be right, elsewhere than before, blocked.
import { dateFact, nameFact, textFact } from '../findings/facts.ts';
import { isAccountPaid } from '../findings/familiar.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { atMostPause, floor, none, points, risingFloor } from '../findings/weigh.ts';
import type { PayeeFacts } from '../payees/book.ts';
import { maskAccount } from '../transfer/mask.ts';

/** Invoice redirection: the name is known, the account is not. */
const knownNameNewAccount: Rule = {
  code: 'payee/known-name-new-account',
  stroke: 'payee',
  applies: (subject) => {
    const before = subject.payee.otherAccount;
    if (before === null || subject.payee.own) return null;
    return [nameFact(subject), textFact(before.account ?? ''), dateFact(before.at)];
  },
  points: points('accountChanged'),
  floor: risingFloor('accountChanged', 'high', 'accountChangedHigh'),
};

type LookAlikeKind = NonNullable<PayeeFacts['lookAlike']>['kind'];

/** The account paid before and the one of now, side by side, whose it was, and where they differ if both are known whole. */
function lookAlike(code: FindingCode, kind: LookAlikeKind): Rule {
  return {
    code,
    stroke: 'payee',
    applies: (subject) => {
      const { payee, transfer } = subject;
      const { account } = transfer.payee;
      if (payee.lookAlike?.kind !== kind || payee.own || isAccountPaid(subject) || account === null)
        return null;
      const { before, difference } = payee.lookAlike;
      return [
        textFact(difference?.now ?? maskAccount(account)),
        textFact(difference?.before ?? before.account ?? ''),
        textFact(before.name ?? ''),
        { kind: 'difference', difference },
      ];
    },
    points: points('lookAlike'),
    floor: risingFloor('lookAlike', 'mid', 'lookAlikeMid'),
  };
}

/** An account that was paid before exists, whatever its check digits say. */
const wrongChecksum: Rule = {
  code: 'payee/wrong-checksum',
  stroke: 'payee',
  applies: (subject) => {
    const { account } = subject.transfer.payee;
    if (account?.checksum !== 'invalid' || isAccountPaid(subject)) return null;
    return [textFact(maskAccount(account))];
  },
  points: points('wrongChecksum'),
  floor: none,
};

/** The country that an IBAN names, of a whole or a masked one; `null` where it names none. */
function countryOf(account: string | null): string | null {
  return /^([A-Z]{2})[\d*•]{2}/u.exec(account?.replace(/\s/gu, '') ?? '')?.[1] ?? null;
}

const anotherCountry: Rule = {
  code: 'payee/another-country',
  stroke: 'payee',
  applies: (subject) => {
    const { account } = subject.transfer.payee;
    const now = account?.kind === 'iban' ? countryOf(account.value) : null;
    const before = countryOf(subject.payee.otherAccount?.account ?? null);
    if (now === null || before === null || now === before) return null;
    return [nameFact(subject), { kind: 'country', country: before }, { kind: 'country', country: now }];
  },
  points: points('anotherCountry'),
  floor: none,
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** One name may be a longer form of the other: "ICBC, Shanghai branch". */
function isAnother(before: string, now: string): boolean {
  const [a, b] = [plain(before), plain(now)];
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

const anotherInstitution: Rule = {
  code: 'payee/another-institution',
  stroke: 'payee',
  applies: (subject) => {
    const before = subject.payee.institution;
    const now = subject.transfer.payee.institution;
    if (before === null || now === null || !isAnother(before, now)) return null;
    return [nameFact(subject), textFact(before), textFact(now)];
  },
  points: points('anotherInstitution'),
  floor: none,
  cap: atMostPause,
};

const blocked: Rule = {
  code: 'payee/blocked',
  stroke: 'payee',
  applies: (subject: Subject) => (subject.payee.blocked ? [nameFact(subject)] : null),
  points: points('blocked'),
  floor: floor('blocked'),
};

export const payeeAccountRules: readonly Rule[] = [
  blocked,
  knownNameNewAccount,
  lookAlike('payee/one-digit-off', 'one-digit'),
  lookAlike('payee/two-digits-swapped', 'two-swapped'),
  lookAlike('payee/same-ends', 'same-ends'),
  wrongChecksum,
  anotherCountry,
  anotherInstitution,
];
