// Which language Thrice speaks: the browser's, or one that was chosen against it.
import type { JSX } from 'preact';
import { type Language, languages } from '../../src/settings/settings.ts';
import { type MessageKey, tagOf } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import type { Options } from './options-state.ts';

const names: Readonly<Record<Language, MessageKey>> = { en: 'language_en', zh_CN: 'language_zh_CN' };

interface LanguageChoiceProps {
  readonly chosen: Language | null;
  readonly options: Options;
}

export function LanguageChoice({ chosen, options }: LanguageChoiceProps): JSX.Element {
  const { say } = useWords();
  return (
    <fieldset>
      <legend>
        <h2>{say('options_language')}</h2>
      </legend>
      {[null, ...languages].map((language) => (
        <label class="tick" key={language ?? 'browser'}>
          <input
            type="radio"
            name="language"
            checked={language === chosen}
            onChange={() => void options.change({ language })}
          />
          <span lang={language === null ? undefined : tagOf(language)}>
            {say(language === null ? 'language_browser' : names[language])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
