// The transfer as it stands on the page: payee and amount large, then purpose and site.
import type { ComponentChild, JSX } from 'preact';
import type { Change } from '../../src/hold/change.ts';
import type { HolderType } from '../../src/transfer/payee.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import { plainText } from '../channel/wording.ts';
import { Money } from '../ui/money.tsx';
import { useWords } from '../ui/saying.ts';
import { Differing, readableAccount, SideBySide, Unseen } from '../ui/sides.tsx';
import { fieldNames } from './choices.ts';

/** A text of the page: never markup, never able to turn the line round, three lines at most. */
export function PageText({ text, unseen }: { text: string | null; unseen?: string }): JSX.Element {
  return text === null ? <Unseen text={unseen} /> : <bdi class="clamped">{plainText(text)}</bdi>;
}

export function TransferView({ transfer }: { readonly transfer: Transfer }): JSX.Element {
  const { say } = useWords();
  const { payee, amount, purpose, site } = transfer;
  return (
    <div class="transfer">
      <p class="quiet">{say('you_are_sending')}</p>
      <p class="payee-name">
        <PageText text={payee.name} />
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
        <dt>{say('field_purpose')}</dt>
        <dd>
          <PageText text={purpose} />
        </dd>
        <dt>{say('field_site')}</dt>
        <dd>
          <bdi>{site}</bdi>
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
export function ChangeView({ change, holder }: { change: Change; holder: HolderType }): JSX.Element {
  const { say } = useWords();
  const side = (which: 'before' | 'now'): ComponentChild | null => {
    const other = which === 'before' ? 'now' : 'before';
    if (change.field === 'account') return textSide(account(change[which]), account(change[other]));
    if (change.field !== 'amount') return textSide(change[which], change[other]);
    return change[which] === null ? null : <Money amount={change[which]} holder={holder} />;
  };
  return (
    <section>
      <h2>{say(fieldNames[change.field])}</h2>
      <SideBySide
        left={{ label: say('changed_before'), body: side('before') }}
        right={{ label: say('changed_now'), body: side('now') }}
      />
    </section>
  );
}
