// What a family or a company has fixed by a policy of the browser, and what of it cannot be understood.
import type { JSX } from 'preact';
import type { SettingsView } from '../channel/page-protocol.ts';
import { plainText } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { settingNames } from './setting-names.ts';

export function FixedByOthers({ view }: { readonly view: SettingsView }): JSX.Element | null {
  const { say } = useWords();
  const { fixed, brokenPolicy } = view;
  if (fixed.length === 0 && brokenPolicy.length === 0) return null;
  const names = [...new Set(fixed.map((key) => say(settingNames[key])))];
  return (
    <section>
      <h2>{say('fixed_title')}</h2>
      {names.length > 0 && (
        <>
          <p>{say('fixed_by_others')}</p>
          <ul class="plain-lines">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {brokenPolicy.length > 0 && (
        <>
          <p role="alert">{say('fixed_broken')}</p>
          <ul class="plain-lines">
            {brokenPolicy.map((name) => (
              <li key={name}>
                <bdi>{plainText(name)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
