// Where Thrice looks: the sites it knows from the first day, those that were added, those that are off.
import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { SettingsView } from '../channel/protocol.ts';
import { useWords } from '../ui/saying.ts';
import type { Options } from './options-state.ts';

/** The host of a match pattern, without its wildcard; what has none is shown as it is. */
function hostOf(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;
  return host.replace(/^\*\./, '');
}

/** The hosts of match patterns that contain what was typed, each once, sorted. */
export function hostsFor(patterns: readonly string[], search: string): readonly string[] {
  const wanted = search.trim().toLowerCase();
  return [...new Set(patterns.map(hostOf))].filter((host) => host.includes(wanted)).sort();
}

function Hosts({
  hosts,
  beside,
}: {
  hosts: readonly string[];
  beside?: (host: string) => JSX.Element;
}): JSX.Element {
  const { say } = useWords();
  if (hosts.length === 0) return <p class="quiet">{say('sites_none')}</p>;
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
          {beside?.(host)}
        </li>
      ))}
    </ul>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function BuiltIn({ patterns }: { readonly patterns: readonly string[] }): JSX.Element {
  const { say } = useWords();
  const search = useSignal('');
  const hosts = hostsFor(patterns, search.value);
  return (
    <Group title={say('sites_built_in')}>
      <label class="field">
        {say('sites_search')}
        <input
          type="search"
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="quiet" role="status">
        {say('sites_count', String(hosts.length))}
      </p>
      <Hosts hosts={hosts} />
    </Group>
  );
}

export function Sites({ view, options }: { view: SettingsView; options: Options }): JSX.Element {
  const { say } = useWords();
  const switchOn = (host: string): JSX.Element => (
    <button type="button" onClick={() => void options.switchOn(host)}>
      {say('site_switch_on')}
      <span class="hidden-text"> {host}</span>
    </button>
  );
  return (
    <>
      <Group title={say('sites_off')}>
        <Hosts hosts={view.settings.offSites} beside={switchOn} />
      </Group>
      <Group title={say('sites_granted')}>
        <Hosts hosts={hostsFor(view.granted, '')} />
      </Group>
      <BuiltIn patterns={view.builtIn} />
    </>
  );
}
