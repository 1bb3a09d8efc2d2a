// How an account is shown and stored without being given away: at most half of its characters.
import type { Account } from './account.ts';

/** From this length on, the first characters are shown as well as the last four. */
const HEAD_FROM = 12;
/** With fewer characters known, the last four are not asked for. */
const KNOWN_MIN = 6;

/** The account with `*` for each hidden character, of the same length as the value. */
function stars(account: Account): string {
  const at = account.value.lastIndexOf('@');
  return at > 0 ? maskedAddress(account.value, at) : maskedNumber(account.value);
}

function maskedNumber(value: string): string {
  const shown = Math.floor(value.length / 2);
  const tail = Math.min(4, shown);
  const head = value.length < HEAD_FROM ? 0 : Math.min(4, shown - tail);
  return value.slice(0, head) + '*'.repeat(value.length - head - tail) + value.slice(value.length - tail);
}

/** First letter, the `@`, and as much of the end of the domain as half of the characters allow. */
function maskedAddress(value: string, at: number): string {
  const tail = Math.max(0, Math.min(value.length - at - 1, Math.floor(value.length / 2) - 2));
  const hiddenDomain = value.length - at - 1 - tail;
  return `${value.slice(0, 1)}${'*'.repeat(at - 1)}@${'*'.repeat(hiddenDomain)}${value.slice(value.length - tail)}`;
}

/** Hidden characters in fours, so that the shape of a long number stays readable. */
function spaced(mask: string): string {
  if (mask.includes('@')) return mask.replaceAll('*', '•');
  return mask
    .replace(/\*+/g, (run) => ` ${run.replace(/.{4}(?=.)/g, '$& ')} `)
    .replaceAll('*', '•')
    .trim();
}

/** For show: `6217 •••• •••• 7890`. What the page itself masks stays masked. */
export function maskAccount(account: Account): string {
  return spaced(stars(account));
}

/** The same mask with the last four hidden too, for the step where the person types them. */
export function hideLastFour(account: Account): string {
  const mask = stars(account);
  return spaced(mask.includes('@') ? mask : mask.replace(/.{1,4}$/, (last) => '*'.repeat(last.length)));
}

/** The part a person knows by heart: the number, or what stands before the `@`. */
const memorable = ({ value }: Account): string =>
  value.lastIndexOf('@') > 0 ? value.slice(0, value.lastIndexOf('@')) : value;

/** The last four characters (before the `@` of an address); `null` when too little of the account is known to ask for them. */
export function lastFour(account: Account): string | null {
  const value = memorable(account);
  const known = value.replaceAll('*', '').length;
  const last = value.slice(-4);
  return known < KNOWN_MIN || last.includes('*') || !/[\p{L}\p{Nd}]/u.test(last) ? null : last;
}

/** The account as it may be stored: its mask in place of its value, `*` for each hidden character. */
export function masked(account: Account): Account {
  return { ...account, value: stars(account), masked: true };
}
