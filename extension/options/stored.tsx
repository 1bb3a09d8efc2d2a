// What is stored where, in plain words, and the settings as a file.
import type { JSX } from 'preact';
import type { SettingsView } from '../channel/page-protocol.ts';
import { useWords } from '../ui/saying.ts';
import type { Options } from './options-state.ts';
import { SettingsFile } from './settings-file.tsx';

const kept = [
  ['stored_settings', 'stored_settings_more'],
  ['stored_holds', 'stored_holds_more'],
  ['stored_journal', 'stored_journal_more'],
  ['stored_payees', 'stored_payees_more'],
  ['stored_accounts', 'stored_accounts_more'],
  ['stored_proofs', 'stored_proofs_more'],
  ['stored_never', 'stored_never_more'],
] as const;

export function Stored({ view, options }: { view: SettingsView; options: Options }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <section>
        <p>{say('stored_more')}</p>
        <dl class="kept">
          {kept.map(([name, more]) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd class="quiet">{say(more)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <SettingsFile view={view} options={options} />
    </>
  );
}
