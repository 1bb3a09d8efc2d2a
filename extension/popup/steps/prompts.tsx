// 对提示: the site's own warnings word for word beside what we noticed, and whether someone is guiding the person.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { explain } from '../../../src/assess/explain.ts';
import { promptings } from '../../../src/findings/question.ts';
import type { Script } from '../../../src/findings/script.ts';
import { plainText } from '../../channel/wording.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
import { scriptQuestions } from '../choices.ts';
import { usePlaceWords } from '../place-words.ts';
import { turnedBy } from '../variant.ts';
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

/** The question of the script; its answer goes with the other one, as one. */
function ScriptChoice(props: {
  readonly script: Script;
  readonly told: boolean | null;
  readonly tell: (told: boolean) => void;
}): JSX.Element {
  const { say } = useWords();
  const question = say(scriptQuestions[props.script]);
  return (
    <>
      <h2>{question}</h2>
      <Choices
        label={question}
        options={['yes', 'no']}
        chosen={props.told === null ? null : props.told ? 'yes' : 'no'}
        name={(one) => say(one === 'yes' ? 'script_yes' : 'script_no')}
        choose={(one) => props.tell(one === 'yes')}
      />
    </>
  );
}

/** The two answers of the step, given together once both are there. */
function usePrompting({ question, given, answer }: StepProps<'prompts'>) {
  const before = given?.stroke === 'prompts' ? given : null;
  const prompting = useSignal(before?.prompting ?? null);
  const told = useSignal(before?.told ?? null);
  const give = (): void => {
    if (prompting.value === null) return;
    if (question.script === undefined) answer({ stroke: 'prompts', prompting: prompting.value });
    else if (told.value !== null) answer({ stroke: 'prompts', prompting: prompting.value, told: told.value });
  };
  return { prompting, told, give };
}

export function PromptsStep(props: StepProps<'prompts'>): JSX.Element {
  const { question, hold, outcome } = props;
  const { say } = useWords();
  const { finding } = usePlaceWords(hold);
  const { prompting, told, give } = usePrompting(props);
  const noticed = explain(hold).reason;
  return (
    <>
      <h1 id="headline">{say('ask_prompts')}</h1>
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
      <Choices
        label={say('ask_prompts')}
        options={turnedBy(promptings, hold.id)}
        chosen={prompting.value}
        name={(one) => say(one === 'nobody' ? 'prompts_nobody' : 'prompts_someone_guides')}
        choose={(one) => {
          prompting.value = one;
          give();
        }}
      />
      {question.script !== undefined && (
        <ScriptChoice
          script={question.script}
          told={told.value}
          tell={(one) => {
            told.value = one;
            give();
          }}
        />
      )}
      {outcome === 'does-not-fit' && (
        <p class="help">
          <b>{say('help_guided')}</b> {say('no_shame')}
        </p>
      )}
    </>
  );
}
