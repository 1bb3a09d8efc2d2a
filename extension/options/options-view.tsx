// The options page: places with a link each, beside a quiet list of them, and one line that says what was stored.
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SettingsView } from '../channel/page-protocol.ts';
import { Checking } from '../ui/checking.tsx';
import { useWords } from '../ui/saying.ts';
import { Changes } from './changes.tsx';
import type { ChangeNotes } from './changes-state.ts';
import { Health } from './health.tsx';
import { Journal } from './journal.tsx';
import type { JournalPage } from './journal-state.ts';
import { Languages } from './languages.tsx';
import type { Options } from './options-state.ts';
import type { OwnBrowser } from './own-browser.ts';
import { Payees } from './payees.tsx';
import type { PayeesPage } from './payees-state.ts';
import { Payments } from './payments.tsx';
import { type Place, pages, placeNames, placeOf, places } from './places.ts';
import { Profiles } from './profile.tsx';
import { SaidLine } from './said.tsx';
import { Sites } from './sites.tsx';
import { StatementImport } from './statement.tsx';
import type { StatementPage } from './statement-state.ts';
import { StepUp } from './step-up.tsx';
import type { StepUpSetting } from './step-up-state.ts';
import { Stored } from './stored.tsx';
import { stepOf, Welcome } from './welcome.tsx';

/** `version` is the manifest's. */
export interface OptionsViewProps {
  readonly options: Options;
  readonly payees: PayeesPage;
  readonly statement: StatementPage;
  readonly journal: JournalPage;
  readonly notes: ChangeNotes;
  readonly stepUp: StepUpSetting;
  readonly own: OwnBrowser;
  readonly route: ReadonlySignal<readonly string[]>;
  readonly version: string;
}

function Places({ current, pending }: { readonly current: Place; readonly pending: number }): JSX.Element {
  const { say } = useWords();
  return (
    <nav aria-label={say('open_options')}>
      <ul class="places">
        {places.map((place) => (
          <li key={place}>
            <a href={`#/${place}`} aria-current={place === current ? 'page' : undefined}>
              {say(placeNames[place])}
              {place === 'changes' && pending > 0 && (
                <span class="badge">
                  <span class="hidden-text">{say('changes_waiting')} </span>
                  {pending}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <ul class="places other-pages">
        {pages.map(([route, name]) => (
          <li key={route}>
            <a href={`../popup/popup.html#/${route}`}>{say(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Body(props: OptionsViewProps & { readonly place: Place; readonly view: SettingsView }): JSX.Element {
  switch (props.place) {
    case 'profile':
      return <Profiles {...props} />;
    case 'limits':
      return <Payments {...props} />;
    case 'sites':
      return <Sites {...props} />;
    case 'payees':
      return <Payees {...props} />;
    case 'statement':
      return <StatementImport {...props} />;
    case 'journal':
      return <Journal {...props} />;
    case 'changes':
      return <Changes {...props} />;
    case 'step-up':
      return <StepUp {...props} />;
    case 'languages':
      return <Languages {...props} />;
    case 'stored':
      return <Stored {...props} />;
    case 'health':
      return <Health {...props} />;
  }
}

function Silent({ options }: Pick<OptionsViewProps, 'options'>): JSX.Element {
  const { say } = useWords();
  return (
    <main>
      <h1>{say('options_title')}</h1>
      <p>{say('silent_settings')}</p>
      <button type="button" onClick={() => void options.open()}>
        {say('line_try_again')}
      </button>
    </main>
  );
}

function Whole(props: OptionsViewProps & { readonly view: SettingsView }): JSX.Element {
  const { say } = useWords();
  const place = placeOf(props.route.value);
  return (
    <div class="page">
      <header>
        <p class="title">{say('options_title')}</p>
        <Places current={place} pending={props.view.pending.length} />
      </header>
      <main key={place}>
        <h1>{say(placeNames[place])}</h1>
        <Body {...props} place={place} />
      </main>
    </div>
  );
}

export function OptionsView(props: OptionsViewProps): JSX.Element {
  const { options, route } = props;
  useEffect(() => void options.open(), [options]);
  const state = options.state.value;
  if (state.kind === 'loading') return <Checking />;
  if (state.kind === 'silent') return <Silent options={options} />;
  const { view, said } = state;
  return (
    <>
      {route.value[0] === 'welcome' ? (
        <main class="welcome">
          <Welcome {...props} view={view} step={stepOf(route.value)} />
        </main>
      ) : (
        <Whole {...props} view={view} />
      )}
      <SaidLine said={said} view={view} options={options} />
    </>
  );
}
