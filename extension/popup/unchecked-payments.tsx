// The payments that may have gone without being looked at, and what to do about them.
import type { JSX } from 'preact';
import type { Unchecked } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { WhoAndHowMuch } from './who-and-how-much.tsx';

/** Nothing at all on an ordinary day. */
export function UncheckedPayments({
  payments,
}: {
  readonly payments: readonly Unchecked[];
}): JSX.Element | null {
  const words = useWords();
  if (payments.length === 0) return null;
  return (
    <section class="unchecked">
      <h2>{words.say('unchecked')}</h2>
      <ul class="holds">
        {payments.map(({ at, site, name, amount }) => (
          <li key={at}>
            <WhoAndHowMuch who={name} amount={amount} />
            <span class="quiet small">
              <bdi>{site}</bdi> {words.timeOfDay(at, Date.now())}
            </span>
          </li>
        ))}
      </ul>
      <p>{words.say('unchecked_what_now')}</p>
    </section>
  );
}
