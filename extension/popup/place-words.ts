// How a hold speaks of where its payment stands: on a page that we read, or with the person alone.
import type { Finding, FindingCode } from '../../src/findings/finding.ts';
import { isElsewhere } from '../../src/hold/hold.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';

/** What is said of a page has other words where there is none. */
const elsewhereSentences: Readonly<Partial<Record<FindingCode, MessageKey>>> = {
  'purpose/strong-cue': 'elsewhere_cue',
  'purpose/medium-cue': 'elsewhere_cue',
  'purpose/weak-cue': 'elsewhere_cue',
  'purpose/pair': 'elsewhere_cue',
  'purpose/missing': 'elsewhere_no_purpose',
};

interface PlaceWords {
  readonly onPage: string;
  readonly pageSays: string;
  /** What has changed since it was looked at, as it is now. */
  readonly changedNow: string;
  /** In place of a datum that is not there. */
  readonly notRead: string;
  readonly finding: (finding: Finding) => string;
}

export function usePlaceWords(hold: Pick<HoldView, 'place'>): PlaceWords {
  const { say, finding } = useWords();
  if (!isElsewhere(hold))
    return {
      onPage: say('on_page'),
      pageSays: say('page_says'),
      changedNow: say('changed_now'),
      notRead: say('not_read'),
      finding,
    };
  return {
    onPage: say('elsewhere_given'),
    pageSays: say('elsewhere_given'),
    changedNow: say('elsewhere_now'),
    notRead: say('elsewhere_not_given'),
    finding: (one) => finding(one, elsewhereSentences[one.code]),
  };
}
