// 对提示: the site's own warnings word for word beside what we noticed, and whether someone is guiding the person.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { explain } from '../../../src/assess/explain.ts';
import { type Answer, promptings } from '../../../src/findings/question.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { plainText } from '../../channel/wording.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { scriptQuestions } from '../choices.ts';
import { usePlaceWords } from '../place-words.ts';
import { variantOf } from '../variant.ts';
import { Choices } from './choice.tsx';
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

/** One of the two questions, and what can be chosen. */
interface Asked {
  readonly label: string;
  readonly choices: JSX.Element;
}

/** The answer of the step is given once both of its questions are answered; `goOn`: one of them is left. */
function useAnswers({ question, given, answer }: StepProps<'prompts'>, goOn: () => void) {
  const said = useSignal<Partial<Given>>(given?.stroke === 'prompts' ? given : {});
  const give = (part: Partial<Given>): void => {
    said.value = { ...said.value, ...part };
    const { prompting, told } = said.value;
    if (prompting !== undefined && (told !== undefined || question.script === undefined))
      answer({ ...said.value, stroke: 'prompts', prompting });
    else goOn();
  };
  return { ...said.value, give };
}

/**
 * Whether anyone guides them and, where what was found looks like a script, its own question. Which comes first changes from
 * hold to hold, so that no caller can say what will be asked next (facts/warning-rules.json, W13).
 */
function useQuestions(props: StepProps<'prompts'>, goOn: () => void): readonly [Asked, Asked?] {
  const { say } = useWords();
  const { prompting, told, give } = useAnswers(props, goOn);
  const guided = say('ask_prompts');
  const first: Asked = {
    label: guided,
    choices: (
      <Choices
        label={guided}
        options={turnedBy(promptings, props.hold.id)}
        chosen={prompting}
        name={(one) => say(one === 'nobody' ? 'prompts_nobody' : 'prompts_someone_guides')}
        choose={(one) => give({ prompting: one })}
      />
    ),
  };
  const { script } = props.question;
  if (script === undefined) return [first];
  const scripted = say(scriptQuestions[script]);
  const second: Asked = {
    label: scripted,
    choices: (
      <Choices
        label={scripted}
        options={['yes', 'no']}
        chosen={told === undefined ? told : told ? 'yes' : 'no'}
        name={(one) => say(one === 'yes' ? 'script_yes' : 'script_no')}
        choose={(one) => give({ told: one === 'yes' })}
      />
    ),
  };
  return variantOf(props.hold.id) < 2 ? [first, second] : [second, first];
}

export function PromptsStep(props: StepProps<'prompts'>): JSX.Element {
  const { question, hold, outcome } = props;
  const { say } = useWords();
  const { finding } = usePlaceWords(hold);
  const more = useRef<HTMLDivElement>(null);
  const [first, second] = useQuestions(props, () => more.current?.scrollIntoView({ block: 'nearest' }));
  const noticed = explain(hold).reason;
  return (
    <>
      <h1 id="headline">{first.label}</h1>
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
      {first.choices}
      {second !== undefined && (
        <div class="fitting" ref={more}>
          <h2>{second.label}</h2>
          {second.choices}
        </div>
      )}
      {outcome === 'does-not-fit' && (
        <p class="help">
          <b>{say('help_guided')}</b> {say('no_shame')}
        </p>
      )}
    </>
  );
}
