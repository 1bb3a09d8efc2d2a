// The relationship confirm (对关系亲疏): who the payee is to the person, as declared once or said now.

import { dateFact, nameFact } from '../findings/facts.ts';
import { isNew } from '../findings/familiar.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { atMostPause, floor, none, points, threshold } from '../findings/weigh.ts';
import type { Relationship } from '../payees/relationship.ts';

/** What is said now stands beside what was declared before: neither takes the other's weight away. */
function isToThePerson({ said, payee }: Subject, relationship: Relationship): boolean {
  return said.relationship === relationship || payee.declared?.relationship === relationship;
}

function isRelated(
  code: FindingCode,
  relationship: Relationship,
  weight: Pick<Rule, 'points' | 'floor' | 'cap'>,
): Rule {
  return {
    code,
    stroke: 'relationship',
    applies: (subject) => (isToThePerson(subject, relationship) ? [nameFact(subject)] : null),
    ...weight,
  };
}

/** A tax office with an account of its own, or a bill of the town, is an authority too, and no swindle. */
const authority: Rule = {
  code: 'relationship/authority',
  stroke: 'relationship',
  applies: (subject) => {
    const { kind, payee } = subject.transfer;
    const isOfficial = kind === 'bill' || payee.holder === 'business' || subject.payee.allowListed;
    return isToThePerson(subject, 'authority') && !isOfficial ? [nameFact(subject)] : null;
  },
  points: points('authority'),
  floor: floor('authority'),
};

/** Asked of someone new: shops and bills are paid to people one never meets. */
const neverMet: Rule = {
  code: 'relationship/never-met',
  stroke: 'relationship',
  applies: (subject) => {
    const { said, transfer } = subject;
    const isShop =
      transfer.kind === 'purchase' || transfer.kind === 'bill' || transfer.payee.holder === 'business';
    if (said.met !== false || said.calledBack === true || isShop || !isNew(subject)) return null;
    return [nameFact(subject)];
  },
  points: points('neverMet'),
  floor: none,
};

const calledBack: Rule = {
  code: 'relationship/called-back',
  stroke: 'relationship',
  applies: (subject) => (subject.said.calledBack === true ? [nameFact(subject)] : null),
  points: none,
  floor: none,
};

/** Declared half a year ago, or something has changed since: worth saying again, and no weight of its own. */
const askAgain: Rule = {
  code: 'relationship/ask-again',
  stroke: 'relationship',
  applies: (subject) => {
    const { declared, otherAccount, otherName } = subject.payee;
    if (declared === null || subject.said.relationship !== undefined) return null;
    const isLongAgo = subject.at.epochMs - declared.at > threshold(subject, 'declaredFor');
    const hasChanged = otherAccount !== null || otherName?.verdict === 'different';
    return isLongAgo || hasChanged ? [nameFact(subject), dateFact(declared.at)] : null;
  },
  points: none,
  floor: none,
};

export const relationshipRules: readonly Rule[] = [
  authority,
  isRelated('relationship/online-only', 'online-only', {
    points: points('onlineOnly'),
    floor: floor('onlineOnly'),
  }),
  neverMet,
  isRelated('relationship/stranger', 'stranger', {
    points: points('stranger'),
    floor: none,
    cap: atMostPause,
  }),
  calledBack,
  askAgain,
];
