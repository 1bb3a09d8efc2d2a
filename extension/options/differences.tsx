// What a change would do, as a list: what counts at once, and what waits until when.
import type { JSX } from 'preact';
import { type Settings, settingKeys } from '../../src/settings/settings.ts';
import type { Difference } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { changeLines } from './change-words.ts';

function linesOf({ key, from, to }: Difference, words: Words): readonly string[] {
  return changeLines(key, { [key]: from }, { [key]: to }, words);
}

export function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ul class="plain-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The sentences of all settings in which two sides differ. */
export function stepLines(from: Partial<Settings>, to: Partial<Settings>, words: Words): readonly string[] {
  return settingKeys
    .filter((key) => to[key] !== undefined)
    .flatMap((key) => changeLines(key, from, to, words));
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly view: SettingsView;
}

export function Differences({ differences, view }: DifferencesProps): JSX.Element {
  const words = useWords();
  const { say, timeOfDay } = words;
  const lines = (looser: boolean): readonly string[] =>
    differences
      .filter(({ bearing }) => (bearing === 'looser') === looser)
      .flatMap((one) => linesOf(one, words));
  const [atOnce, later] = [lines(false), lines(true)];
  const { loosenAfterMs } = view.settings;
  if (differences.length === 0) return <p>{say('differences_none')}</p>;
  return (
    <div class="differences">
      {atOnce.length > 0 && (
        <>
          <h3>{say('differences_at_once')}</h3>
          <Lines lines={atOnce} />
        </>
      )}
      {later.length > 0 && (
        <>
          <h3>
            {loosenAfterMs === 0
              ? say('differences_looser')
              : say('differences_later', timeOfDay(view.now + loosenAfterMs, view.now))}
          </h3>
          <Lines lines={later} />
        </>
      )}
    </div>
  );
}
