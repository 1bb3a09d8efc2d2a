// The transfer a person is filling in: its fields, what the app does not take, and how it writes money.

export type Currency = 'EUR' | 'GBP' | 'USD';

/** As typed; an IBAN, or a sort code with an account number, by `scheme`. */
export interface Draft {
  readonly recipientName: string;
  readonly scheme: 'iban' | 'sort-code';
  readonly iban: string;
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly amount: string;
  readonly currency: Currency;
  readonly reference: string;
}

export type DraftFaults = Readonly<Partial<Record<keyof Draft, string>>>;

export const currencies: readonly Currency[] = ['EUR', 'GBP', 'USD'];

const compact = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/** Check digits of ISO 13616: the rearranged number leaves 1 when divided by 97. */
function isIban(text: string): boolean {
  const iban = compact(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return BigInt(digits) % 97n === 1n;
}

/** `€`-less text with at most two decimals, as a number; `null` when it is no positive amount. */
export function amountOf(draft: Draft): number | null {
  const text = draft.amount.replace(/[,\s]/g, '');
  const amount = /^\d{1,10}(\.\d{1,2})?$/.test(text) ? Number(text) : 0;
  return amount > 0 ? amount : null;
}

export function faultsOf(draft: Draft): DraftFaults {
  const bySortCode = draft.scheme === 'sort-code';
  return {
    ...(draft.recipientName.trim() === '' && { recipientName: 'Enter the name on the account' }),
    ...(!bySortCode && !isIban(draft.iban) && { iban: 'Check the IBAN' }),
    ...(bySortCode && !/^\d{6}$/.test(compact(draft.sortCode)) && { sortCode: 'Enter 6 digits' }),
    ...(bySortCode && !/^\d{8}$/.test(compact(draft.accountNumber)) && { accountNumber: 'Enter 8 digits' }),
    ...(amountOf(draft) === null && { amount: 'Enter an amount' }),
  };
}

/** As the bank is told: an IBAN without spaces, or `200000 12345678`. */
export function accountOf(draft: Draft): string {
  if (draft.scheme === 'iban') return compact(draft.iban);
  return `${compact(draft.sortCode)} ${compact(draft.accountNumber)}`;
}

/** As a person reads it: in groups of four, or `20-00-00 12345678`. */
export function accountLabel(draft: Draft): string {
  if (draft.scheme === 'iban') return compact(draft.iban).replace(/(.{4})(?=.)/g, '$1 ');
  return `${compact(draft.sortCode).replace(/(\d\d)(?=\d)/g, '$1-')} ${compact(draft.accountNumber)}`;
}

export const money = (amount: number, currency: Currency): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(amount);

const currencyOf = (text: string | null): Currency =>
  currencies.find((currency) => currency === text) ?? 'EUR';

/** A link can fill in the form: `payee`, `account`, `amount`, `currency`, `purpose`. */
export function draftOfLink(query: URLSearchParams): Draft {
  const account = query.get('account') ?? '';
  const [, sortCode, accountNumber] = /^\s*(\d\d-?\d\d-?\d\d)\s+(\d{8})\s*$/.exec(account) ?? [];
  return {
    recipientName: query.get('payee') ?? '',
    scheme: sortCode === undefined ? 'iban' : 'sort-code',
    iban: sortCode === undefined ? account : '',
    sortCode: sortCode ?? '',
    accountNumber: accountNumber ?? '',
    amount: query.get('amount') ?? '',
    currency: currencyOf(query.get('currency')),
    reference: query.get('purpose') ?? '',
  };
}
