// Asking ahead: what a commit control would send is known before it is pressed, so that few presses stop.
import { pack } from '../channel/wire.ts';
import type { Clerk, Lent } from './clerk-seat.ts';
import type { TransferMeaning } from './press.ts';
import type { Veil } from './veil.ts';

/** A page shows few transfers. */
const MOST_SAID = 30;

export function makeAskAhead(
  {
    ask,
    leave,
    sayings,
    meaningOf,
    meaningAtRest,
    stopped,
  }: Pick<Lent, 'ask' | 'leave' | 'sayings' | 'meaningOf' | 'meaningAtRest' | 'stopped'>,
  veil: Veil,
): Pick<Clerk, 'lookAt' | 'lookAtCode'> {
  const asking = new Set<string>();
  /** What the page said beside a transfer when it was asked about last: a warning that comes later changes the verdict. */
  const said = new Map<string, string>();

  async function askAhead(control: Element, { print, observation }: TransferMeaning): Promise<void> {
    const beside = pack([observation.prompts, observation.signals]);
    const isNews = said.has(print) && said.get(print) !== beside;
    if (asking.has(print) || (!isNews && leave.isFresh(print, performance.now()))) return;
    asking.add(print);
    if (said.size >= MOST_SAID) said.clear();
    said.set(print, beside);
    const reply = await ask('assess', observation);
    asking.delete(print);
    if (!reply.ok) return;
    leave.learn(print, reply.answer, performance.now());
    sayings.readBack(control, reply.answer.kind === 'ahead' ? reply.answer.readBack : null);
  }

  async function lookAt(control: Element): Promise<void> {
    const meaning = await meaningAtRest(control);
    if (meaning.kind === 'transfer') void askAhead(control, meaning);
  }

  /** A code that nobody presses: veiled while its transfer would be held, free for as long as it has leave. */
  async function lookAtCode(picture: Element): Promise<void> {
    const before = meaningOf(picture);
    if (before.kind === 'transfer') await askAhead(picture, before);
    const meaning = meaningOf(picture);
    const { text, look: label } = sayings.veil();
    if (meaning.kind !== 'transfer' || leave.admits(meaning.print, performance.now(), 'person'))
      veil.uncover(picture);
    else veil.cover(picture, text, { label, act: () => stopped(picture) });
  }

  return { lookAt, lookAtCode };
}
