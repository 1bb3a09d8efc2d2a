// Which of the texts that may be the payee's name is: each reason with its points, and a margin between the first two.
import { isInitial } from './initials.ts';
import type { LabelRole } from './label-vocabulary.ts';
import type { PageText } from './page.ts';
import { type Candidate, isContact, payeeCandidates } from './payee-candidates.ts';
import type { Read } from './reading.ts';

/** Who is looked for: whoever gets money, or whoever sells something. */
type Sought = 'anyone' | 'seller';

interface Around {
  readonly page: PageText;
  readonly sought: Sought;
  /** Whether an account was read, so that money arrives without a name. */
  readonly hasAccount: boolean;
  readonly isOnlyName: boolean;
}

interface Reason {
  readonly why: string;
  readonly points: number;
  readonly holds: (candidate: Candidate, around: Around) => boolean;
}

const payeeRoles: readonly (LabelRole | null)[] = ['name', 'to', 'merchant', 'account'];
const otherRoles: readonly (LabelRole | null)[] = [
  'payer',
  'neither',
  'institution',
  'purpose',
  'holder',
  'currency',
];

/** A sum, and nothing else. */
export const sumAlone =
  /^[-−]?\s?(?:(?:\p{Sc}|[A-Z]{1,3}\$|Rp|RM|[A-Z]{3})\s?\p{Nd}[\p{Nd}.,\s]*|\p{Nd}[\p{Nd}.,\s]*(?:\p{Sc}|元|円|원|zł|kr|TL|[A-Z]{3,4}))$/u;

/** One word in capital letters before a number may be a bank's, "BCA 8720 1156 33", as well as somebody's. */
const isBankLike = (name: string, behind: string): boolean =>
  /^[\p{Lu}\p{Nd}]+$/u.test(name) && /^[\d(+*•]/u.test(behind);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a text is where somebody is reached; at a shop a customer's address has his e-mail and his number too. */
function isReached(text: string, { form }: Candidate, { sought }: Around): boolean {
  return isContact(text) && (sought === 'anyone' || form === 'body' || /^[@$£]/u.test(text));
}

/** Below "Account" or "To" stands a name only where it is written as one. */
function isLabelled({ role, form, isInLine }: Candidate, { sought }: Around): boolean {
  if (sought === 'seller') return role === 'merchant';
  if (form === 'open' && !isInLine) return role === 'name' || role === 'merchant';
  return payeeRoles.includes(role);
}

const reasons: readonly Reason[] = [
  {
    why: 'masked as payment services mask names',
    points: 4,
    holds: ({ form }, { sought }) => form === 'masked' && sought === 'anyone',
  },
  { why: 'a company or a shop by its words', points: 3, holds: ({ form }) => form === 'body' },
  { why: 'written as a name', points: 2, holds: ({ form }) => form === 'person' },
  { why: 'a label says that it is', points: 4, holds: isLabelled },
  { why: 'a label says what else it is', points: -6, holds: ({ role }) => otherRoles.includes(role) },
  { why: 'nothing of its form says that it is a name', points: -1, holds: ({ form }) => form === 'open' },
  {
    why: 'an account needs no name',
    points: -3,
    holds: ({ form, role }, { hasAccount }) => hasAccount && form === 'open' && !payeeRoles.includes(role),
  },
  {
    why: 'an account or a handle stands behind it',
    points: 4,
    holds: (one, around) =>
      isReached(one.behind, one, around) && !(one.form === 'open' && isBankLike(one.name, one.behind)),
  },
  {
    why: 'below it and its account stands that they are the payer’s',
    points: -5,
    holds: ({ after, below }) => isContact(after) && below === 'payer',
  },
  {
    why: 'an account or a handle stands below it',
    points: 3,
    holds: (one, around) => isReached(one.after, one, around),
  },
  {
    why: 'no other name stands there',
    points: 2,
    holds: ({ form }, { isOnlyName }) => isOnlyName && form !== 'open',
  },
  {
    why: 'its initial stands for a picture',
    points: 3,
    holds: ({ name, before, after }) => isInitial(before, name) || isInitial(after, name),
  },
  {
    why: 'it stands by the sum',
    points: 1,
    holds: ({ before, after }) => sumAlone.test(before) || sumAlone.test(after),
  },
  { why: 'a heading', points: 2, holds: ({ line }) => line.heading },
  { why: 'in the part of the control', points: 1, holds: ({ line }) => line.distance === 0 },
  {
    why: 'on the control',
    points: 3,
    holds: ({ name, form }, { page }) => form !== 'open' && page.control.name.includes(name),
  },
  { why: 'in the title', points: 1, holds: ({ name }, { page }) => page.title.includes(name) },
  { why: 'it leads to whoever it names', points: 1, holds: ({ leadsOn }) => leadsOn },
  {
    why: 'whose page it is, is paid nothing',
    points: -4,
    holds: ({ name }, { page, sought }) => sought === 'anyone' && isSite(name, page),
  },
  {
    why: 'goods are sent to a person, and sold by a shop',
    points: -2,
    holds: ({ form, role, line }, { sought }) =>
      sought === 'seller' && form !== 'body' && !line.heading && role !== 'merchant',
  },
];

function isSite(name: string, { siteName, brand, title }: PageText): boolean {
  const own = letters(name);
  return (
    own !== '' && [siteName, brand].some((one) => letters(one) === own) && !letters(title).startsWith(own)
  );
}

/** From here on a name is read, and only where no other comes as near to it as this. */
const ENOUGH = 4;
const MARGIN = 2;

/** All that speaks for a candidate and against him. */
function pointsOf(candidate: Candidate, around: Around): number {
  return reasons.reduce((sum, { points, holds }) => (holds(candidate, around) ? sum + points : sum), 0);
}

/** The one name that more speaks for than for any other; a guess, `null` where none is clear. */
export function likeliestPayee(
  page: PageText,
  known: Pick<Around, 'sought' | 'hasAccount'>,
): Read<string> | null {
  const best = new Map<string, { readonly candidate: Candidate; readonly points: number }>();
  const candidates = payeeCandidates(page);
  const written = new Set(
    candidates
      .filter(({ form, role }) => form !== 'open' && !otherRoles.includes(role))
      .map(({ name }) => letters(name)),
  );
  const around = { ...known, page, isOnlyName: written.size === 1 };
  for (const candidate of candidates) {
    const points = pointsOf(candidate, around);
    const key = letters(candidate.name) || candidate.name;
    if (points > (best.get(key)?.points ?? Number.NEGATIVE_INFINITY)) best.set(key, { candidate, points });
  }
  const [first, second] = [...best.values()].toSorted((a, b) => b.points - a.points);
  if (first === undefined || first.points < ENOUGH) return null;
  if (second !== undefined && first.points - second.points < MARGIN) return null;
  return { value: first.candidate.name, sure: 'medium', from: first.candidate.line.text };
}
