// 对提示: the site's own warnings word for word beside what we noticed, and whether someone is guiding the person.
import type { JSX } from 'preact';
import { promptings } from '../../../src/findings/question.ts';
import { plainText } from '../../channel/wording.ts';
import { useWords } from '../../ui/saying.ts';
import { SideBySide } from '../../ui/sides.tsx';
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

export function PromptsStep(props: StepProps<'prompts'>): JSX.Element {
  const { question, hold, given, outcome, answer } = props;
  const { say, finding } = useWords();
  const [noticed] = hold.findings;
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
          body: noticed === undefined ? null : finding(noticed),
          unseen: say('prompts_none'),
        }}
      />
      <Choices
        label={say('ask_prompts')}
        options={promptings}
        chosen={given?.stroke === 'prompts' ? given.prompting : null}
        name={(one) => say(one === 'nobody' ? 'prompts_nobody' : 'prompts_someone_guides')}
        choose={(one) => answer({ stroke: 'prompts', prompting: one })}
      />
      {outcome === 'does-not-fit' && (
        <p class="help">
          <b>{say('help_guided')}</b> {say('no_shame')}
        </p>
      )}
    </>
  );
}
