// Which language Thrice speaks, where the person lives, and how the pages look.
import type { JSX } from 'preact';
import { type Region, regionOf, regions } from '../../src/settings/region.ts';
import { type Appearance, type Language, languages, themes } from '../../src/settings/settings.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import { type MessageKey, tagOf, type Words } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { FixedNote } from './field.tsx';
import type { Options } from './options-state.ts';

const names: Readonly<Record<Language, MessageKey>> = {
  en: 'language_en',
  zh_CN: 'language_zh_CN',
  zh_TW: 'language_zh_TW',
};

const themeNames: Readonly<Record<Appearance['theme'], MessageKey>> = {
  system: 'theme_system',
  light: 'theme_light',
  dark: 'theme_dark',
};

interface LanguagesProps {
  readonly view: SettingsView;
  readonly options: Options;
}

export function LanguageChoice({ view, options }: LanguagesProps): JSX.Element {
  const { say } = useWords();
  const isFixed = view.fixed.includes('language');
  return (
    <fieldset disabled={isFixed}>
      <legend>{say('options_language')}</legend>
      {[null, ...languages].map((language) => (
        <label class="tick" key={language ?? 'browser'}>
          <input
            type="radio"
            name="language"
            checked={language === view.settings.language}
            onChange={() => void options.change({ language })}
          />
          <span lang={language === null ? undefined : tagOf(language)}>
            {say(language === null ? 'language_browser' : names[language])}
          </span>
        </label>
      ))}
      <FixedNote fixed={isFixed} />
    </fieldset>
  );
}

function regionName(region: Region, { language, say }: Words): string {
  if (region === 'other') return say('region_other');
  return new Intl.DisplayNames(tagOf(language), { type: 'region' }).of(region) ?? region;
}

export function RegionChoice({ view, options }: LanguagesProps): JSX.Element {
  const words = useWords();
  const own = regionName(regionOf(navigator.language), words);
  return (
    <section>
      <label class="field">
        {words.say('region')}
        <select
          disabled={view.fixed.includes('region')}
          value={view.settings.region ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void options.change({ region: regions.find((one) => one === value) ?? null });
          }}
        >
          <option value="">{words.say('region_browser', own)}</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {regionName(region, words)}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet small">{words.say('region_more')}</p>
      <FixedNote fixed={view.fixed.includes('region')} />
    </section>
  );
}

function AppearanceChoice({ view, options }: LanguagesProps): JSX.Element {
  const { say } = useWords();
  const { appearance } = view.settings;
  const isFixed = view.fixed.includes('appearance');
  return (
    <>
      <fieldset disabled={isFixed}>
        <legend>{say('theme')}</legend>
        {themes.map((theme) => (
          <label class="tick" key={theme}>
            <input
              type="radio"
              name="theme"
              checked={theme === appearance.theme}
              onChange={() => void options.change({ appearance: { ...appearance, theme } })}
            />
            <span>{say(themeNames[theme])}</span>
          </label>
        ))}
      </fieldset>
      <section>
        <label class="tick">
          <input
            type="checkbox"
            disabled={isFixed}
            checked={appearance.largeType}
            onChange={(event) =>
              void options.change({ appearance: { ...appearance, largeType: event.currentTarget.checked } })
            }
          />
          <span>
            <b>{say('large_type')}</b>
            <span class="quiet">{say('large_type_more')}</span>
          </span>
        </label>
      </section>
      <FixedNote fixed={isFixed} />
    </>
  );
}

export function Languages(props: LanguagesProps): JSX.Element {
  return (
    <>
      <LanguageChoice {...props} />
      <RegionChoice {...props} />
      <AppearanceChoice {...props} />
    </>
  );
}
