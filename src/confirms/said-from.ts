// From the answers of the steps to what the person has said, which the rules look at like any other fact.
import type { Answer, Question } from '../findings/question.ts';
import type { Said } from '../findings/said.ts';
import { saidOf } from './script.ts';

function saidNow(answer: Answer, questions: readonly Question[]): Said {
  switch (answer.stroke) {
    case 'purpose':
      return { reason: answer.reason };
    case 'relationship':
      return { relationship: answer.relationship };
    case 'prompts':
      return { ...scriptSaid(answer.told, questions), ...guidedBy(answer.prompting) };
    case 'payee':
    case 'amount':
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
 * later answer takes it back: a caller corrects answers too.
 */
export function saidFrom(said: Said, answer: Answer, questions: readonly Question[]): Said {
  return { ...said, ...saidNow(answer, questions) };
}
