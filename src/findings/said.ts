// What the person has said about the transfer at hand, when asked; absent is not asked, or not answered.
import type { Reason } from './question.ts';

/**
 * `guided`: someone tells them now what to do or what to answer. `met`: they know the payee by voice or in person.
 * `calledBack`: they called on a number they already had. `prepaidToWithdraw`: paying is said to free money or earnings.
 * `screenSeen`: someone sees their screen. `share`: part of their savings, 0 to 1.
 */
export interface Said {
  readonly reason?: Reason;
  readonly guided?: boolean;
  readonly met?: boolean;
  readonly calledBack?: boolean;
  readonly prepaidToWithdraw?: boolean;
  readonly screenSeen?: boolean;
  readonly share?: number;
}
