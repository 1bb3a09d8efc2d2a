// The payments that wait, each with its time and a way to its warning.
import type { JSX } from 'preact';
import type { HoldView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { readableAccount } from '../ui/sides.tsx';
import { Rest } from './countdown.tsx';
import { WhoAndHowMuch } from './who-and-how-much.tsx';

interface HoldLinkProps {
  readonly hold: HoldView;
  /** Its wait may be over. */
  readonly over: () => void;
}

function HoldLink({ hold, over }: HoldLinkProps): JSX.Element {
  const words = useWords();
  const { payee, amount } = hold.transfer;
  const account = payee.account === null ? null : readableAccount(payee.account.value);
  const due = hold.canRelease !== 'too-early';
  return (
    <li>
      <a href={`#/hold/${encodeURIComponent(hold.id)}`}>
        <WhoAndHowMuch who={payee.name ?? account} amount={amount} />
        <span class="quiet small">
          {due ? words.say('hold_ready') : words.say('hold_until', words.timeOfDay(hold.endsAt, hold.now))}
        </span>
        {!due && <Rest hold={hold} over={over} />}
      </a>
    </li>
  );
}

interface HoldsProps {
  readonly holds: readonly HoldView[];
  readonly over: () => void;
}

export function Holds({ holds, over }: HoldsProps): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('holds')}</h2>
      {holds.length === 0 ? (
        <p class="quiet">{say('holds_none')}</p>
      ) : (
        <ul class="holds">
          {holds.map((hold) => (
            <HoldLink key={hold.id} hold={hold} over={over} />
          ))}
        </ul>
      )}
    </section>
  );
}
