// What pressing a control means at this moment: nothing of ours, something unread yet, or a transfer.
import type { ControlWord } from '../../src/reading/commit-words.ts';
import type { Observation } from '../channel/content-protocol.ts';
import { wordOf } from './control.ts';
import { isPaymentCode } from './payment-code.ts';
import { type PageReading, seated } from './reading-seat.ts';
import { isSelfSending } from './self-sending.ts';
import { showsMoney } from './shows-money.ts';

/**
 * `onward`: words that may carry something out, and no money is sent by them: a further step. `print` stands for the whole
 * transfer as it was read, and stays in this frame.
 */
export type Meaning =
  | { readonly kind: 'other' }
  | { readonly kind: 'onward' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'transfer'; readonly observation: Observation; readonly print: string };

const other: Meaning = { kind: 'other' };
const onward: Meaning = { kind: 'onward' };
const unread: Meaning = { kind: 'unread' };

function isBesideMoney(control: Element): boolean {
  return showsMoney(control.closest('form,dialog,[role=dialog]')) || showsMoney(document.body);
}

/** What pressing says, or filling in where a field sends by itself: it carries out what the page is about. */
function wordFor(control: Element): ControlWord {
  return isSelfSending(control) ? 'confirms' : wordOf(control);
}

/** Words that pay are stopped unread; words that may carry anything out, beside money; a further step is let go. */
function beforeReading(control: Element, word: ControlWord): Meaning {
  if (word === 'goes-on') return other;
  return word === 'pays' || isBesideMoney(control) ? unread : other;
}

function meaningBy({ press, observation, print }: PageReading): Meaning {
  return press === 'none' || press === 'onward' ? onward : { kind: 'transfer', observation, print };
}

/**
 * The same in pieces, for asking ahead: a verdict on a page that changed meanwhile is for a transfer that no press will
 * be read to send. Never throws.
 */
export async function meaningAtRest(control: Element): Promise<Meaning> {
  const reader = seated();
  if (reader === null || isPaymentCode(control)) return meaningOf(control);
  try {
    const word = wordFor(control);
    if (word === 'other') return other;
    return meaningBy(await reader.readAtRest(control, word));
  } catch {
    return unread;
  }
}

/** Never throws; a page that breaks the reader leaves the press stopped. */
export function meaningOf(control: Element): Meaning {
  const isCode = isPaymentCode(control);
  const word = isCode ? 'pays' : wordFor(control);
  if (word === 'other') return other;
  const reader = seated();
  if (reader === null) return beforeReading(control, word);
  try {
    return meaningBy(isCode ? reader.readCode(control) : reader.read(control, word));
  } catch {
    return unread;
  }
}
