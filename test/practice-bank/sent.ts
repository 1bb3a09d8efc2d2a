// A transfer as a request carries it: four texts, under the names that a site gives them.
import { field } from './exchange.ts';
import { decimal } from './money.ts';

/** As it was sent: `amount` may be no amount at all. */
export interface SentTransfer {
  readonly payee: string;
  readonly account: string;
  readonly amount: string;
  readonly purpose: string;
}

/** What a site calls each of the four. */
export type SentNames = Readonly<Record<keyof SentTransfer, string>>;

/** What links into the practice pages call them. */
export const linkNames: SentNames = {
  payee: 'payee',
  account: 'account',
  amount: 'amount',
  purpose: 'purpose',
};

/** The account comes without spaces. What is missing is an empty text. */
export function transferOfForm(form: URLSearchParams, names: SentNames = linkNames): SentTransfer {
  return {
    payee: field(form, names.payee),
    account: field(form, names.account).replace(/\s/g, ''),
    amount: field(form, names.amount),
    purpose: field(form, names.purpose),
  };
}

function textIn(sent: unknown, key: string): string {
  const value: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, key) : null;
  return typeof value === 'string' ? value : '';
}

/** What is missing or is no text comes as an empty string; a body that is no JSON as `null`. */
export function transferOfJson(body: string, names: SentNames): SentTransfer | null {
  try {
    const sent: unknown = JSON.parse(body);
    return {
      payee: textIn(sent, names.payee),
      account: textIn(sent, names.account),
      amount: textIn(sent, names.amount),
      purpose: textIn(sent, names.purpose),
    };
  } catch {
    return null;
  }
}

export const isComplete = ({ payee, account, amount }: SentTransfer): boolean =>
  payee !== '' && account !== '' && decimal(amount) !== null;

/** With two decimals where it is an amount (`8000.00`), as the ledger writes it. */
export const completed = (sent: SentTransfer): SentTransfer => ({
  ...sent,
  amount: decimal(sent.amount) ?? sent.amount,
});
