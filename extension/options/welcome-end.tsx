// The end of the first run: a try on a payment that is none, whom one pays, and what one tells oneself.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { plainText } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { AddPayee } from './add-payee.tsx';
import type { OwnBrowser } from './own-browser.ts';
import { OwnPlan } from './own-plan.tsx';
import { type PayeesProps, payeesAdded } from './payees-state.ts';

/** What every step of the first run is given. */
export interface WelcomeProps extends PayeesProps {
  readonly own: OwnBrowser;
}

/** Those added so far, so that the person sees that it was taken. */
function Added({ payees }: Pick<WelcomeProps, 'payees'>): JSX.Element | null {
  useEffect(() => void payees.open(), [payees]);
  const state = payees.state.value;
  const names = state.kind === 'shown' ? payeesAdded(state.payees) : [];
  if (names.length === 0) return null;
  return (
    <ul class="plain-lines">
      {names.map((name) => (
        <li key={name}>{plainText(name)}</li>
      ))}
    </ul>
  );
}

/** `back`: the link to the step before. */
export function WelcomeEnd({ back, ...props }: WelcomeProps & { readonly back: string }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <h1>{say('welcome_end')}</h1>
      <section>
        <p>{say('welcome_try')}</p>
        <p>
          <a class="button safe" href="../popup/popup.html#/look/practice">
            {say('look_try')}
          </a>
        </p>
        <p class="quiet">
          {say('welcome_look')} <a href="../popup/popup.html#/look">{say('look_link')}</a>
        </p>
      </section>
      <AddPayee {...props} />
      <Added {...props} />
      <OwnPlan {...props} />
      <p class="row">
        <a href="#/profile">{say('welcome_done')}</a>
        <a href={back}>{say('welcome_back')}</a>
      </p>
    </>
  );
}
