// From the answers of the steps to what the person has said, which the rules look at like any other fact.
import type { Answer, Idea, KnownBy, Question, Share } from '../findings/question.ts';
import type { Said } from '../findings/said.ts';
import { saidOf } from './script.ts';

/** What each word stands for, as a part of all: rough, as the word is. */
const partOf: Readonly<Record<Share, number>> = { small: 0.1, half: 0.5, 'nearly-all': 0.9 };

function saidNow(answer: Answer, questions: readonly Question[]): Said {
  switch (answer.stroke) {
    case 'purpose':
      return { reason: answer.reason };
    case 'relationship':
      return { relationship: answer.relationship, ...knownSaid(answer.knownBy) };
    case 'prompts':
      return {
        ...ideaSaid(answer.idea),
        ...scriptSaid(answer.told, questions),
        ...guidedBy(answer.prompting),
      };
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

function ideaSaid(idea: Idea | undefined): Said {
  return idea === undefined ? {} : { idea };
}

function knownSaid(by: KnownBy | undefined): Said {
  switch (by) {
    case undefined:
      return {};
    case 'in-person':
      return { met: true };
    case 'called-back':
      return { calledBack: true };
    case 'neither':
      return { met: false, calledBack: false };
  }
}

function scriptSaid(told: boolean | undefined, questions: readonly Question[]): Said {
  const question = questions.find(({ stroke }) => stroke === 'prompts');
  const script = question?.stroke === 'prompts' ? question.script : undefined;
  return told === undefined || script === undefined ? {} : saidOf(script, told);
}

/** Nobody honest who calls, or is only met online, has the first idea of a payment (facts/warning-rules.json, `questions`). */
export function isRisky(idea: Idea | undefined): boolean {
  return idea === 'caller' || idea === 'online';
}

/**
 * What was said so far, and this answer to one of `questions`. Once someone was said to guide, to see the screen, or to have
 * had the idea over the phone or online, no later answer takes it back: a caller corrects answers too. A share that was said
 * once only grows.
 */
export function saidFrom(said: Said, answer: Answer, questions: readonly Question[]): Said {
  const now = saidNow(answer, questions);
  const share = Math.max(said.share ?? 0, now.share ?? 0);
  const idea = isRisky(said.idea) && !isRisky(now.idea) ? said.idea : now.idea;
  return {
    ...said,
    ...now,
    ...ideaSaid(idea),
    ...(share > 0 ? { share } : {}),
  };
}
