// The options page: four places, each with its own link, and one line that says what was stored.
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SettingsView } from '../channel/protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { About } from './about.tsx';
import { LanguageChoice } from './language.tsx';
import type { Options, OptionsState } from './options-state.ts';
import { Payments } from './payments.tsx';
import { Sites } from './sites.tsx';

const places = ['payments', 'sites', 'language', 'about'] as const;
type Place = (typeof places)[number];

const placeNames: Readonly<Record<Place, MessageKey>> = {
  payments: 'options_payments',
  sites: 'options_sites',
  language: 'options_language',
  about: 'options_about',
};

/** `version` is the manifest's. */
export interface OptionsViewProps {
  readonly options: Options;
  readonly route: ReadonlySignal<readonly string[]>;
  readonly version: string;
}

function Places({ current }: { readonly current: Place }): JSX.Element {
  const { say } = useWords();
  return (
    <nav aria-label={say('open_options')}>
      <ul class="places">
        {places.map((place) => (
          <li key={place}>
            <a href={`#/${place}`} aria-current={place === current ? 'page' : undefined}>
              {say(placeNames[place])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type BodyProps = Omit<OptionsViewProps, 'route'> & { view: SettingsView; place: Place };

function Body({ place, view, options, version }: BodyProps): JSX.Element {
  switch (place) {
    case 'payments':
      return <Payments settings={view.settings} options={options} />;
    case 'sites':
      return <Sites view={view} options={options} />;
    case 'language':
      return <LanguageChoice chosen={view.settings.language} options={options} />;
    case 'about':
      return <About aside={view.aside} version={version} />;
  }
}

function Stored({ stored }: Pick<Extract<OptionsState, { kind: 'shown' }>, 'stored'>): JSX.Element {
  const { say } = useWords();
  return (
    <p class="stored" role="status" data-stored={stored}>
      {stored !== 'untouched' && say(stored === 'saved' ? 'saved' : 'not_saved')}
    </p>
  );
}

function Shown(props: OptionsViewProps): JSX.Element {
  const { say } = useWords();
  const state = props.options.state.value;
  const place = places.find((one) => one === props.route.value[0]) ?? 'payments';
  if (state.kind === 'loading') return <p class="quiet">{say('line_checking')}</p>;
  if (state.kind === 'silent')
    return (
      <>
        <p>{say('silent')}</p>
        <button type="button" onClick={() => void props.options.open()}>
          {say('line_try_again')}
        </button>
      </>
    );
  return (
    <>
      <Places current={place} />
      <Body place={place} view={state.view} options={props.options} version={props.version} />
      <Stored stored={state.stored} />
    </>
  );
}

export function OptionsView(props: OptionsViewProps): JSX.Element {
  const { say } = useWords();
  useEffect(() => void props.options.open(), [props.options]);
  return (
    <main>
      <h1>{say('options_title')}</h1>
      <Shown {...props} />
    </main>
  );
}
