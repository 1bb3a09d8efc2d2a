// Under every screen, and scrolled with it: one's own word, the person one trusts, the way to help, and why one sees this.
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { hotlinesOf } from '../../src/aftercare/hotlines.ts';
import { explain } from '../../src/assess/explain.ts';
import type { Way } from '../../src/findings/ways.ts';
import { keyOf } from '../channel/sentences.ts';
import { plainText } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { AidContext } from './aid.ts';
import { ContactCall } from './contact-call.tsx';
import { NoPayment } from './no-payment.tsx';
import { usePlaceWords } from './place-words.ts';
import type { HoldScreen, Warning } from './warning.ts';

/** From this tier on help is offered under every screen. */
const HELPS_FROM = 3;
/** From this tier on whom to call stands there itself, as text to dial (product.md, `Tiers`). */
const SHOWS_NUMBERS_FROM = 5;
/** From this tier on what the person once told themselves stands there too (facts/warning-rules.json, W17). */
const RECALLS_PLAN_FROM = 4;

interface FurtherHelpProps {
  readonly hold: HoldScreen['hold'];
  readonly warning: Warning;
}

/** The way to help, the way out without a word, and the person one trusts. */
function Help({ hold, warning }: FurtherHelpProps): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <ContactCall />
      {hold.tier >= SHOWS_NUMBERS_FROM && <Numbers />}
      <div class="other-ways">
        <a href={`#/help/${encodeURIComponent(hold.id)}`}>{say('help_link')}</a>
        <button type="button" class="link muted" onClick={warning.cannotTalk}>
          {say('cannot_talk')}
        </button>
      </div>
    </>
  );
}

/** The region's lines for frauds, else the police, else the bank's; the rest stands on the help page. */
function Numbers(): JSX.Element {
  const { say } = useWords();
  const { region } = useContext(AidContext).value;
  const of = (wanted: string): string =>
    hotlinesOf(region)
      .filter(({ kind }) => kind === wanted)
      .map(({ number }) => number)
      .join(' · ');
  return (
    <p class="numbers">
      {say('warning_numbers')} <b>{of('fraud-line') || of('police') || say('hotline_bank')}</b>
    </p>
  );
}

/** What the person told themselves in quiet. */
function OwnPlan(): JSX.Element | null {
  const { say } = useWords();
  const { plan } = useContext(AidContext).value;
  if (plan === '') return null;
  return (
    <p class="own-plan">
      {say('plan_yours')} <q>{plainText(plan)}</q>
    </p>
  );
}

/** The ways that lead to a place of the options. */
const toOptions: readonly Way[] = ['payees', 'limits', 'journal'];

/** What can be done about something that was noticed: as a link where it is done here. */
function WayOn({ way, id }: { readonly way: Way; readonly id: string }): JSX.Element {
  const { say } = useWords();
  const words = say(keyOf('way', way));
  if (way === 'help') return <a href={`#/help/${encodeURIComponent(id)}`}>{words}</a>;
  if (!toOptions.includes(way)) return <span class="quiet">{words}</span>;
  return (
    <a href={`../options/options.html#/${way}`} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

/** All that was noticed, what can be done about it, each said once, and where it can be set otherwise. */
function WhySeen({ hold }: { readonly hold: HoldScreen['hold'] }): JSX.Element {
  const { say } = useWords();
  const { finding } = usePlaceWords(hold);
  const { reason, rest } = explain(hold);
  const noticed = [...(reason === null ? [] : [reason]), ...rest];
  const ways = noticed.map(({ code }) => hold.ways[code]);
  return (
    <details class="why-seen">
      <summary>{say('why_seen')}</summary>
      <ul class="noticed">
        {noticed.map((one, nth) => {
          const way = ways[nth];
          return (
            <li key={one.code}>
              {finding(one)}{' '}
              {way !== undefined && ways.indexOf(way) === nth && <WayOn way={way} id={hold.id} />}
            </li>
          );
        })}
      </ul>
      {hold.tier >= HELPS_FROM && <p>{say('why_refund')}</p>}
      <a href="../options/options.html" target="_blank" rel="noreferrer">
        {say('open_options')}
      </a>
    </details>
  );
}

export function FurtherHelp({ hold, warning }: FurtherHelpProps): JSX.Element {
  return (
    <div class="further-help">
      {hold.tier >= RECALLS_PLAN_FROM && <OwnPlan />}
      {hold.tier >= HELPS_FROM && <Help hold={hold} warning={warning} />}
      {hold.offersNoPayment && <NoPayment warning={warning} />}
      <WhySeen hold={hold} />
    </div>
  );
}
