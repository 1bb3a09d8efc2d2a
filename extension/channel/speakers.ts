// Who may say what: content observes and gives up, our own pages decide, and the options alone see the payee book and set proofs.
import type { RequestKind } from './protocol.ts';

export type Speaker = 'content' | 'page' | 'options';

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
  'show-holds': 'content',
  'show-help': 'content',
  teaching: 'content',
  'teach-pointed': 'content',
  'teach-move': 'content',
  hold: 'page',
  holds: 'page',
  answer: 'page',
  release: 'page',
  cancel: 'page',
  'read-message': 'page',
  'look-up': 'page',
  'cannot-talk': 'page',
  'help-next': 'page',
  'no-payment': 'page',
  teach: 'page',
  here: 'page',
  'switch-site': 'page',
  settings: 'page',
  'change-settings': 'page',
  'pause-site': 'page',
  loosen: 'options',
  'take-back': 'page',
  changes: 'options',
  'export-settings': 'options',
  'preview-import': 'options',
  'apply-import': 'options',
  'set-pin': 'options',
  'set-contact': 'options',
  'confirm-contact': 'options',
  'set-approver': 'options',
  'confirm-approver': 'options',
  'restore-proof': 'options',
  'prove-pin': 'page',
  'prove-code': 'page',
  'prove-approver': 'page',
  journal: 'page',
  unchecked: 'page',
  'follow-up': 'page',
  'followed-up': 'page',
  payees: 'options',
  'declare-payee': 'options',
  'preview-statement': 'options',
  'take-statement': 'options',
  'untake-statement': 'options',
  budget: 'options',
  simulate: 'options',
};

/** Whether a speaker may say it: the options are a page of ours too. */
export function maySay(speaker: Speaker | null, kind: RequestKind): boolean {
  return speakers[kind] === speaker || (speaker === 'options' && speakers[kind] === 'page');
}
