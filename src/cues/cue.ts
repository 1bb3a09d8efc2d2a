// A cue: a word that often stands in the orders of frauds, and the places where it counts.

/** The purpose, the payee's name, a message that someone pasted in, and the host of the page. */
export type CuePlace = 'purpose' | 'payee' | 'message' | 'host';

export type CueStrength = 'strong' | 'medium' | 'weak';

/**
 * What the lexicon's `where` comes to: its "remark" is the purpose, its "page_or_chat_text" the pasted message. What is
 * said in messages counts in a purpose too: a person who writes it there has been told it.
 */
export const inOrders: readonly CuePlace[] = ['purpose', 'message'];
export const inOrdersAndNames: readonly CuePlace[] = ['purpose', 'message', 'payee'];
export const inMessages: readonly CuePlace[] = ['message', 'purpose'];
export const inMessagesAndHosts: readonly CuePlace[] = ['message', 'purpose', 'host'];
export const inNames: readonly CuePlace[] = ['payee'];
export const everywhere: readonly CuePlace[] = ['purpose', 'message', 'payee', 'host'];

/** Terms of one language and one kind of scam (the lexicon's `lang` and `scam_type`), by strength. */
export interface CueGroup {
  readonly language: string;
  readonly scam: string;
  readonly places: readonly CuePlace[];
  readonly strong?: readonly string[];
  readonly medium?: readonly string[];
  readonly weak?: readonly string[];
}

/** `term` as the lexicon writes it, `written` as it stands in the text, after NFKC. */
export interface Cue {
  readonly term: string;
  readonly language: string;
  readonly scam: string;
  readonly strength: CueStrength;
  readonly written: string;
}

const strengths: readonly CueStrength[] = ['strong', 'medium', 'weak'];

/** The terms of a group one by one, the strong ones first. */
export function cuesOf(group: CueGroup): readonly Omit<Cue, 'written'>[] {
  const { language, scam } = group;
  return strengths.flatMap((strength) =>
    (group[strength] ?? []).map((term) => ({ term, language, scam, strength })),
  );
}
