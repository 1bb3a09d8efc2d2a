// Who a reason would fit: whether the payee is a person or a business, and whether that suits what is written.
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/find-cues.ts';
import type { Warnings } from '../cues/negation.ts';
import { type Topic, type TopicsSaid, topicsSaid } from '../cues/topics.ts';
import { familiarity, isEverydayPurchase } from '../findings/familiar.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { cap } from '../findings/weigh.ts';
import { atLeast, weightOf } from '../settings/settings.ts';
import type { WeightName } from '../settings/weights.ts';

/** Words by which a name is no person's, in the languages of the lexicon. */
const businessName =
  /公司|集团|集團|银行|銀行|医院|醫院|学校|學校|大学|大學|中心|法院|税务|商行|经营部|工作室|株式会社|주식회사|บริษัท|công ty|\b(?:ltd|limited|llc|llp|inc|corp|plc|gmbh|ag|kg|e\.?v|s\.?a|s\.?l|sarl|sas|srl|ltda|b\.?v|oy|ab|pty|pte|sdn bhd|pt|cv|co|company|bank|university|college|school|hospital|clinic|council|trust|foundation|church|shop|store|services)\b\.?/iu;

/**
 * A warning in a purpose silences a word to whoever is known, and to a business that is paid less than a week's pay: it prints
 * the posters that warn of frauds. To someone new it is what a caller dictates, and silences nothing.
 */
export function warningsIn(subject: Subject): Warnings {
  const mayPrint = !isPerson(subject) && !atLeast(subject.band, 'mid');
  return familiarity(subject) !== 'new' || mayPrint ? 'heeded' : 'ignored';
}

/** Several rules ask for the topics of the same transfer. */
const topicsBefore = new WeakMap<Subject, TopicsSaid>();

/** What is written in the purpose and in the message that asks for it, by topic; nothing where neither was read. */
export function topicsIn(subject: Subject): TopicsSaid {
  const topics = topicsBefore.get(subject) ?? readTopics(subject);
  topicsBefore.set(subject, topics);
  return topics;
}

function readTopics(subject: Subject): TopicsSaid {
  const { transfer, signals } = subject;
  const inMessage = topicsSaid(signals.message ?? '');
  const inPurpose = topicsSaid(transfer.purpose ?? '', warningsIn(subject));
  const both = new Set([...inPurpose.keys(), ...inMessage.keys()]);
  const wordsOf = (topic: Topic): readonly string[] => [
    ...(inPurpose.get(topic) ?? []),
    ...(inMessage.get(topic) ?? []),
  ];
  return new Map([...both].map((topic) => [topic, wordsOf(topic)]));
}

/** A person, or a holder that is not known and has no business's name. */
export function isPerson({ transfer }: Subject): boolean {
  const { holder, name } = transfer.payee;
  return holder === 'personal' || (holder === 'unknown' && !businessName.test(name ?? ''));
}

/** Names of those whose bills say "hospital" or "court" in all honesty. */
const institution =
  /医院|医疗|學校|学校|大学|大學|中学|小学|幼儿园|法院|税务|公证处|公證|病院|병원|학교|hospital|clinic|school|college|university|court|tax office|krankenhaus|klinik|schule|hôpital|clinique|école|escuela|colegio|escola|bệnh viện|rumah sakit|sekolah|โรงพยาบาล|โรงเรียน/iu;

/**
 * A bill of a business that bears such a name, or a transfer to it below the high limit; a name alone proves nothing where a
 * person holds the account.
 */
function isInstitution({ transfer, band }: Subject): boolean {
  const { kind, payee } = transfer;
  const isBill = kind === 'bill' || (kind === 'transfer' && !atLeast(band, 'high'));
  return isBill && payee.holder === 'business' && institution.test(payee.name ?? '');
}

/** Billers, tax offices, hospitals, schools, and shops at an everyday amount: only a strong cue counts there. */
export function isBeyondDoubt(subject: Subject): boolean {
  const { allowListed, own } = subject.payee;
  return allowListed || own || isEverydayPurchase(subject) || isInstitution(subject);
}

/** One's own account, as the person says, to which nothing ever went: callers have people open one, or say that it is theirs. */
export function isOwnByWord({ payee }: Subject): boolean {
  return payee.own && payee.paid === 0;
}

interface Mismatch {
  readonly topic: Topic;
  readonly weight: WeightName;
  readonly is: (subject: Subject) => boolean;
}

const isPersonal = ({ transfer }: Subject): boolean => transfer.payee.holder === 'personal';
const takesNoWages = new Set(['crypto', 'handle', 'email']);

/** Those of the lexicon's `payee_mismatch` that tell of no company, but of a person behind it. */
const tellsOfPerson = new Set(['个人收款', '对私']);

/** A company's name is a cue only where the purpose is about a person (the lexicon's `payee_mismatch`). */
export function isShopName({ scam, term }: Pick<Cue, 'scam' | 'term'>): boolean {
  return scam === 'payee_mismatch' && !tellsOfPerson.has(term);
}

function hasShopName({ transfer }: Subject): boolean {
  return findCues('payee', transfer.payee.name ?? '').some(isShopName);
}

/**
 * Tax to a person weighs like a name that does not match; the others happen in ordinary lives too. A trader who gives a trifle back
 * calls it goods, and a gift to a person comes from a link where nobody has asked the person themselves.
 */
const mismatches: readonly Mismatch[] = [
  { topic: 'tax', weight: 'taxToPerson', is: isPersonal },
  { topic: 'kin', weight: 'kinToShop', is: hasShopName },
  {
    topic: 'salary',
    weight: 'wagesToWallet',
    is: ({ transfer }) => takesNoWages.has(transfer.payee.account?.kind ?? ''),
  },
  {
    topic: 'goods',
    weight: 'goodsToPerson',
    is: (subject) => isPersonal(subject) && atLeast(subject.band, 'low'),
  },
  {
    topic: 'given',
    weight: 'givenByLink',
    is: (subject) => isPersonal(subject) && subject.signals.fromLink,
  },
];

function mismatchIn(subject: Subject): (Mismatch & { readonly written: string }) | null {
  if (familiarity(subject) !== 'new' || isBeyondDoubt(subject)) return null;
  const topics = topicsIn(subject);
  if (topics.has('givingBack') && !atLeast(subject.band, 'low')) return null;
  const found = mismatches.find(({ topic, is }) => topics.has(topic) && is(subject));
  return found === undefined ? null : { ...found, written: topics.get(found.topic)?.[0] ?? '' };
}

/** It asks for a pause, not for an hour: small traders do take payments on their own account. */
export const doesNotSuitPayee: Rule = {
  code: 'purpose/does-not-suit-payee',
  stroke: 'purpose',
  applies: (subject) => {
    const found = mismatchIn(subject);
    if (found === null) return null;
    return [
      { kind: 'text', text: found.written },
      { kind: 'text', text: subject.transfer.payee.name ?? '' },
    ];
  },
  points: (subject) => {
    const found = mismatchIn(subject);
    return found === null ? 0 : weightOf(subject.settings, found.weight);
  },
  floor: () => 0,
  cap: cap('unsuited'),
};

const banked = new Set(['card', 'iban', 'sort-code', 'routing', 'bank']);

/** A bank transfer has a line for the reason. That none is written weighs nothing: most people leave it empty. */
export const missing: Rule = {
  code: 'purpose/missing',
  stroke: 'purpose',
  applies: (subject) => {
    const { kind, purpose, payee } = subject.transfer;
    const hasLine = kind === 'transfer' && banked.has(payee.account?.kind ?? '');
    return hasLine && (purpose ?? '').trim() === '' && familiarity(subject) === 'new' ? [] : null;
  },
  points: () => 0,
  floor: () => 0,
};
