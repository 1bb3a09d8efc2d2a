// What a message that asks for money says of it: how much, to which account, to whom.
import type { Account } from '../transfer/account.ts';
import { type AmountMatch, findAmounts } from '../transfer/find-amounts.ts';
import type { AmountContext } from '../transfer/marks.ts';
import { parseAccount } from '../transfer/parse-account.ts';
import { roleOf } from './labels.ts';
import { nameInSentence } from './payee-in-text.ts';

/** `null` was not found. The amount is the text as it was written, for the person to look at. */
export interface Asked {
  readonly name: string | null;
  readonly account: string | null;
  readonly amount: string | null;
}

/** No message is longer that a person would read. */
const LENGTH_MAX = 10_000;

/** Runs that may be an account: an address with @, an IBAN, a wallet, digits in groups. */
const candidates =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{2,64}|\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{2,5}){3,8}\b|\b0x[\da-f]{40}\b|\b(?:bc1|[13T])[a-z\d]{25,61}\b|\+?\d(?:[ -]?\d){6,29}/giu;

/** How far before an account the words stand that say what it is. */
const HINT_REACH = 40;

interface FoundAccount {
  readonly account: Account;
  readonly start: number;
  readonly end: number;
}

function accountsIn(text: string): readonly FoundAccount[] {
  return [...text.matchAll(candidates)].flatMap(({ 0: written, index }) => {
    const hint = text.slice(Math.max(0, index - HINT_REACH), index);
    const account = parseAccount(written.trim(), hint) ?? parseAccount(written.trim(), 'account number');
    return account === null ? [] : [{ account, start: index, end: index + written.length }];
  });
}

/** A telephone number may only be where to call back; an account whose check digits hold is surely one. */
function weight({ account }: FoundAccount): number {
  if (account.kind === 'phone') return 0;
  return account.checksum === 'valid' ? 2 : 1;
}

function best<T>(all: readonly T[], weigh: (one: T) => number): T | null {
  return all.reduce<T | null>(
    (found, one) => (found === null || weigh(one) > weigh(found) ? one : found),
    null,
  );
}

const largest = ({ reading }: AmountMatch): bigint =>
  reading.kind === 'amount'
    ? (reading.amount.minor * 10n ** 8n) / 10n ** BigInt(reading.amount.decimals)
    : -1n;

/** Of several sums the largest is what is at stake; one with its currency goes before a bare number. */
function amountIn(text: string, accounts: readonly FoundAccount[], context: AmountContext): string | null {
  const all = findAmounts(text, context).filter(
    ({ start, end }) => !accounts.some((one) => start < one.end && end > one.start),
  );
  const marked = all.filter(({ marked: isMarked }) => isMarked);
  const found = (marked.length > 0 ? marked : all).toSorted((a, b) => (largest(b) > largest(a) ? 1 : -1))[0];
  return found === undefined ? null : text.slice(found.start, found.end).trim();
}

/** "收款人：王强", "Payee: Wang Qiang": the value of a line whose label names the payee. */
function labelledName(text: string): string | null {
  for (const line of text.split(/[\n;；。，,]|[.!?]\s/u)) {
    const [, label, value] = /^\s*([^:：]{1,40})[:：]\s*(.{2,60}?)\s*$/u.exec(line) ?? [];
    if (label !== undefined && value !== undefined && roleOf(label) === 'name') return value;
  }
  return null;
}

/** A full stop inside a number ends nothing. */
const sentenceEnd = /(?<=[。！？\n；;])|(?<=[.!?])(?!\p{Nd})/u;

function nameIn(text: string): string | null {
  const sentences = text.split(sentenceEnd).map((one) => one.trim());
  return labelledName(text) ?? sentences.map(nameInSentence).find((name) => name !== null) ?? null;
}

/** Never throws; what stands beyond 10,000 characters is not read. */
export function readMessage(message: string, context: AmountContext): Asked {
  const text = message.slice(0, LENGTH_MAX);
  const accounts = accountsIn(text);
  return {
    name: nameIn(text),
    account: best(accounts, weight)?.account.value ?? null,
    amount: amountIn(text, accounts, context),
  };
}
