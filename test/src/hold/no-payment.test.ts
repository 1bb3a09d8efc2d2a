// "This is not a payment": where it is offered, and that it lets one press through and nothing more.
import { describe, expect, test } from 'vitest';
import { type Hold, isOpen, releaseRefusal, ripen, used, withdrawn } from '../../../src/hold/hold.ts';
import { letThrough, offersNoPayment } from '../../../src/hold/no-payment.ts';
import { PASS_MS } from '../../../src/hold/pass.ts';
import { noStepUp } from '../../../src/hold/step-up.ts';

const unread: Hold = {
  id: 'h',
  createdAt: 0,
  endsAt: 60_000,
  tier: 3,
  transfer: {
    kind: 'transfer',
    site: 'forum.example',
    payee: { name: null, account: null, institution: null, holder: 'unknown' },
    amount: null,
    purpose: null,
  },
  sure: { payee: null, amount: null, purpose: null },
  digest: 'd',
  keys: { payeeKey: null, nameKey: null, accounted: false },
  lastFour: null,
  findings: [],
  questions: [{ stroke: 'purpose', ask: 'reason', purpose: null }],
  outcomes: {},
  stepUp: noStepUp,
  change: [],
  place: { tabId: 1, frameId: 0, documentId: 'd1', origin: 'https://forum.example', isPrivate: false },
  control: { name: 'Send', place: 'button', page: '/' },
  state: { kind: 'cooling' },
};

const amount = { minor: 100n, decimals: 2, currency: 'EUR' };
const named = { ...unread.transfer.payee, name: 'Li Na' };
const { control: _, ...withoutControl } = unread;

test.each([
  ['nothing was read', unread, false, true],
  ['its wait is over', { ...unread, state: { kind: 'ready', since: 0 } }, false, true],
  ['only an amount', { ...unread, transfer: { ...unread.transfer, amount } }, false, true],
  ['only a payee', { ...unread, transfer: { ...unread.transfer, payee: named } }, false, true],
  ['payee and amount', { ...unread, transfer: { ...unread.transfer, payee: named, amount } }, false, false],
  ['a built-in host', unread, true, false],
  ['tier 4', { ...unread, tier: 4 }, false, false],
  ['tier 6', { ...unread, tier: 6 }, false, false],
  ['a code step, a payment call', withoutControl, false, false],
  ['two people must agree', { ...unread, stepUp: { ...noStepUp, approver: 'asked' } }, false, false],
  ['made elsewhere', { ...unread, place: { ...unread.place, tabId: -1 } }, false, false],
  ['given up', { ...unread, state: { kind: 'cancelled', at: 1 } }, false, false],
  ['over', { ...unread, state: { kind: 'expired', at: 1 } }, false, false],
] as const satisfies readonly (readonly [string, Hold, boolean, boolean])[])(
  '%s',
  (_, hold, isBuiltIn, offered) => {
    expect(offersNoPayment(hold, isBuiltIn, 1)).toBe(offered);
    expect(letThrough(hold, isBuiltIn, 1).ok).toBe(offered);
  },
);

describe('what it lets through', () => {
  function opened(): Hold {
    const step = letThrough(unread, false, 1000);
    if (!step.ok) throw new Error('not offered');
    return step.hold;
  }
  const atFocus = (hold: Hold): Hold =>
    hold.state.kind === 'released'
      ? { ...hold, state: { ...hold.state, pass: { ...hold.state.pass, from: 1000 } } }
      : hold;

  test('one press, and then no more', () => {
    const first = used(atFocus(opened()), 2000);
    expect(first.ok && isOpen(first.hold)).toBe(false);
    expect(first.ok && used(first.hold, 2001)).toEqual({ ok: false, why: 'no-pass' });
  });

  test('unused, the hold asks everything, as before', () => {
    const later = ripen(atFocus(opened()), 1000 + PASS_MS + 60_000);
    expect(later.state.kind).toBe('ready');
    expect(releaseRefusal(later, 1000 + PASS_MS + 60_000)).toBe('unanswered');
    const back = withdrawn(opened(), 1500);
    expect(back.ok && releaseRefusal(back.hold, 1500)).toBe('too-early');
    expect(back.ok && releaseRefusal(back.hold, 90_000)).toBe('unanswered');
  });
});
