// Who may say what: content observes and gives up, our own pages decide.
import type { RequestKind } from './protocol.ts';

export type Speaker = 'content' | 'page';

/** The one table of authority over messages. */
export const speakers: Readonly<Record<RequestKind, Speaker>> = {
  hello: 'content',
  'fetch-reader': 'content',
  assess: 'content',
  press: 'content',
  sent: 'content',
  shown: 'content',
  'goes-on': 'content',
  'give-up': 'content',
  raise: 'content',
  hold: 'page',
  holds: 'page',
  answer: 'page',
  release: 'page',
  cancel: 'page',
  here: 'page',
  'switch-site': 'page',
  settings: 'page',
  'change-settings': 'page',
  unchecked: 'page',
};
