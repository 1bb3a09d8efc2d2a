// The four profiles: what each means, and what choosing another one would change.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { type Profile, profiles } from '../../src/settings/settings.ts';
import type { Preview } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { profileNames } from './change-words.ts';
import { Differences } from './differences.tsx';
import { FixedNote } from './field.tsx';
import type { Options } from './options-state.ts';

const profileMeanings: Readonly<Record<Profile, MessageKey>> = {
  light: 'profile_light_more',
  standard: 'profile_standard_more',
  strict: 'profile_strict_more',
  business: 'profile_business_more',
};

interface ProfilesProps {
  readonly view: SettingsView;
  readonly options: Options;
}

/** A profile that was looked at and is not chosen yet. */
interface Looked {
  readonly profile: Profile;
  readonly preview: Preview | null;
}

function Change({ looked, view, options }: ProfilesProps & { readonly looked: Looked }): JSX.Element {
  const { say } = useWords();
  const { profile, preview } = looked;
  if (preview?.kind !== 'differences') return <p>{say('silent_settings')}</p>;
  return (
    <section aria-live="polite">
      <h2>{say('profile_would_change')}</h2>
      <Differences differences={preview.differences.filter(({ key }) => key !== 'profile')} view={view} />
      <button type="button" class="safe" onClick={() => void options.change({ profile })}>
        {say('profile_use', say(profileNames[profile]))}
      </button>
    </section>
  );
}

export function Profiles({ view, options }: ProfilesProps): JSX.Element {
  const { say } = useWords();
  const looked = useSignal<Looked | null>(null);
  const current = view.settings.profile;
  const isFixed = view.fixed.includes('profile');
  const look = async (profile: Profile): Promise<void> => {
    looked.value = profile === current ? null : { profile, preview: await options.preview({ profile }) };
  };
  const shown = looked.value?.profile === current ? null : looked.value;
  return (
    <>
      <fieldset disabled={isFixed}>
        <legend class="quiet">{say('profile_more')}</legend>
        {profiles.map((profile) => (
          <label class="card" key={profile}>
            <input
              type="radio"
              name="profile"
              checked={profile === (shown?.profile ?? current)}
              onChange={() => void look(profile)}
            />
            <span>
              <b>{say(profileNames[profile])}</b>
              {profile === current && <span class="badge">{say('profile_now')}</span>}
              <span class="quiet">{say(profileMeanings[profile])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FixedNote fixed={isFixed} />
      {shown !== null && <Change looked={shown} view={view} options={options} />}
    </>
  );
}
