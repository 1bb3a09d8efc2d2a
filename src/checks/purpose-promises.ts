// More than is paid, said to come back: "做完返260" in a payment of 200.
import { sumsComingBack } from '../cues/multiplied.ts';
import { isNew } from '../findings/familiar.ts';
import type { Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { amountRatio } from '../transfer/amount.ts';
import type { FoundPair } from './purpose-pairs.ts';
import { isPerson } from './purpose-payee.ts';

/**
 * The promise that a new person gives back more than they get, where the purpose or the message says the sum; none where the
 * amount was not read. It weighs like two ordinary words together. A number far above the amount is an account, an order or a day; a small
 * one counts people and days.
 */
export function promisesIn(subject: Subject): readonly FoundPair[] {
  const { transfer, signals } = subject;
  const { amount, purpose } = transfer;
  if (amount === null || !isNew(subject) || !isPerson(subject)) return [];
  const isMore = (units: number): boolean => {
    const back = { ...amount, minor: BigInt(Math.round(units)) * 10n ** BigInt(amount.decimals) };
    const ratio = amountRatio(back, amount);
    const isSum = units >= threshold(subject, 'promisedFrom');
    return isSum && ratio > 1 && ratio <= threshold(subject, 'promisedUpTo');
  };
  const written = [purpose, signals.message].find(
    (text) => text !== null && sumsComingBack(text.normalize('NFKC')).some(isMore),
  );
  if (written === undefined || written === null) return [];
  return [{ scam: 'job', strength: 'medium', written, isScript: true }];
}
