// One transfer out of several steps: the page at hand, and what it does not show of what was chosen or typed before.
import { agreePayees } from '../payees/agree.ts';
import type { Payee } from '../transfer/payee.ts';
import type { Beside } from '../transfer/shown.ts';
import type { Earlier } from '../transfer/signals.ts';
import { type Merged, mergeFrames } from './merge-frames.ts';

/** `isStepForeign`: something was filled in from a step of another origin. `isOver`: the page shows another payee, so that what came before belongs to another transfer. */
export interface Stepped extends Merged {
  readonly earlier: Earlier;
  readonly isStepForeign: boolean;
  readonly isOver: boolean;
}

const nobody: Payee = { name: null, account: null, institution: null, holder: 'unknown' };

const isRead = ({ name, account }: Payee): boolean => name !== null || account !== null;

/** A page that names nobody looks like a shop's, and its own name like the shop's. */
function isGuess({ transfer: { kind, payee }, sure }: Merged, step: Beside): boolean {
  const isGuessed = kind === 'purchase' && payee.account === null && sure.payee !== 'high';
  return isGuessed && step.kind !== 'purchase' && step.sure.payee === 'high';
}

const nothing = { earlier: { payee: false, purpose: false }, isStepForeign: false };

/**
 * `merged`: the page at hand with its frames. What it shows always wins; of a payee that it shows nothing is filled in,
 * since one of the same name may have been chosen meanwhile. What is filled in has medium confidence at most.
 */
export function mergeSteps(merged: Merged, step: Beside | null): Stepped {
  if (step === null) return { ...merged, ...nothing, isOver: false };
  const { payee } = merged.transfer;
  const isNamed = isRead(payee) && !isGuess(merged, step);
  if (isNamed && isRead(step.payee) && agreePayees(payee, step.payee) !== 'same')
    return { ...merged, ...nothing, isOver: true };
  const own = isNamed
    ? merged
    : {
        transfer: { ...merged.transfer, payee: nobody },
        sure: { ...merged.sure, payee: null },
      };
  const said = isNamed ? { ...step, payee: nobody } : step;
  const filled = mergeFrames(own, [said]);
  const isFilled = isRead(filled.transfer.payee) && !isNamed;
  return {
    transfer: filled.transfer,
    sure: filled.sure,
    isForeign: merged.isForeign || filled.isForeign,
    isPayeeForeign: merged.isPayeeForeign || filled.isPayeeForeign,
    disagreement: merged.disagreement,
    earlier: {
      payee: isFilled,
      purpose: merged.transfer.purpose === null && filled.transfer.purpose !== null,
    },
    isStepForeign: filled.isForeign,
    isOver: false,
  };
}
