// 查人: the payee now against the payee last time; the name is touched, or the account's last four are typed.
import { useSignal } from '@preact/signals';
import type { ComponentChild, JSX } from 'preact';
import { turnedBy } from '../../../src/hold/turn.ts';
import { plainText } from '../../channel/wording.ts';
import { useWords } from '../../ui/saying.ts';
import { Differing, readableAccount, type Side, SideBySide } from '../../ui/sides.tsx';
import { usePlaceWords } from '../place-words.ts';
import { PageText } from '../transfer-view.tsx';
import { Choices } from './choice.tsx';
import type { StepProps } from './step.ts';
import { Typed } from './typed.tsx';

type Props = StepProps<'payee'>;

interface Shown {
  readonly name: string | null;
  readonly account: string | null;
}

/** A text, with what is not as in the other marked; where there is no other, nothing is. */
function Beside({ text, other }: { text: string; other: string | null | undefined }): JSX.Element {
  return other === null || other === undefined ? <bdi>{text}</bdi> : <Differing text={text} other={other} />;
}

function readable(account: string | null | undefined): string | null {
  return account === null || account === undefined ? null : readableAccount(account);
}

function Face({ name, account, other }: Shown & { other: Shown | null }): JSX.Element {
  return (
    <>
      <b>{name === null ? <PageText text={null} /> : <Beside text={name} other={other?.name} />}</b>
      {account !== null && (
        <span class="account">
          <Beside text={readableAccount(account)} other={readable(other?.account)} />
        </span>
      )}
    </>
  );
}

function useBefore({ question }: Props): Side {
  const { say, date } = useWords();
  const { before } = question;
  if (before === null) return { label: say('before'), body: null, unseen: say('never_before') };
  return { label: say('last_time', date(before.at)), body: <Face {...before} other={question} /> };
}

/** The page's side; the question keeps the last four back, and they come when they were typed right. */
function now({ question, hold, outcome }: Props): ComponentChild | null {
  const { name, account } = question;
  if (name === null && account === null) return null;
  const whole = hold.transfer.payee.account?.value ?? account;
  return <Face name={name} account={outcome === 'fits' ? whole : account} other={question.before} />;
}

/** What the person said beside what the page has, with what differs marked. */
function Apart({ hold, said, page }: Pick<Props, 'hold'> & { said: string; page: string }): JSX.Element {
  const { say } = useWords();
  const { onPage } = usePlaceWords(hold);
  return (
    <SideBySide
      left={{ label: say('you_say'), body: <Differing text={said} other={page} /> }}
      right={{ label: onPage, body: <Differing text={page} other={said} /> }}
    />
  );
}

/** What was typed beside what the page has, when the two differ. */
function WrongLastFour({ given, hold, outcome }: Props): JSX.Element | null {
  const account = hold.transfer.payee.account?.value ?? '';
  const page = account.includes('@') ? account : account.slice(-4);
  if (given === null || !('typed' in given) || outcome !== 'does-not-fit') return null;
  return <Apart hold={hold} said={given.typed} page={page} />;
}

/** The page's name stands among others like it; which one it is, shows only when one was chosen. */
function Names(props: Props & { readonly names: readonly string[] }): JSX.Element {
  const { say } = useWords();
  const { names, hold, outcome, answer } = props;
  const chosen = useSignal<number | null>(outcome === 'fits' ? 0 : null);
  const name = chosen.value === null ? undefined : names[chosen.value];
  const [right = ''] = names;
  return (
    <>
      <Choices
        label={say('ask_payee_name')}
        options={[...turnedBy([...names.keys()], hold.id), names.length]}
        chosen={chosen.value}
        name={(at) => <bdi>{plainText(names[at] ?? say('payee_other'))}</bdi>}
        choose={(at) => {
          chosen.value = at;
          answer({ stroke: 'payee', same: at === 0 });
        }}
      />
      {outcome === 'does-not-fit' && name !== undefined && <Apart hold={hold} said={name} page={right} />}
    </>
  );
}

function Answering(props: Props): JSX.Element {
  const { say } = useWords();
  const { question, outcome, answer } = props;
  const give = (typed: string): void => answer({ stroke: 'payee', typed });
  switch (question.ask) {
    case 'type-last-four':
      return <Typed label={say('ask_payee_last_four')} inputMode="text" maxLength={8} give={give} />;
    case 'say-who':
      return <Typed label={say('ask_payee_say_who')} inputMode="text" maxLength={60} give={give} />;
    case 'tap-name':
      return question.alike === undefined ? (
        <Choices
          label={say('ask_payee_tap')}
          options={['same', 'other']}
          chosen={outcome === undefined ? null : outcome === 'fits' ? 'same' : 'other'}
          name={(one) =>
            one === 'same'
              ? say('payee_same', question.name ?? question.account ?? say('this_payee'))
              : say('payee_other')
          }
          choose={(one) => answer({ stroke: 'payee', same: one === 'same' })}
        />
      ) : (
        <Names {...props} names={[question.name ?? '', ...question.alike]} />
      );
  }
}

const headings = {
  'tap-name': 'ask_payee_tap',
  'choose-name': 'ask_payee_name',
  'type-last-four': 'ask_payee_last_four',
  'say-who': 'ask_payee_say_who',
} as const;

export function PayeeStep(props: Props): JSX.Element {
  const { say } = useWords();
  const before = useBefore(props);
  const { ask, alike } = props.question;
  const isChosen = alike !== undefined && props.outcome === undefined;
  return (
    <>
      <h1 id="headline">{say(headings[alike === undefined ? ask : 'choose-name'])}</h1>
      {!isChosen && <SideBySide left={before} right={{ label: say('this_time'), body: now(props) }} />}
      <Answering {...props} />
      <WrongLastFour {...props} />
    </>
  );
}
