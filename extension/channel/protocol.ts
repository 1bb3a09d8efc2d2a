// Every message, one file a speaker, joined: what it carries and what is answered; who may send it stands in `speakers.ts`.
import type { ContentProtocol } from './content-protocol.ts';
import type { OptionsProtocol } from './options-protocol.ts';
import type { PageProtocol } from './page-protocol.ts';

/** What a request carries, by its name, and what it is answered with. */
interface Protocol extends ContentProtocol, PageProtocol, OptionsProtocol {}

export type RequestKind = keyof Protocol;
export type Data<K extends RequestKind> = Protocol[K]['data'];
export type AnswerTo<K extends RequestKind> = Protocol[K]['answer'];

/** What comes back: an answer, or the fact that there is none. */
export type Reply<K extends RequestKind> =
  | { readonly ok: true; readonly answer: AnswerTo<K> }
  | { readonly ok: false; readonly why: 'refused' | 'failed' | 'silent' | 'orphaned' };
