// Forms of a text that are cues by themselves, whatever the words (the lexicon's `kind: pattern`).
import { mixesScripts } from '../transfer/latin-look.ts';
import type { Cue, CuePlace } from './cue.ts';
import { promisesMore } from './multiplied.ts';

interface Form {
  readonly term: string;
  readonly has: (text: string) => boolean;
}

/** Joiners are part of ordinary names in the scripts of Iran and India. */
const hidden = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const nameForms: readonly Form[] = [
  {
    term: 'digits or e-mail as name',
    has: (name) => /^[\p{Nd}\s+().-]*\p{Nd}[\p{Nd}\s+().-]*$/u.test(name) || /\S@\S+\.\S/u.test(name),
  },
  {
    term: 'mixed scripts (Cyrillic а in Latin name)',
    has: (name) => name.split(/[^\p{L}\p{M}]+/u).some(mixesScripts),
  },
  { term: 'zero-width or RTL marks', has: (name) => hidden.test(name) },
  { term: 'all stars (***)', has: (name) => /^[\s*＊•●]*[*＊•●][\s*＊•●]*$/u.test(name) },
];

/** The ending of a host that costs next to nothing, with its point; `null` of another one. */
export function cheapEnding(host: string): string | null {
  return /\.(?:top|xyz|icu|vip)(?=\.?$)/iu.exec(host)?.[0].toLowerCase() ?? null;
}

const hostForms: readonly Form[] = [
  { term: '.top/.xyz/.icu/.vip payment host', has: (host) => cheapEnding(host) !== null },
  {
    term: 'IP address as host',
    has: (host) => /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/iu.test(host),
  },
  { term: 'punycode xn-- in payee page', has: (host) => /(?:^|\.)xn--/iu.test(host) },
];

const orderForms: readonly Form[] = [{ term: 'sum that multiplies', has: promisesMore }];

function cuesFrom(forms: readonly Form[], scam: string, text: string): readonly Cue[] {
  return forms
    .filter(({ has }) => has(text))
    .map(({ term }) => ({ term, language: 'any', scam, strength: 'medium', written: text }));
}

/** The forms that a payee's name, a host, a purpose or a message has. */
export function formsIn(place: CuePlace, text: string): readonly Cue[] {
  if (place === 'payee') return cuesFrom(nameForms, 'payee_form', text);
  if (place === 'host') return cuesFrom(hostForms, 'domain', text);
  return cuesFrom(orderForms, 'investment', text.normalize('NFKC'));
}
