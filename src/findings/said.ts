// What the person has said about the transfer at hand, when asked; absent is not asked, or not answered.
import type { Relationship } from '../payees/relationship.ts';
import type { Idea, Reason } from './question.ts';

/**
 * `guided`: someone tells them now what to do or what to answer. `met`: they know the payee by voice or in person.
 * `calledBack`: they called on a number they already had. `prepaidToWithdraw`: paying is said to free money or earnings.
 * `screenSeen`: someone sees their screen. `share`: about what part of all they have, 0 to 1.
 * `hurried`: the answers came faster than they can be read, each at the same place; seen, not said.
 * `idea`: whose idea the payment was first. `relationship`: who the payee is to them.
 */
export interface Said {
  readonly reason?: Reason;
  readonly guided?: boolean;
  readonly hurried?: true;
  readonly met?: boolean;
  readonly calledBack?: boolean;
  readonly prepaidToWithdraw?: boolean;
  readonly screenSeen?: boolean;
  readonly share?: number;
  readonly idea?: Idea;
  readonly relationship?: Relationship;
}
