// What says whose a field is beside its label: its own names in the page's code, and words for the payee.
import type { LabelRole } from './label-vocabulary.ts';

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
    /(?:payee|recipient|receiver|beneficiary)-?(?:e-?mail|phone|mobile|tel|acc)|iban|acct?-?(?:no|num|number)|account-?(?:no|num|number)|wallet|to-?address|withdraw-?address|payee-?acc|pix-?key/,
    'account',
  ],
  [/payee|recipient|beneficiary|receiver|empfaenger|favorecido/, 'name'],
  // What nothing names and has room for sentences.
  [/\btextarea$/, 'purpose'],
];

/** The role by a field's own names; `null` when they say none. */
export function roleByHint(hint: string): LabelRole | null {
  return hints.find(([pattern]) => pattern.test(hint))?.[1] ?? null;
}

/** Words by which a label says itself that it is about the payee. */
const ofPayee =
  /\bto\b|recip|b[eé]n[eé]f|payee|credit|收|对|對|轉入|转入|入账|入帳|dest|empf|begünst|受取|振込先|入金|받|alıcı|odbior|получ|penerima|tujuan|nhận|hưởng|ผู้รับ|ปลายทาง|مستفيد|प्राप्त|लाभार्थी|ontvang|favorec/iu;

/** Whether a label names the payee's own: "Account" alone may be anybody's. */
export function saysPayee(label: string): boolean {
  return ofPayee.test(label);
}
