// What was taught, site by site, and what was said to be no payment: called as the person likes, and taken away.
import type { JSX } from 'preact';
import type { NoPayment, Taught, TaughtPart } from '../../src/settings/taught.ts';
import { taughtAt, taughtKey } from '../../src/settings/taught.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useOwnId } from '../ui/own-id.ts';
import { useWords } from '../ui/saying.ts';
import type { Options } from './options-state.ts';
import { TaughtFile } from './taught-file.tsx';

const partNames: Readonly<Record<TaughtPart, MessageKey>> = {
  commit: 'taught_commit',
  payee: 'taught_payee',
  amount: 'taught_amount',
  purpose: 'taught_purpose',
};

/** The words on an element, without its role. */
function wordsOf(name: string): string {
  return name.split(' ').slice(1).join(' ');
}

interface TaughtProps {
  readonly view: SettingsView;
  readonly options: Options;
}

type All = SettingsView['settings']['taught'];

function without<T>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));
}

function withoutHost(all: All, host: string): All {
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one.host !== host));
}

function matches(search: string, ...texts: readonly string[]): boolean {
  const wanted = search.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

function Calling({
  one,
  give,
}: {
  readonly one: Taught;
  readonly give: (title: string) => void;
}): JSX.Element {
  const { say } = useWords();
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>
        {say('taught_name')}
        <span class="hidden-text"> {say(partNames[one.part])}</span>
      </label>
      <input
        id={id}
        type="text"
        maxLength={80}
        autoComplete="off"
        value={one.title}
        onChange={(event) => give(event.currentTarget.value.trim())}
      />
    </div>
  );
}

function OneTaught({ one, all, options }: { one: Taught; all: All; options: Options }): JSX.Element {
  const { say } = useWords();
  const key = taughtKey(one);
  const words = wordsOf(one.name) || say('taught_no_words');
  const call = (title: string): void => void options.change({ taught: { ...all, [key]: { ...one, title } } });
  return (
    <li class="sheet">
      <p>
        <b>{say(partNames[one.part])}</b> {one.title !== '' && <bdi>{one.title}</bdi>}
      </p>
      <p class="quiet small">
        {say('taught_found_by', words)} <bdi>{one.page}</bdi>
        {one.over && <>, {say('taught_over')}</>}
      </p>
      <Calling one={one} give={call} />
      <button
        type="button"
        class="link muted"
        onClick={() => void options.change({ taught: without(all, key) })}
      >
        {say('taught_remove')}
        <span class="hidden-text"> {words}</span>
      </button>
    </li>
  );
}

export function TaughtSites({
  view,
  options,
  search,
}: TaughtProps & { readonly search: string }): JSX.Element {
  const { say } = useWords();
  const all = view.settings.taught;
  const hosts = [...new Set(Object.values(all).map(({ host }) => host))].sort();
  const found = hosts.filter((host) =>
    matches(search, host, ...taughtAt(all, host).flatMap(({ title, name }) => [title, name])),
  );
  return (
    <section>
      <h2>{say('sites_taught')}</h2>
      <p class="quiet small">{say('sites_taught_more')}</p>
      {found.length === 0 && <p class="quiet small">{say('sites_none')}</p>}
      {found.map((host) => (
        <div key={host}>
          <h3>
            <bdi>{host}</bdi>
          </h3>
          <ul class="sheets">
            {taughtAt(all, host).map((one) => (
              <OneTaught key={taughtKey(one)} one={one} all={all} options={options} />
            ))}
          </ul>
          <button
            type="button"
            class="link muted"
            onClick={() => void options.change({ taught: withoutHost(all, host) })}
          >
            {say('taught_remove_site')}
            <span class="hidden-text"> {host}</span>
          </button>
        </div>
      ))}
      <TaughtFile view={view} options={options} />
    </section>
  );
}

function OneNoPayment({ one, stop }: { readonly one: NoPayment; readonly stop: () => void }): JSX.Element {
  const { say } = useWords();
  const words = one.name === '' ? say('taught_no_words') : one.name;
  return (
    <li>
      <span>
        <bdi>{one.host}</bdi> <span class="quiet">{words}</span>
      </span>
      <button type="button" onClick={stop}>
        {say('no_payment_stop_again')}
        <span class="hidden-text"> {words}</span>
      </button>
    </li>
  );
}

export function NoPayments({
  view,
  options,
  search,
}: TaughtProps & { readonly search: string }): JSX.Element {
  const { say } = useWords();
  const { noPayments } = view.settings;
  const found = Object.entries(noPayments).filter(([, { host, name }]) => matches(search, host, name));
  return (
    <section>
      <h2>{say('sites_no_payments')}</h2>
      <p class="quiet small">{found.length === 0 ? say('sites_none') : say('sites_no_payments_more')}</p>
      <ul class="hosts">
        {found.map(([key, one]) => (
          <OneNoPayment
            key={key}
            one={one}
            stop={() => void options.change({ noPayments: without(noPayments, key) })}
          />
        ))}
      </ul>
    </section>
  );
}
