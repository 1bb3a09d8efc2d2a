// What every step's view is given.
import type { Answer, Question } from '../../../src/findings/question.ts';
import type { Outcome, Stroke } from '../../../src/findings/stroke.ts';
import type { HoldView } from '../../channel/page-protocol.ts';

/** `given` is the answer just given, `null` before it and after a return; `outcome` is what the background made of it. */
export interface StepProps<S extends Stroke> {
  readonly question: Extract<Question, { readonly stroke: S }>;
  readonly hold: HoldView;
  readonly given: Answer | null;
  readonly outcome: Outcome | undefined;
  readonly answer: (answer: Answer) => void;
}
