// From the answers of the steps to what the person has said, which the rules look at like any other fact.
import type { Answer, Question, Share } from '../findings/question.ts';
import type { Said } from '../findings/said.ts';
import { saidOf } from './script.ts';

/** What each word stands for, as a part of all: rough, as the word is. */
const partOf: Readonly<Record<Share, number>> = { small: 0.1, half: 0.5, 'nearly-all': 0.9 };

function saidNow(answer: Answer, questions: readonly Question[]): Said {
  switch (answer.stroke) {
    case 'purpose':
      return { reason: answer.reason };
    case 'relationship':
      return { relationship: answer.relationship };
    case 'prompts':
      return { ...scriptSaid(answer.told, questions), ...guidedBy(answer.prompting) };
    case 'amount':
      return 'share' in answer ? { share: partOf[answer.share] } : {};
    case 'payee':
    case 'account-type':
      return {};
  }
}

function guidedBy(prompting: 'nobody' | 'someone-guides'): Said {
  return prompting === 'someone-guides' ? { guided: true } : {};
}

function scriptSaid(told: boolean | undefined, questions: readonly Question[]): Said {
  const question = questions.find(({ stroke }) => stroke === 'prompts');
  const script = question?.stroke === 'prompts' ? question.script : undefined;
  return told === undefined || script === undefined ? {} : saidOf(script, told);
}

/**
 * What was said so far, and this answer to one of `questions`. Once someone was said to guide, or to see the screen, no
 * later answer takes it back: a caller corrects answers too. A share that was said once only grows.
 */
export function saidFrom(said: Said, answer: Answer, questions: readonly Question[]): Said {
  const now = saidNow(answer, questions);
  const share = Math.max(said.share ?? 0, now.share ?? 0);
  return { ...said, ...now, ...(share > 0 ? { share } : {}) };
}
