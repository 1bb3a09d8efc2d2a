// Code that the gate's script lends to reader, clerk and teach mode, which come after it into the same isolated world: the
// build (`test/tools/lent-code.ts`) puts what is lent in the place of each of these modules, so that a frame loads it once.
import { controlWord, goesOnToPay, namesPayment, saysHowSigned } from '../../src/reading/commit-words.ts';
import { plainWords } from '../../src/reading/plain-words.ts';
import { shelves, stemsIn, wordFinder, wordsOf } from '../../src/reading/word-finder.ts';
import { ask, onNotice } from '../channel/channel.ts';
import { cleanLine } from './clean-line.ts';
import { CONTROLS, invites } from './control.ts';
import { defaultButton, innermost } from './event-control.ts';
import { isCard, labelOf, namedBy } from './label.ts';
import { drawAction, overlay, styled } from './overlay.ts';
import { candidates } from './page-controls.ts';
import { isPaymentCode, paymentCodes } from './payment-code.ts';
import { nearest, outward, parentOf, shadowOf } from './tree.ts';

const code = {
  ask,
  CONTROLS,
  candidates,
  cleanLine,
  controlWord,
  defaultButton,
  drawAction,
  goesOnToPay,
  innermost,
  invites,
  isCard,
  isPaymentCode,
  labelOf,
  namedBy,
  namesPayment,
  nearest,
  onNotice,
  outward,
  overlay,
  parentOf,
  paymentCodes,
  plainWords,
  saysHowSigned,
  shadowOf,
  shelves,
  stemsIn,
  styled,
  wordFinder,
  wordsOf,
};

/** Where the other scripts find it; the page cannot see it. */
export function lendCode(): void {
  (globalThis as { thriceCode?: typeof code }).thriceCode = code;
}
