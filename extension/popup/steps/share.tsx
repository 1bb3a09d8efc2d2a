// How much of all that the person has this is, asked once the amount is said; nobody has to answer, and no number is kept.
import type { JSX } from 'preact';
import { type Answer, type Share, shares } from '../../../src/findings/question.ts';
import type { HoldView } from '../../channel/page-protocol.ts';
import { keyOf } from '../../channel/sentences.ts';
import { useWords } from '../../ui/saying.ts';
import { usePlaceWords } from '../place-words.ts';
import { Choices } from './choice.tsx';

/** The share that was said, `null` before. */
function sharedBefore({ said }: HoldView): Share | null {
  const share = said?.share;
  if (share === undefined) return null;
  if (share > 0.5) return 'nearly-all';
  return share === 0.5 ? 'half' : 'small';
}

interface ShareProps {
  readonly hold: HoldView;
  readonly answer: (answer: Answer) => void;
}

export function ShareOfAll({ hold, answer }: ShareProps): JSX.Element {
  const { say } = useWords();
  const { finding } = usePlaceWords(hold);
  const found = hold.findings.find(({ code }) => code === 'amount/half-of-savings');
  return (
    <section>
      <h2>{say('ask_share')}</h2>
      <p class="quiet">{say('ask_share_more')}</p>
      <Choices
        label={say('ask_share')}
        options={shares}
        chosen={sharedBefore(hold)}
        name={(one) => say(keyOf('share', one))}
        choose={(share) => answer({ stroke: 'amount', share })}
      />
      {found !== undefined && (
        <p class="help" role="status">
          {finding(found)} {say('share_help')}
        </p>
      )}
    </section>
  );
}
