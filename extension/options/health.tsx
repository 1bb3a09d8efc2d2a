// Whether Thrice can do its work here: which payment pages it may see, what could not be read, what went by unseen.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AsideReport, SettingsView } from '../channel/page-protocol.ts';
import { Checking } from '../ui/checking.tsx';
import { useWords } from '../ui/saying.ts';
import { counted, numeral } from './counting.ts';
import { FixedByOthers } from './fixed.tsx';
import type { OwnBrowser } from './own-browser.ts';
import { hostOf } from './sites.tsx';

function Aside({ aside }: { readonly aside: readonly AsideReport[] }): JSX.Element {
  const { say, date } = useWords();
  if (aside.length === 0) return <p>{say('about_aside_none')}</p>;
  return (
    <ul class="plain-lines">
      {aside.map(({ store, key, at, why }) => (
        <li key={`${store} ${key}`}>
          <bdi>
            {store}/{key}
          </bdi>{' '}
          {say(why === 'newer' ? 'aside_newer' : 'aside_unreadable')} <span class="quiet">({date(at)})</span>
        </li>
      ))}
    </ul>
  );
}

interface SeesProps {
  readonly view: SettingsView;
  readonly own: OwnBrowser;
}

/** The built-in sites the browser lets us see, and a way to ask for those that it does not. */
export function Sees({ view, own }: SeesProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const missing = useSignal<readonly string[] | null>(null);
  const refused = useSignal(false);
  const { builtIn } = view;
  useEffect(() => {
    void own.missing(builtIn).then((now) => {
      missing.value = now;
    });
  }, [own, builtIn, missing]);
  if (missing.value === null) return <Checking />;
  if (missing.value.length === 0) return <p>{say('health_sees_all', numeral(builtIn.length, words))}</p>;
  const askFor = async (patterns: readonly string[]): Promise<void> => {
    refused.value = !(await own.ask(patterns));
    missing.value = await own.missing(builtIn);
  };
  return (
    <>
      <p>{counted('health_missing', missing.value.length, words)}</p>
      <p class="quiet small">{missing.value.slice(0, 5).map(hostOf).join(', ')}</p>
      <button type="button" onClick={() => void askFor(missing.value ?? [])}>
        {say('health_ask')}
      </button>
      <p role="status">{refused.value && say('guard_refused')}</p>
    </>
  );
}

/** The latest first. */
function Failures({ view }: { readonly view: SettingsView }): JSX.Element {
  const { say, date, timeOfDay } = useWords();
  if (view.failures.length === 0) return <p>{say('failures_none')}</p>;
  return (
    <>
      <p>{say('failures_more')}</p>
      <ul class="plain-lines">
        {view.failures.toReversed().map(({ at, kind, name }) => (
          <li key={`${at} ${kind}`}>
            {date(at)} {timeOfDay(at, at)} <bdi class="quiet">{`${kind}: ${name}`}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Health({ view, own, version }: SeesProps & { readonly version: string }): JSX.Element {
  const { say, date } = useWords();
  return (
    <>
      <section>
        <h2>{say('health_sees')}</h2>
        <Sees view={view} own={own} />
      </section>
      <FixedByOthers view={view} />
      <section>
        <h2>{say('about_aside')}</h2>
        <Aside aside={view.aside} />
      </section>
      <section>
        <h2>{say('failures')}</h2>
        <Failures view={view} />
      </section>
      <section>
        <h2>{say('about_version')}</h2>
        <p>
          {say('extension_name')} {version}
        </p>
        <p class="quiet">{say('health_installed', date(view.installedAt))}</p>
      </section>
    </>
  );
}
