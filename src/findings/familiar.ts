// How well a payee is known: from nothing paid, over once or twice, to three times or more.

import { atLeast, bandOf, limitsFor } from '../settings/settings.ts';
import { type Amount, amountRatio, sumOf } from '../transfer/amount.ts';
import type { Subject } from './rule.ts';
import { threshold } from './weigh.ts';

/** `known`: paid three times or more, or declared. `seldom`: not so often, amount within reach. `new`: all else. */
export type Familiarity = 'known' | 'seldom' | 'new';

function isFirstPaidWithin(subject: Subject, name: 'newFor' | 'freshFor'): boolean {
  const { firstAt } = subject.payee;
  return firstAt !== null && subject.at.epochMs - firstAt < threshold(subject, name);
}

/** First paid within the day: what is cut into several payments makes nobody known. */
export function isOfToday(subject: Subject): boolean {
  return isFirstPaidWithin(subject, 'newFor');
}

/** First paid within the week: nobody is an old acquaintance by that, however often they were paid. */
export function isFresh(subject: Subject): boolean {
  return isFirstPaidWithin(subject, 'freshFor') && !subject.payee.vouched;
}

/** What went to the payee so far, as often as the usual sum, with this payment; `null` where it cannot be said. */
function sumSoFar({ transfer: { amount }, payee: { paid, usual } }: Subject): Amount | null {
  if (amount === null || usual === null || amount.currency !== usual.currency) return null;
  return sumOf(amount, { ...usual, minor: usual.minor * BigInt(paid) });
}

/** Paid often within the week, until it is a month's pay together: each alone looks small. */
function isManyFresh(subject: Subject): boolean {
  const { settings, payee } = subject;
  const isOften = payee.paid >= threshold(subject, 'knownFrom') && isFresh(subject);
  return isOften && atLeast(bandOf(settings, sumSoFar(subject)), 'high');
}

/**
 * Paid often enough, over long enough: payments that only grew within weeks, or all of one day, prove nothing, and those of one
 * week only for a trifle.
 */
function isPaidOften(subject: Subject): boolean {
  const { paid, grown, told } = subject.payee;
  const isTooSoon = isOfToday(subject) || (isFresh(subject) && atLeast(subject.band, 'low'));
  return paid >= threshold(subject, 'knownFrom') && !grown && told !== 'by-name' && !isTooSoon;
}

/** The largest payment so far as a part of the low limit of its currency; `null` where there is nothing to compare. */
function partOfLow({ transfer: { amount }, payee: { largest }, settings }: Subject): number | null {
  const currency = amount?.currency ?? null;
  if (currency === null || largest === null || largest.currency !== currency) return null;
  const low = limitsFor(settings, currency)?.[0];
  return low === undefined ? null : amountRatio(largest, { minor: BigInt(low), decimals: 0, currency });
}

/** Paid next to nothing so far, and now a hundred times as much: that shows that there is an account, and not whose it is. */
export function isOnlyTried(subject: Subject): boolean {
  const { transfer, payee } = subject;
  const part = partOfLow(subject);
  if (part === null || part > threshold(subject, 'triedUpTo')) return false;
  if (transfer.amount === null || payee.largest === null) return false;
  return amountRatio(transfer.amount, payee.largest) >= threshold(subject, 'triedTimes');
}

/**
 * How known the payee is for this amount. An amount that cannot be compared is never "within reach"; one that was not
 * read leaves a known payee known, and is a finding of its own.
 */
export function familiarity(subject: Subject): Familiarity {
  const { transfer, payee } = subject;
  if (payee.vouched && payee.otherAccount === null) return 'known';
  if (isOnlyTried(subject)) return 'new';
  if (isPaidOften(subject) && (payee.largest !== null || transfer.amount === null)) return 'known';
  if (payee.paid === 0 || payee.largest === null || transfer.amount === null) return 'new';
  if (atLeast(subject.band, 'low') && isManyFresh(subject)) return 'new';
  const reach = payee.grown ? 1 : threshold(subject, 'seldomUpTo');
  return amountRatio(transfer.amount, payee.largest) <= reach ? 'seldom' : 'new';
}

/** Only ever met on a screen, as the person says: however often paid, no acquaintance by that. */
export function isOnlyOnline({ payee, said }: Subject): boolean {
  return payee.declared?.relationship === 'online-only' || said.relationship === 'online-only';
}

/** Whether money went to this very account before; what a statement tells of the name alone is no proof of it. */
export function isAccountPaid({ payee }: Subject): boolean {
  return payee.paid > 0 && payee.told !== 'by-name';
}

export function isNew(subject: Subject): boolean {
  return familiarity(subject) === 'new';
}

/** A payee that is known, or within reach, at an amount that is nothing out of the way for it. */
export function isUsual(subject: Subject): boolean {
  const { transfer, payee } = subject;
  if (isNew(subject) || transfer.amount === null || payee.largest === null) return false;
  return amountRatio(transfer.amount, payee.largest) <= threshold(subject, 'seldomUpTo');
}

/** Money that goes to a person's own account or to a crypto address: goods paid like that are no card checkout. */
function goesToAPerson({ transfer: { payee } }: Subject): boolean {
  return payee.account !== null && (payee.holder === 'personal' || payee.account.kind === 'crypto');
}

/** A card checkout at a shop below the high limit. */
export function isEverydayPurchase(subject: Subject): boolean {
  return subject.transfer.kind === 'purchase' && !atLeast(subject.band, 'high') && !goesToAPerson(subject);
}

/** On the list by its name alone: whoever is new and asks for much may only be called so. */
function isListedBiller(subject: Subject): boolean {
  return subject.payee.allowListed && (!isNew(subject) || !atLeast(subject.band, 'high'));
}

/** What weighs nothing unless a strong cue stands against it (facts/cooling-off.json, `scoring.rules`). */
export function isExempt(subject: Subject): boolean {
  return subject.payee.own || isListedBiller(subject) || isEverydayPurchase(subject);
}
