// What is kept and where, what could not be read of it, and the version.
import type { JSX } from 'preact';
import type { AsideReport } from '../channel/protocol.ts';
import { useWords } from '../ui/saying.ts';

interface AboutProps {
  readonly aside: readonly AsideReport[];
  readonly version: string;
}

function Aside({ aside }: { readonly aside: readonly AsideReport[] }): JSX.Element {
  const { say, date } = useWords();
  if (aside.length === 0) return <p>{say('about_aside_none')}</p>;
  return (
    <ul class="aside">
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

export function About({ aside, version }: AboutProps): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <section>
        <p>{say('about_kept')}</p>
      </section>
      <section>
        <h2>{say('about_aside')}</h2>
        <Aside aside={aside} />
      </section>
      <section>
        <p class="quiet">
          {say('extension_name')}, {say('about_version')} {version}
        </p>
      </section>
    </>
  );
}
