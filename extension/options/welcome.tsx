// The first run: three short steps, then whom one pays, one's own sentence, and a try.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Profile } from '../../src/settings/settings.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { FixedNote } from './field.tsx';
import { Sees } from './health.tsx';
import { LanguageChoice, RegionChoice } from './languages.tsx';

import { WelcomeEnd, type WelcomeProps } from './welcome-end.tsx';

const forWhom: readonly (readonly [Profile, MessageKey, MessageKey])[] = [
  ['standard', 'for_me', 'for_me_more'],
  ['strict', 'for_other', 'for_other_more'],
  ['business', 'for_company', 'for_company_more'],
];

function ForWhom({ view, options }: Pick<WelcomeProps, 'view' | 'options'>): JSX.Element {
  const { say } = useWords();
  const { profile } = view.settings;
  const isFixed = view.fixed.includes('profile');
  return (
    <>
      <fieldset disabled={isFixed}>
        <legend class="hidden-text">{say('welcome_2')}</legend>
        {forWhom.map(([one, name, more]) => (
          <label class="card" key={one}>
            <input
              type="radio"
              name="for-whom"
              checked={one === profile}
              onChange={() => void options.change({ profile: one })}
            />
            <span>
              <b>{say(name)}</b>
              <span class="quiet">{say(more)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FixedNote fixed={isFixed} />
      {profile === 'strict' && <blockquote class="sheet">{say('for_other_tell')}</blockquote>}
    </>
  );
}

/** How the icon is kept in sight, and whether it is; `null` where the browser does not tell. */
function Icon({ own }: Pick<WelcomeProps, 'own'>): JSX.Element {
  const { say } = useWords();
  const pinned = useSignal<boolean | null>(null);
  useEffect(() => {
    const look = (): void => {
      void own.isPinned().then((now) => {
        pinned.value = now;
      });
    };
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [own, pinned]);
  // Where no page of ours may open the browser's own, it is Firefox, which has a gear in the place of the pin.
  const how = own.openOwnPage === null ? 'icon_how_firefox' : 'icon_how';
  return (
    <section>
      <h2>{say('pin_icon')}</h2>
      <p role="status">{say(pinned.value === true ? 'icon_pinned' : how)}</p>
    </section>
  );
}

function NotSeen({ own }: Pick<WelcomeProps, 'own'>): JSX.Element {
  const { say } = useWords();
  const isAllowed = useSignal(false);
  useEffect(() => {
    void own.seesPrivate().then((now) => {
      isAllowed.value = now;
    });
  }, [own, isAllowed]);
  return (
    <section>
      <h2>{say('not_seen')}</h2>
      <ul class="bullets">
        <li>{say('not_seen_phone')}</li>
        <li>{say('not_seen_browsers')}</li>
        {!isAllowed.value && <li>{say('not_seen_private')}</li>}
      </ul>
      {!isAllowed.value &&
        (own.openOwnPage === null ? (
          <p>{say('not_seen_allow_firefox')}</p>
        ) : (
          <button type="button" onClick={own.openOwnPage}>
            {say('not_seen_allow')}
          </button>
        ))}
    </section>
  );
}

function Permission({ view, own }: Pick<WelcomeProps, 'view' | 'own'>): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <section>
        <h2>{say('health_sees')}</h2>
        <Sees view={view} own={own} />
      </section>
      <NotSeen own={own} />
      <Icon own={own} />
    </>
  );
}

function Step({ step, ...props }: WelcomeProps & { readonly step: number }): JSX.Element {
  switch (step) {
    case 1:
      return (
        <>
          <LanguageChoice {...props} />
          <RegionChoice {...props} />
        </>
      );
    case 2:
      return <ForWhom {...props} />;
    default:
      return <Permission {...props} />;
  }
}

const titles: readonly MessageKey[] = ['welcome_1', 'welcome_2', 'welcome_3'];

/** `step` from 1 on, the end after the last; each has its link, so that the browser's own "back" works. */
export function Welcome({ step, ...props }: WelcomeProps & { readonly step: number }): JSX.Element {
  const { say } = useWords();
  if (step > titles.length) return <WelcomeEnd {...props} back={`#/welcome/${titles.length}`} />;
  return (
    <>
      <p class="quiet">{say('welcome_step', String(step), String(titles.length))}</p>
      <h1>{say(titles[step - 1] ?? 'welcome_1')}</h1>
      {step === 1 && <p>{say('welcome_more')}</p>}
      <Step step={step} {...props} />
      <p class="row">
        <a class="button safe" href={`#/welcome/${step + 1}`}>
          {say('next_step')}
        </a>
        {step > 1 && <a href={`#/welcome/${step - 1}`}>{say('welcome_back')}</a>}
      </p>
    </>
  );
}

/** The step of `#/welcome/2`; the first for anything else. */
export function stepOf([, step]: readonly string[]): number {
  const nth = Number(step);
  return Number.isInteger(nth) && nth >= 1 && nth <= titles.length + 1 ? nth : 1;
}
