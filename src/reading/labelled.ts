// The page's values with the role of each, worked out once.
import { findAmounts } from '../transfer/find-amounts.ts';
import { isOfMany, isOfOthers, offersSums } from './label-rules.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { isLabel } from './label-words.ts';
import { isAddress, roleOf, roleOfField } from './labels.ts';
import type { LabelledValue, PageText } from './page.ts';
import { plainWords } from './plain-words.ts';
import { withoutSavedTag } from './saved-payee.ts';

/** `saved`: the page marks it as a saved payee; the mark is no part of the value. */
export interface Labelled extends LabelledValue {
  readonly role: LabelRole | null;
  readonly saved: boolean;
}

/** Values that say who is paid. */
const payees: readonly (LabelRole | null)[] = ['name', 'to', 'account', 'merchant'];

/** Whoever pays wages is named on the page that approves them, by the word that elsewhere names a biller. */
const wages =
  /payroll|pay ?run|salar|wage|lohn|gehalt|\bpaie\b|n[óo]mina|folha de pag|stipend|工资|工資|薪|급여|給与|зарплат|maaş|wynagrodz|\bgaji|lương|वेतन|เงินเดือน|رواتب/iu;
const ownCompany =
  /^(?:company|organi[sz]ation|employer|entity|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|azienda|公司|单位|單位|企业|企業|会社|회사|компания|организация|şirket)(?: name)?$/iu;

/** Whether a label names whoever pays the wages that this page approves. */
export function namesEmployer({ control, lines }: PageText, label: string): boolean {
  if (!ownCompany.test(label)) return false;
  return wages.test(control.name) || lines.some(({ text, heading }) => heading && wages.test(text));
}

/** No sum is longer. */
const SUM_MAX = 30;

/** Whether a value is a sum with its currency and nothing else, so that it is nobody: "Paying", "$120.00". */
function isSum({ value, editable }: LabelledValue, language: string): boolean {
  if (editable || value.length > SUM_MAX || !/\p{Nd}/u.test(value)) return false;
  const [only] = findAmounts(value, { language, currency: null });
  return only?.marked === true && only.start === 0 && only.end === value.length;
}

/** The role that the words of a value give it. */
function roleByWords({ label, hint, unit, value, under, editable }: LabelledValue): LabelRole | null {
  if (editable) return roleOfField(label, hint, unit, value, under);
  return roleOf(label, hint, under) ?? (isAddress(label, value) ? 'account' : null);
}

/** The same, where the value itself does not say another one; of lists of payees only what was chosen has one. */
function roleAmong(page: PageText, value: LabelledValue): LabelRole | null {
  const { label, source, under, editable, distance } = value;
  // What was paid before, or will be another time, is no part of this payment.
  if (distance > 0 && !editable && isOfOthers(plainWords(under))) return 'neither';
  const said = roleByWords(value);
  if (said === 'amount' && source !== 'choice' && !editable && offersSums(plainWords(label)))
    return 'neither';
  if (said === 'merchant' && namesEmployer(page, label)) return 'payer';
  if (!payees.includes(said)) return said;
  if (source !== 'choice' && isOfMany(plainWords(label))) return 'neither';
  // "Recipient gets" has words of its own for what it is.
  return isSum(value, page.language) ? (isLabel(label) ? 'amount' : null) : said;
}

/** Sums in a table of other payments, below the one at hand; where no other sum stands, they may be this one's. */
function withoutOthers(values: readonly Labelled[]): readonly Labelled[] {
  const isOther = ({ role, under, editable }: Labelled): boolean =>
    role === 'amount' && !editable && isOfOthers(plainWords(under));
  const hasOwn = values.some((one) => one.role === 'amount' && one.distance === 0 && !isOther(one));
  return hasOwn ? values.map((one) => (isOther(one) ? { ...one, role: 'neither' } : one)) : values;
}

export function labelledValues(page: PageText): readonly Labelled[] {
  const values = withMinors(
    page.values.map((value) => {
      const role = roleAmong(page, value);
      const bare = payees.includes(role) ? withoutSavedTag(value.value) : null;
      return { ...value, value: bare ?? value.value, role, saved: bare !== null };
    }),
  );
  return withoutOthers(values);
}

/** How a field for the decimals of a sum is called. */
const minorUnits =
  /(?:^|[\s_-])(?:cents?|centen|rappen|paise|paisa|sen|kurus|pennies|ct|centavos?|centimes?|centesimi|céntimos|cêntimos|grosz[ey]?|коп\p{L}*|kuruş|pence|decimals?|分|센트|पैसे|هللات?|فلس|สตางค์)\)?$/iu;

/** Whether a field holds the decimals of the sum in the field before it. */
export const isMinor = ({
  label,
  hint,
  value,
  editable,
}: Pick<LabelledValue, 'label' | 'hint' | 'value' | 'editable'>): boolean =>
  editable && /^\d{1,2}$/.test(value) && (minorUnits.test(label) || minorUnits.test(hint));

/** Euros in one field and cents in the next are one sum. */
function withMinors(values: readonly Labelled[]): readonly Labelled[] {
  const joined: Labelled[] = [];
  for (const value of values) {
    const whole = joined.at(-1);
    const isJoined = whole?.editable === true && whole.role === 'amount' && isMinor(value);
    if (whole === undefined || !isJoined || !/^[\d.,\s]+$/.test(whole.value)) joined.push(value);
    else {
      const units = whole.value.replace(/\D/g, '');
      const decimals = value.value.padStart(2, '0');
      joined[joined.length - 1] = { ...whole, value: `${units}.${decimals}`, unit: value.unit || whole.unit };
    }
  }
  return joined;
}

/** Those nearest to the control; `3` (another form's) never counts. */
export function nearestOf<T extends { readonly distance: number }>(found: readonly T[]): readonly T[] {
  const near = Math.min(...found.map(({ distance }) => distance));
  return near > 2 ? [] : found.filter(({ distance }) => distance === near);
}

/** One entry for each different value. */
export function distinct<T>(found: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return found.filter((one, i) => found.findIndex((other) => same(one, other)) === i);
}
