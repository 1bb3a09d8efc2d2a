// What can be done with one payee: trust, block, forget, and the way back from each.
import type { JSX } from 'preact';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import type { Undo } from './options-state.ts';
import { isBlocked, type PayeesProps } from './payees-state.ts';

type Slow = 'trust-payee' | 'unblock-payee' | 'forget-payee';

/** What each button does, and its undoing, which is not undone again; what makes things looser goes the slow way. */
function actions({ payee, view, options, payees }: PayeesProps & { readonly payee: KnownPayee }) {
  const { key } = payee;
  const slowly = async (kind: Slow, undo: Undo = null): Promise<void> => {
    await options.loosen({ kind, key }, undo);
    await payees.open();
  };
  const atOnce = async (done: Promise<KnownPayee | null>, undo: Undo = null): Promise<void> =>
    options.tell((await done) === null ? { kind: 'not-saved' } : { kind: 'saved', undo });
  return {
    trust: () => slowly('trust-payee', () => atOnce(payees.distrust(key))),
    distrust: () => atOnce(payees.distrust(key), () => slowly('trust-payee')),
    block: () => atOnce(payees.block(key), () => slowly('unblock-payee')),
    unblock: () => slowly('unblock-payee', () => atOnce(payees.block(key))),
    forget: () => slowly('forget-payee'),
    remember: async () => {
      const pending = view.pending.find(({ what }) => what.kind === 'forget-payee' && what.key === key);
      if (pending !== undefined) await options.takeBack(pending.id);
      await payees.open();
    },
  };
}

export function PayeeButtons(props: PayeesProps & { readonly payee: KnownPayee }): JSX.Element {
  const { say } = useWords();
  const { name, vouchedFrom, forgotten } = props.payee;
  const does = actions(props);
  const button = (sentence: MessageKey, act: () => Promise<void>): JSX.Element => (
    <button type="button" class="link" onClick={() => void act()}>
      {say(sentence)}
      <span class="hidden-text"> {name ?? ''}</span>
    </button>
  );
  if (forgotten) return <p class="row">{button('take_back', does.remember)}</p>;
  return (
    <p class="row">
      {vouchedFrom === null ? button('payee_trust', does.trust) : button('payee_distrust', does.distrust)}
      {isBlocked(props.payee, props.view.now)
        ? button('payee_unblock', does.unblock)
        : button('payee_block', does.block)}
      {button('payee_forget', does.forget)}
    </p>
  );
}
