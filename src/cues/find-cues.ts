// Words that often stand in the orders of frauds, found in what a person wrote as purpose or payee.
import { bare, type Found, finderOf, foldText } from './cue-pattern.ts';
import { ordinaryPhrases } from './ordinary-phrases.ts';
import { type CuePlace, strongCues } from './strong-cues.ts';

/** `term` as the lexicon writes it; `language` and `scam` are the lexicon's `lang` and `scam_type`. */
export interface Cue {
  readonly term: string;
  readonly language: string;
  readonly scam: string;
  readonly strength: 'strong';
}

/** No bank takes a longer purpose or name; what is beyond is not looked at, so that 1 MB of text costs nothing. */
const LONGEST_TEXT = 2000;

/** A cue that a warning quotes is no cue (facts/cue-lexicon.json, `guards`): one of these words up to 12 characters before. */
const negated = /(?:谨防|警惕|防范|不要|beware|scam alert).{0,12}$/su;
const NEGATION_REACH = 24;

interface Lexicon {
  readonly find: (folded: string) => readonly Found[];
  /** By the bare spelling; ordinary phrases are found, but not in here. */
  readonly cues: ReadonlyMap<string, Cue>;
}

function lexiconOf(place: CuePlace): Lexicon {
  const cues = strongCues
    .filter(({ places }) => places.includes(place))
    .flatMap(({ language, scam, terms }) =>
      terms.map((term): Cue => ({ term, language, scam, strength: 'strong' })),
    );
  // The first of two terms with one spelling stands for both, so it is set last.
  const byBare = new Map(cues.toReversed().map((cue) => [bare(foldText(cue.term)), cue]));
  return { find: finderOf([...cues.map(({ term }) => term), ...ordinaryPhrases]), cues: byBare };
}

const lexicons: Readonly<Record<CuePlace, Lexicon>> = {
  purpose: lexiconOf('purpose'),
  payee: lexiconOf('payee'),
};

function isNegated(text: string, at: number): boolean {
  return negated.test(text.slice(Math.max(0, at - NEGATION_REACH), at));
}

/**
 * The strong cues in the purpose or the payee's name, in the order in which they stand, each once. Only the field's own
 * text belongs here: the words of the page around it warn of frauds too.
 */
export function findCues(place: CuePlace, text: string): readonly Cue[] {
  const { find, cues } = lexicons[place];
  const folded = foldText(text.slice(0, LONGEST_TEXT));
  const found = new Set<Cue>();
  for (const { spelling, index } of find(folded)) {
    const cue = cues.get(spelling);
    if (cue !== undefined && !isNegated(folded, index)) found.add(cue);
  }
  return [...found];
}
