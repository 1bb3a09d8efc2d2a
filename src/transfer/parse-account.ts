// Reads a payee's account from a value on a page and the words around it.
import type { Account, AccountKind, Checksum } from './account.ts';
import { hints } from './account-hints.ts';
import { passesClabe, passesIban, passesLuhn, passesRouting } from './checksums.ts';
import { parseMasked } from './masked-account.ts';
import { plainText } from './numerals.ts';

const LENGTH_MAX = 5000;
/** No account is longer, with its spaces and the words some pages put around it. */
const ACCOUNT_MAX = 320;

type Reader = (text: string, hint: string) => Account | null;

function account(kind: AccountKind, value: string, checksum: Checksum = 'none'): Account {
  return { kind, value, masked: false, checksum };
}

const verdict = (holds: boolean): Checksum => (holds ? 'valid' : 'invalid');
const digitsOf = (text: string): string => text.replace(/\D/g, '');

const readEmail: Reader = (text) =>
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u.test(text)
    ? account('email', text.toLowerCase())
    : null;

/** A virtual payment address names a payment service provider without a dot, which no e-mail does. */
const readUpi: Reader = (text) =>
  /^[\w.-]{2,256}@[a-z][a-z0-9]{1,63}$/i.test(text) ? account('upi', text.toLowerCase()) : null;

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The text of a payment code (`000201…6304` and its check). */
const brCode = /^000201.*br\.gov\.bcb\.pix.*6304[\dA-F]{4}$/i;
const taxNumber =
  /^(?:\d{3}\.?\d{3}\.?\d{3}-?\d{2}|[A-Z\d]{2}\.?[A-Z\d]{3}\.?[A-Z\d]{3}\/?[A-Z\d]{4}-?\d{2})$/i;

/** A whole code, a random key, a CPF (11 digits) or a CNPJ (14); e-mail and phone keys are read as what they are. */
const readPix: Reader = (text, hint) => {
  if (brCode.test(text)) return account('pix', text);
  if (!hints.pix.test(hint)) return null;
  if (uuid.test(text)) return account('pix', text.toLowerCase());
  return taxNumber.test(text) && /\d{5}/.test(digitsOf(text))
    ? account('pix', text.replace(/[./-]/g, '').toUpperCase())
    : null;
};

/** Check digits only; what each country's accounts look like is verified where there is room for it. */
const readIban: Reader = (text, hint) => {
  const value = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/.test(value)) return null;
  const holds = passesIban(value);
  return holds || hints.account.test(hint) ? account('iban', value, verdict(holds)) : null;
};

const base58 = '[1-9A-HJ-NP-Za-km-z]';
const bech32 = '1[02-9ac-hj-np-z]';
/** Ethereum and its like, and the chains whose addresses are bech32: the same in either case. */
const eitherCase = new RegExp(`^(?:0x[\\da-f]{40}|(?:bc|tb|ltc)${bech32}{11,87})$`, 'i');
const bitcoinOrTron = new RegExp(`^(?:[13](?=${base58}*[a-zA-Z])${base58}{25,34}|T${base58}{33})$`);
/** Solana and all that looks like it, Ripple, Monero, TON, and further bech32. */
const others = new RegExp(
  `^(?:(?=.*[a-zA-Z])(?:${base58}{32,44}|r${base58}{24,34}|[48]${base58}{94})|[EUk0]Q[\\w-]{46}|[a-z]{2,12}${bech32}{38,110})$`,
);

/** Shape only: which check digits hold is not computed here, so that mixed capitals, which may be the check, are kept. */
const readCrypto: Reader = (text, hint) => {
  const isAddress =
    eitherCase.test(text) || bitcoinOrTron.test(text) || (hints.crypto.test(hint) && others.test(text));
  const isOneCase = text === text.toUpperCase() && eitherCase.test(text) && !/^0x/i.test(text);
  return isAddress ? account('crypto', isOneCase ? text.toLowerCase() : text) : null;
};

const readHandle: Reader = (text, hint) =>
  /^[@$][a-z][\w.-]{1,30}$/i.test(text) && hint.trim() !== '' ? account('handle', text.toLowerCase()) : null;

/** Sort code and account number, in one text with at most their two labels. */
const readSortCode: Reader = (text, hint) => {
  const found =
    /^\D{0,20}(\d\d)[ -](\d\d)[ -](\d\d)\D{1,30}(\d{8})$/.exec(text) ??
    (hints.sortCode.test(hint) ? /^(\d\d)(\d\d)(\d\d)\D{0,30}(\d{8})$/.exec(text) : null);
  return found === null ? null : account('sort-code', found.slice(1).join(''));
};

const readRouting: Reader = (text, hint) => {
  const found = /^\D{0,20}(\d{9})\D{1,30}(\d{4,17})$/.exec(text);
  if (found?.[1] === undefined || !hints.routing.test(`${hint} ${text}`)) return null;
  return account('routing', found.slice(1).join(''), verdict(passesRouting(found[1])));
};

const readPhone: Reader = (text, hint) => {
  if (!/^\+?[\d\s().-]{7,25}$/.test(text)) return null;
  const digits = digitsOf(text);
  if (digits.length < 7 || digits.length > 15) return null;
  const called = hints.phone.test(hint) || (hints.phoneWallet.test(hint) && /^1[3-9]\d{9}$/.test(digits));
  return text.startsWith('+') || called ? account('phone', (text.startsWith('+') ? '+' : '') + digits) : null;
};

const numbered = /^\d(?:[\d]|[ -](?=\d)){3,30}$/;
const grouped = /^(?:\d{4}[ -]){2,4}\d{1,4}$/;

/** UnionPay issues cards whose last digit is no Luhn check, so that a failed one proves nothing there. */
function cardChecksum(digits: string): Checksum {
  if (passesLuhn(digits)) return 'valid';
  return digits.startsWith('62') ? 'none' : 'invalid';
}

/** Without a word for it, a number is a card when it is UnionPay's or passes its check at a card's length. */
const readCard: Reader = (text, hint) => {
  const digits = digitsOf(text);
  if (!numbered.test(text) || digits.length < 13 || digits.length > 19) return null;
  const named = hints.card.test(hint) && /^[2-69]/.test(digits);
  const shaped = digits.length >= 15 && /^[3-6]/.test(digits) && passesLuhn(digits);
  const unionPay = /^62\d{14,17}$/.test(digits) && (hints.account.test(hint) || grouped.test(text));
  return named || shaped || unionPay ? account('card', digits, cardChecksum(digits)) : null;
};

const readBank: Reader = (text, hint) => {
  const digits = digitsOf(text);
  if (/^\d{18}$/.test(digits) && hints.clabe.test(hint) && numbered.test(text))
    return account('bank', digits, verdict(passesClabe(digits)));
  const named = numbered.test(text) && hints.account.test(hint);
  if (digits.length < 5 || digits.length > 20 || !(named || grouped.test(text))) return null;
  return account('bank', digits);
};

/** Most telling first: what only one kind can look like stands before what many can. */
const readers: readonly Reader[] = [
  readEmail,
  readPix,
  readUpi,
  readIban,
  readCrypto,
  readHandle,
  readSortCode,
  readRouting,
  readPhone,
  readCard,
  readBank,
];

/**
 * `text`: a value as a page shows or holds it; `hint`: the words around it, in any language and case. What the page
 * masks keeps `*` for the hidden characters. `null` when it is no account. Never throws.
 */
export function parseAccount(text: string, hint: string): Account | null {
  const value = plainText(text.slice(0, LENGTH_MAX))
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (value === '' || value.length > ACCOUNT_MAX) return null;
  const words = hint.slice(0, LENGTH_MAX).toLowerCase();
  return [parseMasked, ...readers].reduce<Account | null>((found, read) => found ?? read(value, words), null);
}
