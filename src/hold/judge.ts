// Which question of a hold an answer belongs to, and what it means there.
import { judgeAmount, judgePayee, judgePurpose } from '../checks/ask.ts';
import { judgeAccountType, judgePrompts, judgeRelationship } from '../confirms/confirm.ts';
import type { Answer, Judgement, Question } from '../findings/question.ts';
import type { Hold } from './hold.ts';

const isShare = (answer: Answer): boolean => answer.stroke === 'amount' && 'share' in answer;

/** Whatever share it is, the amount has been answered already, and stays so. */
function judgeShare({ outcomes }: Hold, question: Question): Judgement | null {
  const isAsked = question.stroke === 'amount' && question.ask === 'type' && question.askShare === true;
  return isAsked && outcomes.amount !== undefined ? { outcome: outcomes.amount, raiseTo: 0 } : null;
}

function judgeQuestion(hold: Hold, question: Question, answer: Answer): Judgement | null {
  switch (question.stroke) {
    case 'payee':
      return judgePayee(question, answer, hold.lastFour);
    case 'amount':
      return isShare(answer) ? judgeShare(hold, question) : judgeAmount(question, answer);
    case 'purpose':
      return judgePurpose(question.purpose, answer);
    case 'account-type':
      return judgeAccountType(question, answer);
    case 'relationship':
      return judgeRelationship(question, answer);
    case 'prompts':
      return judgePrompts(question, answer);
  }
}

/** What the answer means for this hold; `null` when the hold does not ask it, or the answer cannot be read. */
export function judge(hold: Hold, answer: Answer): Judgement | null {
  const question = hold.questions.find(({ stroke }) => stroke === answer.stroke);
  return question === undefined ? null : judgeQuestion(hold, question, answer);
}
