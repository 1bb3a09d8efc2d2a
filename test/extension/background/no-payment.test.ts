// "This is not a payment", decided by the background: one press now, and remembered only after the loosening delay.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation } from '../../../extension/channel/content-protocol.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;

let trial: Trial;
beforeEach(() => {
  trial = makeTrial();
});

const control = { name: 'Send', place: 'button', page: '/' };
const whole = transferOf(4000);
const nobody = { name: null, account: null, institution: null, holder: 'unknown' } as const;
/** Whom it is for is read, how much is not. */
const unread: Observation = {
  ...whole,
  control,
  transfer: { ...whole.transfer, amount: null, purpose: null },
  sure: { payee: 'high', amount: null, purpose: null },
};

async function held(seen: Observation): Promise<string> {
  const verdict = await trial.desk.press(seen, from);
  if (verdict.kind !== 'held') throw new Error(verdict.kind);
  return verdict.holdId;
}

const say = (id: string, again = false) => trial.desk['no-payment']({ id, again }, ours);
const viewOf = (id: string) => trial.desk.hold({ id }, ours);
const events = async () => (await trial.desk.journal({ before: null }, ours)).lines.map(({ event }) => event);

test('one press goes through, at once and with no answer given; the next is held again', async () => {
  const id = await held(unread);
  expect(await viewOf(id)).toMatchObject({ offersNoPayment: true });
  expect(await say(id)).toEqual({ refused: null });
  expect(trial.told).toContainEqual({ kind: 'released', holdId: id });
  expect(await trial.desk.assess(unread, from)).toMatchObject({ kind: 'pass' });
  expect(await trial.desk.sent(unread, from)).toEqual({ noted: true });
  expect(await trial.desk.assess(unread, from)).toEqual({ kind: 'would-hold' });
  expect(await held(unread)).not.toBe(id);
});

test('it is in the journal as what it is, and no payment is', async () => {
  await say(await held(unread));
  await trial.desk.sent(unread, from);
  await trial.desk.sent(unread, from);
  expect(await events()).toEqual(['held', 'no-payment']);
  expect(await trial.desk.payees({}, ours)).toEqual([]);
});

test.each([
  ['payee and amount were read', { ...whole, control }],
  ['it gives a code', { ...unread, step: 'code' }],
  ['nothing is known of the control', whole],
  ['so little was read that it is tier 4', { ...unread, transfer: { ...unread.transfer, payee: nobody } }],
] as const satisfies readonly (readonly [string, Observation])[])('not where %s', async (_, seen) => {
  const id = await held({ ...seen, transfer: { ...seen.transfer, purpose: null } });
  expect(await viewOf(id)).toMatchObject({ offersNoPayment: false });
  expect(await say(id)).toEqual({ refused: 'closed' });
  expect(trial.told).not.toContainEqual({ kind: 'released', holdId: id });
});

test('not on a built-in payment host', async () => {
  const bank = { ...from, origin: 'https://www.paypal.com' };
  const verdict = await trial.desk.press(unread, bank);
  const id = verdict.kind === 'held' ? verdict.holdId : '';
  expect(await say(id)).toEqual({ refused: 'closed' });
});

test('not for a hold that is gone', async () => {
  expect(await say('nobody')).toEqual({ refused: 'closed' });
});

test('its page gone, the hold asks everything again', async () => {
  const id = await held(unread);
  trial.pageIsThere = false;
  expect(await say(id)).toEqual({ refused: 'page-gone' });
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'too-early' });
});

describe('remembered', () => {
  async function remembered(): Promise<void> {
    await say(await held(unread), true);
    await trial.desk.sent(unread, from);
  }

  test('it counts after the loosening delay, and is in the list of changes', async () => {
    await remembered();
    expect((await trial.desk.settings({}, ours)).pending).toHaveLength(1);
    expect(await trial.desk.assess(unread, from)).toEqual({ kind: 'would-hold' });
    trial.later(11 * MINUTE);
    expect(await trial.desk.assess(unread, from)).toMatchObject({ kind: 'ahead' });
    expect(await trial.desk.sent(unread, from)).toEqual({ noted: true });
    expect(await events()).toEqual(['held', 'no-payment']);
  });

  test.each([
    ['payee and amount are read', { ...whole, control }],
    ['another control', { ...unread, control: { ...control, name: 'Send all' } }],
    ['another page', { ...unread, control: { ...control, page: '/pay' } }],
    ['a code', { ...unread, step: 'code' }],
  ] as const satisfies readonly (readonly [string, Observation])[])('never for %s', async (_, seen) => {
    await remembered();
    trial.later(11 * MINUTE);
    expect(await trial.desk.assess(seen, from)).toEqual({ kind: 'would-hold' });
  });

  test('never on another site', async () => {
    await remembered();
    trial.later(11 * MINUTE);
    const elsewhere = { ...from, origin: 'https://else.example' };
    expect(await trial.desk.assess(unread, elsewhere)).toEqual({ kind: 'would-hold' });
  });

  test('taken away, it is stopped at once', async () => {
    await remembered();
    trial.later(11 * MINUTE);
    await trial.desk['change-settings']({ patch: { noPayments: {} } }, ours);
    expect(await trial.desk.assess(unread, from)).toEqual({ kind: 'would-hold' });
  });
});
