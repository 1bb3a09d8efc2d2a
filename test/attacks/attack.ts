// One attempt to get past the gate, or one honest press that must not be touched, and how it is played.
import type { Browser, Tab } from '../browsers/browser.ts';

export interface Attack {
  readonly id: string;
  /** What browsers do that the attempt rests on. */
  readonly fact: string;
  /** The page's head, for what has to run first. */
  readonly head?: string;
  readonly body: string;
  readonly language?: string;
  /** What the person, or nobody, does; a page that acts by itself needs nothing. */
  readonly act?: (tab: Tab, browser: Browser) => Promise<void>;
  /** `stopped`: nothing arrives and a hold stands. `untouched`: what the page does arrives once, and nothing is held. */
  readonly expect: 'stopped' | 'untouched';
}

/** A transfer as a bank's review page shows it. */
export const review = `<h1>Review your transfer</h1><dl><dt>Beneficiary name</dt><dd>Anna Braun</dd>
<dt>IBAN</dt><dd>DE89 3704 0044 0532 0130 00</dd><dt>Amount</dt><dd>EUR 4,200.00</dd></dl>`;

/** What a page calls to pay; `beacon` leaves even when the page goes away. */
export const paying = `<script>
const values = JSON.stringify({ iban: 'DE89370400440532013000', amount: '4200.00' });
function pay() { navigator.sendBeacon('/pay', values); }
</script>`;

const hidden =
  '<input type="hidden" name="iban" value="DE89370400440532013000"><input type="hidden" name="amount" value="4200.00">';

/** The form of a review page; `button` is its commit control. */
export function form(button: string, attributes = ''): string {
  return `<form id="f" method="post" action="/pay" ${attributes}>${hidden}${button}</form>`;
}

export const payLink = '/pay?iban=DE89370400440532013000&amount=4200.00';
