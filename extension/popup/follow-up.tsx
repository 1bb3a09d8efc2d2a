// Asks calmly after a payment that looked like a swindle and was let go (facts/warning-rules.json, W18).
import type { JSX } from 'preact';
import type { Unchecked } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import type { Toolbar } from './toolbar.ts';
import { WhoAndHowMuch } from './who-and-how-much.tsx';

interface FollowUpProps {
  readonly payment: Unchecked;
  readonly toolbar: Toolbar;
}

export function FollowUp({ payment, toolbar }: FollowUpProps): JSX.Element {
  const { say, date } = useWords();
  const { at, name, amount } = payment;
  return (
    <section class="follow-up">
      <h2>{say('follow_up')}</h2>
      <p>
        <WhoAndHowMuch who={name} amount={amount} /> <span class="quiet small">{date(at)}</span>
      </p>
      <p>{say('follow_up_more')}</p>
      <div class="other-ways">
        <a href="#/help">{say('follow_up_help')}</a>
        <button type="button" class="link" onClick={() => void toolbar.followedUp(at)}>
          {say('follow_up_fine')}
        </button>
      </div>
    </section>
  );
}
