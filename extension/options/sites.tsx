// Where Thrice looks: the sites it knows from the first day, those that were added, those paused or off; one search for all.
import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import { counted } from './counting.ts';
import { TextField } from './field.tsx';
import type { Options } from './options-state.ts';
import type { OwnBrowser } from './own-browser.ts';
import { NoPayments, TaughtSites } from './taught.tsx';

/** The host of a match pattern, without its wildcard; what has none is shown as it is. */
export function hostOf(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;
  return host.replace(/^\*\./, '');
}

/** Those of the hosts that contain what was typed. */
function found(hosts: readonly string[], search: string): readonly string[] {
  const wanted = search.trim().toLowerCase();
  return hosts.filter((host) => host.includes(wanted));
}

/** The hosts of match patterns that contain what was typed, each once, sorted. */
export function hostsFor(patterns: readonly string[], search: string): readonly string[] {
  return found([...new Set(patterns.map(hostOf))].sort(), search);
}

interface GroupProps {
  readonly title: string;
  readonly hosts: readonly string[];
  readonly beside: (host: string) => ComponentChildren;
}

function Group({ title, hosts, beside }: GroupProps): JSX.Element {
  const words = useWords();
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet small" role="status">
        {hosts.length === 0 ? words.say('sites_none') : counted('sites_count', hosts.length, words)}
      </p>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            {beside(host)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SitesProps {
  readonly view: SettingsView;
  readonly options: Options;
}

function SwitchOn({ host, options }: { readonly host: string; readonly options: Options }): JSX.Element {
  const { say } = useWords();
  return (
    <button type="button" onClick={() => void options.switchSite(host, true)}>
      {say('site_switch_on')}
      <span class="hidden-text"> {host}</span>
    </button>
  );
}

function Paused({ host, view, options }: SitesProps & { readonly host: string }): JSX.Element {
  const { say, timeOfDay } = useWords();
  return (
    <>
      <span class="quiet">
        {say('site_until', timeOfDay(view.settings.pausedSites[host] ?? 0, view.now))}
      </span>
      <SwitchOn host={host} options={options} />
    </>
  );
}

interface LeaveProps extends SitesProps {
  readonly host: string;
  readonly own: OwnBrowser;
}

/** Taking one's leave of a site is looser, so it waits; where it does not, the browser itself is asked for it again. */
function Leave({ host, view, options, own }: LeaveProps): JSX.Element {
  const { say } = useWords();
  const patterns = view.granted.filter((pattern) => hostOf(pattern) === host);
  const back = async (): Promise<void> => {
    const given = await own.ask(patterns);
    await options.tell(given ? { kind: 'saved', undo: null } : { kind: 'not-allowed' });
  };
  const leave = async (): Promise<void> => {
    for (const pattern of patterns) await options.loosen({ kind: 'leave-site', pattern }, back);
  };
  return (
    <button type="button" class="link muted" onClick={() => void leave()}>
      {say('site_leave')}
      <span class="hidden-text"> {host}</span>
    </button>
  );
}

export function Sites({ view, options, own }: SitesProps & { readonly own: OwnBrowser }): JSX.Element {
  const { say } = useWords();
  const search = useSignal('');
  const { offSites, pausedSites } = view.settings;
  const isPaused = (host: string): boolean => (pausedSites[host] ?? 0) > view.now;
  const type = (text: string): void => {
    search.value = text;
  };
  const off = found(offSites, search.value);
  const paused = found(Object.keys(pausedSites).filter(isPaused), search.value);
  return (
    <>
      <TextField label={say('sites_search')} kind="search" value={search.value} typed={type} />
      <Group
        title={say('sites_off')}
        hosts={off}
        beside={(host) => <SwitchOn host={host} options={options} />}
      />
      <Group
        title={say('sites_paused')}
        hosts={paused}
        beside={(host) => <Paused host={host} view={view} options={options} />}
      />
      <Group
        title={say('sites_granted')}
        hosts={hostsFor(view.granted, search.value)}
        beside={(host) => <Leave host={host} view={view} options={options} own={own} />}
      />
      <TaughtSites view={view} options={options} search={search.value} />
      <NoPayments view={view} options={options} search={search.value} />
      <Group title={say('sites_built_in')} hosts={hostsFor(view.builtIn, search.value)} beside={() => null} />
    </>
  );
}
