// 对提示: the site's own warnings word for word beside what we noticed, and who is behind it.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { explain } from '../../../src/assess/explain.ts';
import { type Answer, ideas, promptings } from '../../../src/findings/question.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { keyOf } from '../../channel/sentences.ts';
import { plainText } from '../../channel/wording.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { usePlaceWords } from '../place-words.ts';
import { Choices } from './choice.tsx';
import { Following } from './following.tsx';
import type { StepProps } from './step.ts';

function SitePrompts({ prompts }: { readonly prompts: readonly string[] }): JSX.Element {
  return (
    <>
      {prompts.map((prompt) => (
        <q key={prompt} dir="auto">
          {plainText(prompt)}
        </q>
      ))}
    </>
  );
}

type Given = Extract<Answer, { stroke: 'prompts' }>;

/** One of the questions, and what can be chosen. */
interface Asked {
  readonly label: string;
  readonly isAnswered: boolean;
  readonly choices: JSX.Element;
}

/** The answer of the step is given once all of its questions are answered, and at once where someone guides the person. */
function useAnswers({ question, given, answer }: StepProps<'prompts'>) {
  const said = useSignal<Partial<Given>>(given?.stroke === 'prompts' ? given : {});
  const give = (part: Partial<Given>): void => {
    said.value = { ...said.value, ...part };
    const { prompting, idea, told } = said.value;
    const isAll = idea !== undefined && (told !== undefined || question.script === undefined);
    if (prompting !== undefined && (isAll || prompting === 'someone-guides'))
      answer({ ...said.value, stroke: 'prompts', prompting });
  };
  return { ...said.value, give };
}

interface AskingProps<T> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T | undefined;
  readonly name: (option: T) => string;
  readonly choose: (option: T) => void;
}

function asking<T extends string>(props: AskingProps<T>): Asked {
  return { label: props.label, isAnswered: props.chosen !== undefined, choices: <Choices {...props} /> };
}

/**
 * Whether anyone guides them, whose idea it was and, where what was found looks like a script, its own question. Which comes
 * first changes from hold to hold, so that no caller can say what will be asked next (facts/warning-rules.json, W13).
 */
function useQuestions(props: StepProps<'prompts'>): readonly Asked[] {
  const { say } = useWords();
  const { prompting, idea, told, give } = useAnswers(props);
  const { id } = props.hold;
  const { script } = props.question;
  const guided = asking({
    label: say('ask_prompts'),
    options: turnedBy(promptings, id),
    chosen: prompting,
    name: (one) => say(one === 'nobody' ? 'prompts_nobody' : 'prompts_someone_guides'),
    choose: (one) => give({ prompting: one }),
  });
  const whose = asking({
    label: say('ask_idea'),
    options: turnedBy(ideas, id),
    chosen: idea,
    name: (one) => say(keyOf('idea', one)),
    choose: (one) => give({ idea: one }),
  });
  if (script === undefined) return turnedBy([guided, whose], id);
  const scripted = asking({
    label: say(keyOf('script', script)),
    options: ['yes', 'no'],
    chosen: told === undefined ? undefined : told ? 'yes' : 'no',
    name: (one) => say(one === 'yes' ? 'script_yes' : 'script_no'),
    choose: (one) => give({ told: one === 'yes' }),
  });
  return turnedBy([guided, scripted, whose], id);
}

/** The questions up to the first one that is not answered. */
function reached(asked: readonly Asked[]): readonly Asked[] {
  const open = asked.findIndex(({ isAnswered }) => !isAnswered);
  return open === -1 ? asked : asked.slice(0, open + 1);
}

export function PromptsStep(props: StepProps<'prompts'>): JSX.Element {
  const { question, hold, outcome } = props;
  const { say } = useWords();
  const { finding } = usePlaceWords(hold);
  const [first, ...others] = reached(useQuestions(props));
  const noticed = explain(hold).reason;
  return (
    <>
      <h1 id="headline">{first?.label}</h1>
      <SideBySide
        left={{
          label: say('prompts_site'),
          body: question.prompts.length === 0 ? null : <SitePrompts prompts={question.prompts} />,
          unseen: say('prompts_none'),
        }}
        right={{
          label: say('prompts_ours'),
          body: noticed === null ? null : finding(noticed),
          unseen: say('prompts_none'),
        }}
      />
      {first?.choices}
      {others.map(({ label, choices }) => (
        <Following key={label} label={label}>
          {choices}
        </Following>
      ))}
      {outcome === 'does-not-fit' && (
        <p class="help">
          <b>{say('help_guided')}</b> {say('no_shame')}
        </p>
      )}
    </>
  );
}
