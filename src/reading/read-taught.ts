// A reading with what the person taught of the page: it fills what was not read, and counts over it where they said so.
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import { findAmounts } from '../transfer/find-amounts.ts';
import { parseAmount } from '../transfer/parse-amount.ts';
import { kindSaid } from './kind.ts';
import { type Labelled, labelledValues } from './labelled.ts';
import type { PageText } from './page.ts';
import { pageCurrency } from './page-currency.ts';
import { languageOf } from './page-language.ts';
import type { PayeeRead } from './payee-values.ts';
import { holderOf, readPayee } from './read-payee.ts';
import type { Read, Reading } from './reading.ts';

/**
 * What stands now where the person pointed. `written`: the page wrote it and nobody typed it, so that words of a label may
 * stand before the value. `unit`: a short word beside a field, `''` for none.
 */
export interface TaughtText {
  readonly text: string;
  readonly unit: string;
  readonly written: boolean;
  readonly over: boolean;
}

/** `null`: not taught, or not found on the page now. `commit`: the control of this reading was taught to pay. */
export interface TaughtTexts {
  readonly commit: boolean;
  readonly payee: TaughtText | null;
  readonly amount: TaughtText | null;
  readonly purpose: TaughtText | null;
}

export const nothingTaught: TaughtTexts = { commit: false, payee: null, amount: null, purpose: null };

/** Where a value stands is what the person said once; the page may have moved since. */
const SURE = 'medium';

/** "To: Alice Wu" without what names it. */
function valueIn({ text, written }: TaughtText): string {
  return written ? text.replace(/^[^:：\n]{1,40}[:：]\s*(?=\S)/u, '') : text;
}

function readTaughtPayee(page: PageText, taught: TaughtText): PayeeRead | null {
  const value: Labelled = {
    label: '',
    under: '',
    value: valueIn(taught),
    source: 'run',
    hint: '',
    unit: '',
    distance: 0,
    editable: false,
    role: 'name',
    saved: false,
  };
  // Without the rest of the page, which was read before.
  const read = readPayee({ ...page, lines: [], values: [value] }, [value]);
  if (read.name === null && read.account === null) return null;
  return {
    name: read.name && { ...read.name, sure: SURE },
    account: read.account && { ...read.account, sure: SURE },
    institution: null,
  };
}

/** The one sum in a text; `null` where there is none, or its meaning is not plain. */
function sumIn(text: string, language: string, currency: string | null): Amount | null {
  const context = { language, currency };
  const whole = parseAmount(text, context);
  if (whole.kind === 'amount') return whole.amount;
  const [only, second] = findAmounts(text, context);
  return only === undefined || second !== undefined || only.reading.kind !== 'amount'
    ? null
    : only.reading.amount;
}

function readTaughtAmount(page: PageText, taught: TaughtText): Read<Amount> | null {
  const language = languageOf(page);
  const { code: currency } = pageCurrency({ ...page, language }, labelledValues(page));
  const text = valueIn(taught);
  const amount =
    (taught.unit === '' ? null : sumIn(`${text} ${taught.unit}`, language, currency)) ??
    sumIn(text, language, currency);
  return amount === null || amount.minor <= 0n ? null : { value: amount, sure: SURE, from: '' };
}

function readTaughtPurpose(taught: TaughtText): Read<string> | null {
  const value = valueIn(taught).trim();
  return value === '' ? null : { value, sure: SURE, from: '' };
}

/** What is taught where nothing was read, or where it counts over that; what was read in all else. */
function chosen<T>(
  was: T | null,
  taught: TaughtText | null,
  read: (taught: TaughtText) => T | null,
): T | null {
  if (taught === null || (was !== null && !taught.over)) return was;
  return read(taught) ?? was;
}

function payeeWith(page: PageText, reading: Reading, taught: TaughtText | null): PayeeRead {
  const was = reading.name === null && reading.account === null ? null : reading;
  return chosen<PayeeRead>(was, taught, (text) => readTaughtPayee(page, text)) ?? reading;
}

/** Where the words of a page name no kind of payment, what was taught to send money sends it to somebody. */
function kindWith(page: PageText, reading: Reading, isTaught: boolean): Reading['kind'] {
  return isTaught && reading.kind === 'purchase' ? (kindSaid(page) ?? 'transfer') : reading.kind;
}

/** A control that was taught to pay commits; the code for an earlier step stays one where nothing else is shown. */
function pressWith(reading: Reading, commit: boolean, isShown: boolean): Reading['press'] {
  if (!commit) return reading.press;
  return reading.press === 'code' && !isShown ? 'code' : 'commit';
}

/** Never throws. `page` as it was harvested, `reading` as it was read without what was taught. */
export function withTaught(page: PageText, reading: Reading, taught: TaughtTexts): Reading {
  const payee = payeeWith(page, reading, taught.payee);
  const amount = chosen(reading.amount, taught.amount, (text) => readTaughtAmount(page, text));
  const purpose = chosen(reading.purpose, taught.purpose, readTaughtPurpose);
  const isOther = (sum: Amount): boolean => amount === null || compareAmounts(sum, amount.value) !== 0;
  const { name, account, institution } = payee;
  return {
    ...reading,
    press: pressWith(reading, taught.commit, amount !== null || payee !== reading),
    kind: kindWith(page, reading, taught.commit || payee !== reading),
    name,
    account,
    institution,
    holder: payee === reading ? reading.holder : holderOf(name?.value ?? null, labelledValues(page)),
    amount,
    otherAmounts: amount === reading.amount ? reading.otherAmounts : reading.otherAmounts.filter(isOther),
    purpose,
  };
}
