// The transfer as it stands on the page: payee and amount large, then purpose and site.
import type { ComponentChild, JSX } from 'preact';
import type { Change } from '../../src/hold/change.ts';
import { isElsewhere } from '../../src/hold/hold.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import { plainText } from '../channel/wording.ts';
import { Money } from '../ui/money.tsx';
import { useWords } from '../ui/saying.ts';
import { Differing, readableAccount, SideBySide, Unseen } from '../ui/sides.tsx';
import { usePlaceWords } from './place-words.ts';
import { fieldNames } from './sayings.ts';

/** A text of the page: never markup, never able to turn the line round, three lines at most. */
export function PageText({ text, unseen }: { text: string | null; unseen?: string }): JSX.Element {
  return text === null ? <Unseen text={unseen} /> : <bdi class="clamped">{plainText(text)}</bdi>;
}

/** The host, with the part that its owner had to register marked: what stands before it anybody can make up. */
function Host({ site, registrable }: Pick<HoldView, 'registrable'> & { site: string }): JSX.Element {
  if (registrable === null || !site.endsWith(registrable)) return <bdi>{site}</bdi>;
  return (
    <bdi class="host">
      {site.slice(0, site.length - registrable.length)}
      <b>{registrable}</b>
    </bdi>
  );
}

function Site({ hold }: { readonly hold: HoldView }): JSX.Element {
  const { say } = useWords();
  if (isElsewhere(hold)) return <>{say('elsewhere_site')}</>;
  return <Host site={hold.transfer.site} registrable={hold.registrable} />;
}

export function TransferView({ hold }: { readonly hold: HoldView }): JSX.Element {
  const { say } = useWords();
  const { notRead, pageSays } = usePlaceWords(hold);
  const { payee, amount, purpose } = hold.transfer;
  return (
    <div class="transfer">
      <p class="quiet">{say('you_are_sending')}</p>
      <p class="payee-name">
        <PageText text={payee.name} unseen={notRead} />
      </p>
      {payee.account !== null && (
        <p class="account">
          <bdi>{readableAccount(payee.account.value)}</bdi>
        </p>
      )}
      <p class="money">
        <Money amount={amount} holder={payee.holder} />
      </p>
      <dl class="more">
        <dt>{isElsewhere(hold) ? pageSays : say('field_purpose')}</dt>
        <dd>
          <PageText text={purpose} unseen={notRead} />
        </dd>
        <dt>{say('field_site')}</dt>
        <dd>
          <Site hold={hold} />
        </dd>
      </dl>
    </div>
  );
}

function textSide(own: string | null, other: string | null): ComponentChild | null {
  return own === null ? null : <Differing text={own} other={other ?? ''} />;
}

function account(value: string | null): string | null {
  return value === null ? null : readableAccount(value);
}

/** One datum that changed since it was looked at, before and now. */
export function ChangeView({ change, hold }: { change: Change; hold: HoldView }): JSX.Element {
  const { say } = useWords();
  const { changedNow } = usePlaceWords(hold);
  const side = (which: 'before' | 'now'): ComponentChild | null => {
    const other = which === 'before' ? 'now' : 'before';
    if (change.field === 'account') return textSide(account(change[which]), account(change[other]));
    if (change.field !== 'amount') return textSide(change[which], change[other]);
    return change[which] === null ? null : (
      <Money amount={change[which]} holder={hold.transfer.payee.holder} />
    );
  };
  return (
    <section>
      <h2>{say(fieldNames[change.field])}</h2>
      <SideBySide
        left={{ label: say('changed_before'), body: side('before') }}
        right={{ label: changedNow, body: side('now') }}
      />
    </section>
  );
}
