// The facts about one payee, from its record and from those of payees that share its name or look like it.

import { type Amount, amountRatio } from '../transfer/amount.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { isAllowListed } from './allow-list.ts';
import { type Amounts, daysLikeThis, spread, usual } from './amounts.ts';
import type { LastTime, LookAlike, PayeeFacts } from './book.ts';
import { isOfName } from './declare.ts';
import { remembered } from './forget.ts';
import { inEffect } from './imported.ts';
import { alikeBy, differenceOf } from './look-alike.ts';
import type { PayeeMarks } from './marks.ts';
import { compareNames } from './name-match.ts';
import type { PayeeRecord } from './record.ts';

/**
 * When payments have grown, and how many make a payee known. `withinMs`: "within weeks" of product.md, `known payee`: so long after
 * the first payment, growth proves nothing. `from`: times the first payment. `upTo`: an earlier payment, times this, comes to the one
 * at hand if it is of its size, as with a payee paid once or twice. `knownFrom`: so many of its size make a payee known at this size.
 */
export interface Growth {
  readonly withinMs: number;
  readonly from: number;
  readonly upTo: number;
  readonly knownFrom: number;
}

/**
 * Records that share a mark with the payee at hand: its own, those of its name, those of an account like it. `whole`:
 * the whole accounts of the last, by key, as far as they are kept.
 */
export interface Found {
  readonly own: PayeeRecord | null;
  readonly named: readonly PayeeRecord[];
  readonly alike: readonly PayeeRecord[];
  readonly whole: ReadonlyMap<string, string>;
}

/** The transfer at hand with its marks, at `now` (ms since the epoch). */
export interface Asking {
  readonly transfer: Transfer;
  readonly marks: PayeeMarks;
  readonly now: number;
}

/**
 * Payments that rose from a small first one to this one within six weeks: this amount is three times the first or more,
 * and fewer than three earlier payments were of its size. A first payment to try the account out, then the real sum
 * three times, is known from the fourth real one on; steady payments, falling ones, and any history older than six weeks
 * have not grown; amounts in other currencies and amounts not read do not count.
 */
function hasGrown(amounts: Amounts | undefined, amount: Amount | null, now: number, growth: Growth): boolean {
  if (amounts === undefined || amount === null || now - amounts.first.at > growth.withinMs) return false;
  if (amountRatio(amount, amounts.first.amount) < growth.from) return false;
  const ofItsSize = amounts.lately.filter((one) => amountRatio(amount, one.amount) <= growth.upTo);
  return ofItsSize.length < growth.knownFrom;
}

const latest = (times: readonly (LastTime | null)[]): LastTime | null =>
  times.reduce((last, one) => (one !== null && (last === null || one.at > last.at) ? one : last), null);

const shares = (a: readonly string[], b: readonly string[], kind: 'name:' | 'look:'): boolean =>
  a.some((mark) => mark.startsWith(kind) && b.includes(mark));

/** An IBAN and a number of the country's own may be one account, so that only two of a sort are compared. */
const isIban = (account: string): boolean => /^[A-Z]{2}[\d*•]{2}/u.test(account);

/**
 * When it was last paid, as seen or, on an account of the same sort, as a statement tells; that counts without a wait. What
 * was dropped goes on warning until it is gone.
 */
function lastOf({ named, last, imported }: PayeeRecord, { transfer }: Asking): LastTime | null {
  const seen = named ?? last;
  const now = transfer.payee.account?.value ?? '';
  const told = imported
    .map((part) => part.last)
    .filter(({ account }) => account !== null && isIban(account) === isIban(now));
  return seen ?? latest(told);
}

/** Paid before, to the same name, on another account; both accounts whole. */
function otherAccount(asking: Asking, { own, named }: Found): LastTime | null {
  const { transfer, marks } = asking;
  const { name } = transfer.payee;
  if ((own?.paid ?? 0) > 0 || !marks.keys.accounted || name === null) return null;
  const hers = named.filter(({ accounted, key, names }) => {
    if (!accounted || key === marks.keys.payeeKey) return false;
    return shares(names, marks.names, 'name:');
  });
  return latest(hers.map((record) => lastOf(record, asking)));
}

/** Paid before, to a name that only looks like this one. */
function imitated({ marks }: Asking, { own, named }: Found): LastTime | null {
  if ((own?.paid ?? 0) > 0) return null;
  const others = named.filter(
    ({ names }) => !shares(names, marks.names, 'name:') && shares(names, marks.names, 'look:'),
  );
  return latest(others.map(({ named: shown }) => shown));
}

function otherName({ transfer, marks }: Asking, { own }: Found): PayeeFacts['otherName'] {
  const { name } = transfer.payee;
  const before = own?.named ?? null;
  if (own === null || before === null || before.name === null || name === null) return null;
  if (before.name === name || shares(own.names, marks.names, 'name:')) return null;
  const verdict = compareNames(before.name, name);
  return verdict === 'same' ? null : { before, verdict };
}

const kinds: readonly LookAlike['kind'][] = ['one-digit', 'two-swapped', 'same-ends'];

/** The nearest of the accounts paid before that this new one can be taken for. */
function lookAlike({ transfer, marks }: Asking, { own, alike, whole }: Found): LookAlike | null {
  if ((own?.paid ?? 0) > 0) return null;
  const all = alike.flatMap((record): readonly LookAlike[] => {
    const kind = record.key === marks.keys.payeeKey ? null : alikeBy(record, marks);
    const before = whole.get(record.key);
    const now = transfer.payee.account?.value;
    const difference = before === undefined || now === undefined ? null : differenceOf(before, now);
    return kind === null || record.last === null ? [] : [{ kind, before: record.last, difference }];
  });
  const [nearest = null] = all.sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.before.at - a.before.at,
  );
  return nearest;
}

/** Records whose declarations hold for this payee: its own, and those of its name without an account. */
function declaring({ marks }: Asking, { own, named }: Found): readonly PayeeRecord[] {
  const ofName = named.filter((record) => isOfName(record) && shares(record.names, marks.names, 'name:'));
  return own === null ? ofName : [own, ...ofName];
}

function declaredFacts(
  asking: Asking,
  found: Found,
): Pick<PayeeFacts, 'declared' | 'vouched' | 'blocked' | 'own'> {
  const hers = declaring(asking, found);
  const { now } = asking;
  const formerOf = ({ formerly }: PayeeRecord): PayeeFacts['declared'] =>
    formerly !== null && formerly.until > now ? formerly.declared : null;
  const saidOf = (record: PayeeRecord): PayeeFacts['declared'] => formerOf(record) ?? record.declared;
  const declared = hers.map(saidOf).find((said) => said !== null) ?? null;
  const vouched = hers.some(({ vouchedFrom }) => vouchedFrom !== null && vouchedFrom <= now);
  const sameName = found.named.filter(({ names }) => shares(names, asking.marks.names, 'name:'));
  const isBlocked = ({ blocked }: PayeeRecord): boolean =>
    blocked !== null && (blocked.until === null || blocked.until > now);
  const blocked = [...hers, ...sameName].some(isBlocked);
  return { declared, vouched, blocked, own: vouched && declared?.relationship === 'self' };
}

const byKey = (records: readonly PayeeRecord[]): readonly PayeeRecord[] =>
  [...records].sort((a, b) => (a.key < b.key ? -1 : 1));

interface Counted {
  readonly counted: PayeeRecord | null;
  readonly told: PayeeFacts['told'];
}

/** The payments that count for this payee: its own, and where there are none those that a statement tells of its name. */
function countedFor(asking: Asking, { own, named }: Found, { knownFrom }: Growth): Counted {
  const { marks, now } = asking;
  const counted = own === null ? null : inEffect(own, now);
  if (own !== null && counted !== null && counted.paid > 0)
    return { counted, told: own.paid < knownFrom && counted.paid > own.paid ? 'by-account' : null };
  const ofName = named
    .filter((record) => isOfName(record) && shares(record.names, marks.names, 'name:'))
    .map((record) => inEffect(record, now))
    .find(({ paid }) => paid > 0);
  return ofName === undefined ? { counted, told: null } : { counted: ofName, told: 'by-name' };
}

/** A forgotten payee is new; that its name had another account, or its account a neighbour, is known nonetheless. */
function withoutForgotten(found: Found): Found {
  const { own, named } = found;
  return {
    ...found,
    own: own === null ? null : remembered(own),
    named: named.map((record) => (isOfName(record) ? remembered(record) : record)),
  };
}

/** The facts about one payee; amounts are compared in the transfer's currency only. */
export function payeeFacts(asking: Asking, all: Found, growth: Growth): PayeeFacts {
  // Of two records at the same moment always the same one counts, in whatever order they were found.
  const found = withoutForgotten({ ...all, named: byKey(all.named), alike: byKey(all.alike) });
  const { transfer, now } = asking;
  const { own } = found;
  const { counted, told } = countedFor(asking, found, growth);
  const currency = transfer.amount?.currency ?? null;
  const amounts = counted?.amounts.find((one) => one.currency === currency);
  return {
    paid: counted?.paid ?? 0,
    firstAt: counted?.firstAt ?? null,
    largest: amounts?.largest ?? null,
    usual: amounts === undefined ? null : usual(amounts),
    spread: amounts === undefined ? null : spread(amounts),
    daysLikeThis:
      amounts === undefined || transfer.amount === null ? 0 : daysLikeThis(amounts, transfer.amount, now),
    last: counted?.last ?? null,
    institution: own?.institution?.name ?? null,
    grown: hasGrown(amounts, transfer.amount, now, growth),
    told,
    otherAccount: otherAccount(asking, found),
    imitates: imitated(asking, found),
    otherName: otherName(asking, found),
    lookAlike: lookAlike(asking, found),
    ...declaredFacts(asking, found),
    allowListed: isAllowListed(transfer),
  };
}
