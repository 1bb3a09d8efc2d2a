// Help now: whom to call, and what to do first; all of it text, so that nothing here can lead anybody astray.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { firstSteps, type Plight, plights } from '../../src/aftercare/first-steps.ts';
import { type Hotline, hotlinesOf } from '../../src/aftercare/hotlines.ts';
import { type Region, regions } from '../../src/settings/region.ts';
import { tagOf } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { AidContext } from './aid.ts';
import { ContactCall } from './contact-call.tsx';
import { hotlineNames, plightNames, stepSentences } from './help-words.ts';
import { Choices } from './steps/choice.tsx';

function HotlineItem({ hotline }: { readonly hotline: Hotline }): JSX.Element {
  const { say } = useWords();
  const { kind, name, number } = hotline;
  return (
    <li>
      <span>
        {say(hotlineNames[kind])}
        {name !== null && <bdi> {name}</bdi>}
      </span>
      {number !== null && <b class="number">{number}</b>}
    </li>
  );
}

function Where({ region, choose }: { region: Region; choose: (region: Region) => void }): JSX.Element {
  const { say, language } = useWords();
  const names = new Intl.DisplayNames(tagOf(language), { type: 'region' });
  const name = (one: Region): string => (one === 'other' ? say('help_elsewhere') : (names.of(one) ?? one));
  return (
    <label class="where">
      <span>{say('help_where')}</span>
      <select value={region} onChange={({ currentTarget }) => choose(regionNamed(currentTarget.value))}>
        {regions.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function regionNamed(value: string): Region {
  return regions.find((one) => one === value) ?? 'other';
}

function Steps({ region, plight }: { readonly region: Region; readonly plight: Plight }): JSX.Element {
  const { say } = useWords();
  return (
    <ol class="first-steps" aria-label={say(plightNames[plight])}>
      {firstSteps(region, plight).map(({ name, numbers }) => (
        <li key={`${name} ${numbers.join()}`}>{say(stepSentences[name], ...numbers)}</li>
      ))}
    </ol>
  );
}

interface HelpViewProps {
  /** Where the person came from; `null` from the toolbar button. */
  readonly holdId: string | null;
}

/** A payment that is still held has not left, so that its person is more likely to be with a caller. */
export function HelpView({ holdId }: HelpViewProps): JSX.Element {
  const { say } = useWords();
  const aid = useContext(AidContext).value;
  const chosen = useSignal<Region | null>(null);
  const plight = useSignal<Plight>(holdId === null ? 'just-paid' : 'on-the-phone');
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const region = chosen.value ?? aid.region;
  return (
    <main class="toolbar help-page">
      <h1 ref={top} tabIndex={-1}>
        {say('help_title')}
      </h1>
      <Choices
        label={say('help_plight')}
        options={plights}
        chosen={plight.value}
        name={(one) => say(plightNames[one])}
        choose={(one) => {
          plight.value = one;
        }}
      />
      <Steps region={region} plight={plight.value} />
      <p class="help">
        <b>{say('help_no_fee')}</b>
      </p>
      <section>
        <h2>{say('help_numbers')}</h2>
        <ContactCall />
        <ul class="hotlines">
          {hotlinesOf(region).map((hotline) => (
            <HotlineItem key={`${hotline.kind} ${hotline.number}`} hotline={hotline} />
          ))}
        </ul>
        <Where
          region={region}
          choose={(one) => {
            chosen.value = one;
          }}
        />
      </section>
      <a href="#/holds">{say('holds_page')}</a>
      <a class="back" href={holdId === null ? '#/' : `#/hold/${encodeURIComponent(holdId)}`}>
        {say('help_back')}
      </a>
    </main>
  );
}
