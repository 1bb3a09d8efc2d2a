// The payments that wait, each with its time and a way to its warning.
import type { JSX } from 'preact';
import type { HoldView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { readableAccount } from '../ui/sides.tsx';
import { WhoAndHowMuch } from './who-and-how-much.tsx';

function HoldLink({ hold }: { readonly hold: HoldView }): JSX.Element {
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
      </a>
    </li>
  );
}

export function Holds({ holds }: { readonly holds: readonly HoldView[] }): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('holds')}</h2>
      {holds.length === 0 ? (
        <p class="quiet">{say('holds_none')}</p>
      ) : (
        <ul class="holds">
          {holds.map((hold) => (
            <HoldLink key={hold.id} hold={hold} />
          ))}
        </ul>
      )}
    </section>
  );
}
