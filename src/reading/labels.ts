// Which role a label gives its value: "收款人" names the payee, "Fee" a sum that is not the amount.
import { type LabelRole, labelRoles, labelVocabulary } from './label-vocabulary.ts';
import { plainWords } from './plain-words.ts';
import { wordFinder, wordsOf } from './word-finder.ts';

/** Where these fit anywhere in a label, no other role is looked for. */
const first: readonly LabelRole[] = ['payer', 'neither', 'aside'];

/** A short word of a script with spaces ("to", "de", "an") means a role only as the whole label; "fee" and "iban" do not. */
function standsAlone(word: string, role: LabelRole): boolean {
  return (
    role === 'to' ||
    (/^\p{Script=Latin}/u.test(word) && word.length < 5 && word !== 'iban' && role !== 'aside')
  );
}

const entries = labelRoles.flatMap((role) =>
  wordsOf(Object.values(labelVocabulary[role])).map((word) => [word, role] as const),
);
const wholeLabels = new Map(entries.toReversed());
const within = wordFinder(new Map(entries.filter(([word, role]) => !standsAlone(word, role)).toReversed()));

/** `name`, `id` and `autocomplete` of fields, which programmers write in English whatever the page's language. */
const hints: readonly (readonly [RegExp, LabelRole])[] = [
  [/\bfrom|payer|sender|debit|source|cardholder|cc-name|付款/, 'payer'],
  [
    /balance|fee\b|limit|promo|coupon|search|user-?name|login|given-name|family-name|street|postal|country/,
    'neither',
  ],
  [/amount|\bamt|amt\b|betrag|importe|montant|transaction-amount|money\b/, 'amount'],
  [/remark|memo\b|postscript|purpose|verwendungszweck|reference|causale|concepto|\bnote\b/, 'purpose'],
  [/bank-?name|payee-?bank|recv-?bank|beneficiary-?bank/, 'institution'],
  [
    /iban|acct?-?(?:no|num|number)|account-?(?:no|num|number)|wallet|to-?address|withdraw-?address|payee-?acc|pix-?key/,
    'account',
  ],
  [/payee|recipient|beneficiary|receiver|empfaenger|favorecido/, 'name'],
];

/** A label without what stands in brackets, after "incl.", and the request to fill the field in. */
function bareLabel(label: string): string {
  const open = label
    .normalize('NFKC')
    .replace(/[([【「].*?[)\]】」]/gu, ' ')
    .replace(/(?:\bincl|\binkl|\binc\.|包含|含).*$/iu, ' ')
    .replace(/^\s*(?:请输入|请填写|请选择|請輸入|請選擇|please enter|enter|select|choose)\s*/iu, '');
  return plainWords(open);
}

/** Words that turn a total into a part of it: "Total savings". */
const partOfTotal = /saving|discount|fees?$|tax|balance|shipping|items?$|优惠|折扣|余额|积分/u;

function labelRole(label: string): LabelRole | null {
  if (!/\p{L}{2}|\p{Lo}|^\p{L}\P{L}*$/u.test(label)) return null;
  const bare = bareLabel(label);
  if (bare === '' || bare.length > 60) return null;
  const whole = wholeLabels.get(bare);
  if (whole !== undefined) return whole;
  const found = within(bare);
  if (found.some(({ meaning, at }) => meaning === 'total' && at === 0) && !partOfTotal.test(bare))
    return 'total';
  // Of two as long the later counts: in "收款人开户行" it is the bank that is named.
  const [longest] = found.toSorted((a, b) => b.word.length - a.word.length || b.at - a.at);
  return first.find((role) => found.some(({ meaning }) => meaning === role)) ?? longest?.meaning ?? null;
}

const known = new Map<string, LabelRole | null>();
const KNOWN_MAX = 2000;

/** The same labels come again at every reading of a page. */
function rememberedRole(label: string): LabelRole | null {
  const before = known.get(label);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_MAX) known.clear();
  const role = labelRole(label);
  known.set(label, role);
  return role;
}

/** Whether the text is nothing but a label. */
export function isLabel(text: string): boolean {
  return wholeLabels.has(bareLabel(text));
}

/** The role of a value by its label, or by a field's own names (`hint`, lower case); `null` when neither says one. */
export function roleOf(label: string, hint = ''): LabelRole | null {
  const said = rememberedRole(label.slice(0, 100));
  if (said !== null || hint === '') return said;
  return hints.find(([pattern]) => pattern.test(hint))?.[1] ?? null;
}
