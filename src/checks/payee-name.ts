// The payee check, the name: against last time's for this account, as the bank confirms it, and what kind of name it is.
import { dateFact, nameFact, textFact } from '../findings/facts.ts';
import { isUsual } from '../findings/familiar.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Rule } from '../findings/rule.ts';
import { atMostPause, floor, none, points } from '../findings/weigh.ts';
import type { PayeeFacts } from '../payees/book.ts';
import { type Spoof, spoofOf } from '../payees/spoof.ts';
import type { Signals } from '../transfer/signals.ts';

type Verdict = NonNullable<PayeeFacts['otherName']>['verdict'];

/** The name now, the name the last time, and when; the same account all the while. */
function otherName(
  code: FindingCode,
  verdict: Verdict,
  weight: Pick<Rule, 'points' | 'floor' | 'cap'>,
): Rule {
  return {
    code,
    stroke: 'payee',
    applies: (subject) => {
      const { otherName: other } = subject.payee;
      if (other?.verdict !== verdict) return null;
      return [nameFact(subject), textFact(other.before.name ?? ''), dateFact(other.before.at)];
    },
    ...weight,
  };
}

/** What the bank's own confirmation of payee said, repeated and never made here (facts/payee-amount-checks.json, `client_rule`). */
function bankSays(code: FindingCode, check: Signals['nameCheck'], weight: Rule['points']): Rule {
  return {
    code,
    stroke: 'payee',
    applies: (subject) => (subject.signals.nameCheck === check ? [nameFact(subject)] : null),
    points: weight,
    floor: none,
  };
}

/** The page keeps this payee in its own list; that is the person's doing, and says nothing of who the payee is. */
const saved: Rule = {
  code: 'payee/saved',
  stroke: 'payee',
  applies: (subject) => (subject.signals.savedPayee ? [nameFact(subject)] : null),
  points: none,
  floor: none,
};

/** A bank that cannot look is nothing to hold a known payee for: it said the same the last time. */
const bankCannotCheck: Rule = {
  code: 'payee/bank-cannot-check',
  stroke: 'payee',
  applies: (subject) =>
    subject.signals.nameCheck === 'unavailable' && !isUsual(subject) ? [nameFact(subject)] : null,
  points: points('bankCannotCheck'),
  floor: none,
};

/** Digits with their separators, or an e-mail address, and nothing else. */
const numberName = /^(?:[+\d][\d\s().*-]{3,}|[^\s@]+@[^\s@]+\.[^\s@]+)$/u;

const nameIsNumber: Rule = {
  code: 'payee/name-is-number',
  stroke: 'payee',
  applies: (subject) => {
    const name = subject.transfer.payee.name?.normalize('NFKC').trim() ?? '';
    return numberName.test(name) ? [nameFact(subject)] : null;
  },
  points: points('nameIsNumber'),
  floor: none,
  cap: atMostPause,
};

/** Words that an office has in its name and a person has not (facts/payee-amount-checks.json, `spoof_flags`). */
const roleWord =
  /客服|安全中心|官方|理赔|退款中心|专员|財務部|财务部|公安局|检察院|法院|客服中心|サポートセンター|お客様センター|고객센터|(?<!\p{L})(?:official|customer (?:service|care|support)|help ?desk|support (?:team|centre|center|desk)|refunds? (?:dept|department|team|centre|center)|fraud (?:dept|department|team)|security (?:dept|department|team|centre|center)|kundenservice|kundendienst|service client|atención al cliente|atendimento ao cliente)(?!\p{L})/iu;

const roleWordInName: Rule = {
  code: 'payee/role-word',
  stroke: 'payee',
  applies: (subject) => {
    const { name, holder } = subject.transfer.payee;
    const word = holder === 'personal' ? roleWord.exec(name?.normalize('NFKC') ?? '')?.[0] : undefined;
    return word === undefined ? null : [nameFact(subject), textFact(word)];
  },
  points: points('roleWord'),
  floor: none,
};

/** A name made to be taken for another: letters of two alphabets in one word, or characters that nobody sees. */
function spoofed(code: FindingCode, spoof: Spoof): Rule {
  return {
    code,
    stroke: 'payee',
    applies: (subject) => {
      const { name } = subject.transfer.payee;
      return name !== null && spoofOf(name).includes(spoof) ? [nameFact(subject)] : null;
    },
    points: points('spoofedName'),
    floor: floor('spoofedName'),
  };
}

/** The name of someone paid before, as it looks and not as it is written. */
const looksLikeKnownName: Rule = {
  code: 'payee/looks-like-known-name',
  stroke: 'payee',
  applies: (subject) => {
    const { imitates } = subject.payee;
    return imitates === null ? null : [nameFact(subject), textFact(imitates.name ?? '')];
  },
  points: points('spoofedName'),
  floor: floor('spoofedName'),
};

export const payeeNameRules: readonly Rule[] = [
  otherName('payee/name-different', 'different', {
    points: points('nameDifferent'),
    floor: floor('nameDifferent'),
  }),
  otherName('payee/name-close', 'close', { points: points('nameClose'), floor: none, cap: atMostPause }),
  looksLikeKnownName,
  spoofed('payee/mixed-letters', 'mixed-scripts'),
  spoofed('payee/hidden-marks', 'invisible-marks'),
  bankSays('payee/bank-says-no-match', 'no-match', points('bankSaysNoMatch')),
  bankSays('payee/bank-says-close', 'close', points('bankSaysClose')),
  bankCannotCheck,
  bankSays('payee/bank-says-match', 'match', none),
  saved,
  roleWordInName,
  nameIsNumber,
];
