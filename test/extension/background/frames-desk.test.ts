// A press in one frame and what the others of its tab show, over a real store; and one transfer open in two tabs.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Observation, Verdict } from '../../../extension/channel/content-protocol.ts';
import type { From } from '../../../extension/channel/receive.ts';
import type { Answer } from '../../../src/findings/question.ts';
import type { Shown } from '../../../src/transfer/shown.ts';
import { makeTrial, ours, type Trial, from as top, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const till: From = { ...top, frameId: 3, documentId: 'till', origin: 'https://till.example' };
const builtIn: From = { ...till, origin: 'https://www.paypal.com' };

let trial: Trial;
beforeEach(() => {
  trial = makeTrial();
});

/** What a page around a payment frame shows of a transfer. */
function shownOf({ transfer: { kind, payee, amount, purpose }, sure }: Observation): Shown {
  return { kind, payee, amount, sums: amount === null ? [] : [amount], purpose, sure };
}

/** A payment frame that shows the amount, and neither payee nor purpose. */
function bare(yuan: number): Observation {
  const seen = transferOf(yuan);
  const payee = { name: null, account: null, institution: null, holder: 'unknown' } as const;
  return {
    ...seen,
    transfer: { ...seen.transfer, payee, purpose: null },
    sure: { payee: null, amount: 'high', purpose: null },
  };
}

/** The page around answers, whenever it is asked, that it shows this. */
async function pageShows(seen: Observation | null): Promise<void> {
  await trial.desk.hello({ cameFrom: '' }, top);
  const shown = seen === null ? null : shownOf(seen);
  trial.inFrame = (frame, { kind }) => {
    if (kind === 'ask-around' && frame.frameId === top.frameId) void trial.desk.shown({ shown }, top);
    return true;
  };
}

async function heldIn(frame: From, seen: Observation) {
  const verdict = await trial.desk.press(seen, frame);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  const hold = await trial.desk.hold({ id: verdict.holdId }, ours);
  if (hold === null) throw new Error('no hold');
  return hold;
}

const six = (yuan: number): readonly Answer[] => [
  { stroke: 'payee', typed: '5678' },
  { stroke: 'amount', typed: String(yuan) },
  { stroke: 'purpose', reason: 'goods', same: true },
  { stroke: 'account-type', expected: 'person' },
  { stroke: 'relationship', relationship: 'friend', knownBy: 'in-person' },
  { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
];

const three: readonly Answer[] = [
  { stroke: 'payee', same: true },
  { stroke: 'amount', chosen: 1 },
  { stroke: 'purpose', reason: 'goods', same: true },
];

async function releaseHold(id: string, answers: readonly Answer[]): Promise<void> {
  await trial.answer(id, answers);
  trial.later(MINUTE);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
}

/** Li Na is paid once, so that up to 1.5 times as much is silent. */
async function payOnce(yuan: number): Promise<void> {
  const { id } = await heldIn(top, transferOf(yuan));
  await releaseHold(id, three);
  await trial.desk.sent(transferOf(yuan), top);
  trial.later(10 * DAY);
}

describe('a payment frame that shows only the amount', () => {
  test('has its payee and purpose from the page around it', async () => {
    await pageShows(transferOf(5000));
    const hold = await heldIn(till, bare(5000));
    expect(hold).toMatchObject({
      transfer: { site: 'till.example', payee: { name: '李娜' }, purpose: '装修款' },
      sure: { payee: 'medium', amount: 'high' },
    });
    expect(hold.findings.map(({ code }) => code)).not.toContain('payee/not-read');
  });

  test('is read alone where the page shows nothing, or is switched off', async () => {
    await pageShows(null);
    expect((await heldIn(till, bare(5000))).transfer.payee.name).toBeNull();
    await pageShows(transferOf(5000));
    await trial.desk['switch-site']({ host: 'bank.example', on: false }, ours);
    expect((await heldIn(till, bare(6000))).transfer.payee.name).toBeNull();
  });

  test('is looked at again when the page changes, ahead of any press', async () => {
    await pageShows(null);
    const purchase = { ...bare(200), transfer: { ...bare(200).transfer, kind: 'purchase' } } as const;
    expect(await trial.desk.assess(purchase, till)).toMatchObject({ kind: 'ahead' });
    const told: number[] = [];
    trial.inFrame = ({ frameId }, { kind }) => {
      if (kind === 'look-again') told.push(frameId);
      return true;
    };
    await trial.desk.hello({ cameFrom: '' }, till);
    await trial.desk.shown({ shown: shownOf(transferOf(8000)) }, top);
    expect(told).toEqual([till.frameId]);
    expect(await trial.desk.assess(purchase, till)).toEqual({ kind: 'would-hold' });
  });

  test('is released and paid as it was looked at, and not when the page says another payee', async () => {
    await pageShows(transferOf(5000));
    const { id } = await heldIn(till, bare(5000));
    await releaseHold(id, six(5000));
    await pageShows(transferOf(5000, '王强', '6222020200112233'));
    expect(await trial.desk.assess(bare(5000), till)).toEqual({ kind: 'would-hold' });
    await pageShows(transferOf(5000));
    expect(await trial.desk.assess(bare(5000), till)).toMatchObject({ kind: 'pass', holdId: id });
    trial.inFrame = () => false;
    expect(await trial.desk.sent(bare(5000), till)).toEqual({ noted: true });
  });
});

test.each<[code: string, page: Observation]>([
  ['amount/disagree', transferOf(500)],
  ['payee/frames-disagree', transferOf(2000, '王强', '6222020200112233')],
])('%s: held though the payee is known, the own value kept', async (code, page) => {
  await payOnce(2000);
  expect(await trial.desk.assess(transferOf(2000), till)).toMatchObject({ kind: 'ahead' });
  await pageShows(page);
  const hold = await heldIn(till, transferOf(2000));
  expect(hold.tier).toBeGreaterThanOrEqual(2);
  expect(hold.findings.map((finding) => finding.code)).toContain(code);
  expect(hold.transfer).toMatchObject({ payee: { name: '李娜' }, amount: { minor: 200_000n } });
});

describe('a page of another origin around a frame', () => {
  const verdictIn = (frame: From): Promise<Verdict> => trial.desk.assess(bare(2000), frame);

  test('lends a known payee to a site that was added, never to a built-in one', async () => {
    await payOnce(2000);
    await pageShows(transferOf(2000));
    expect(await verdictIn(till)).toMatchObject({ kind: 'ahead' });
    const alone = makeTrial();
    const { tier } = await (async () => {
      const verdict = await alone.desk.press(bare(2000), builtIn);
      const hold = verdict.kind === 'held' ? await alone.desk.hold({ id: verdict.holdId }, ours) : null;
      return hold ?? { tier: -1 };
    })();
    trial = makeTrial();
    await payOnce(2000);
    await pageShows(transferOf(2000));
    expect(await verdictIn(builtIn)).toEqual({ kind: 'would-hold' });
    const hold = await heldIn(builtIn, bare(2000));
    expect(hold.tier).toBe(tier);
    expect(hold.findings.map(({ code }) => code)).toContain('payee/not-read');
    expect(hold.findings.map(({ code }) => code)).not.toContain('payee/known');
  });

  test('never makes a payee known', async () => {
    await pageShows(transferOf(5000));
    const { id } = await heldIn(till, bare(5000));
    await releaseHold(id, six(5000));
    expect(await trial.desk.sent(bare(5000), till)).toEqual({ noted: true });
    expect(await trial.desk.assess(transferOf(5000), { ...top, tabId: 8 })).toEqual({ kind: 'would-hold' });
    const hold = await heldIn({ ...top, tabId: 8 }, transferOf(5001));
    expect(hold.findings.map(({ code }) => code)).toContain('payee/first-time');
  });

  test('of the same origin is no stranger', async () => {
    await pageShows(transferOf(5000));
    const own = { ...till, origin: top.origin };
    const { id } = await heldIn(own, bare(5000));
    await releaseHold(id, six(5000));
    await trial.desk.sent(bare(5000), own);
    trial.later(10 * DAY);
    expect(await trial.desk.assess(transferOf(5000), { ...top, tabId: 8 })).toMatchObject({ kind: 'ahead' });
  });
});

describe('the same transfer in two tabs', () => {
  const other: From = { ...top, tabId: 8, documentId: 'd8' };

  test('is one hold with one end, and the same window', async () => {
    const first = await heldIn(top, transferOf(5000));
    trial.later(10_000);
    const second = await heldIn(other, transferOf(5000));
    expect([second.id, second.endsAt]).toEqual([first.id, first.endsAt]);
    expect(await trial.desk.holds({}, ours)).toHaveLength(1);
    expect(trial.done.filter((what) => what === 'show')).toHaveLength(2);
  });

  test('released for the tab that pressed last, for no other', async () => {
    const { id } = await heldIn(top, transferOf(5000));
    await heldIn(other, transferOf(5000));
    await releaseHold(id, six(5000));
    expect(await trial.desk.assess(transferOf(5000), top)).toEqual({ kind: 'would-hold' });
    expect(await trial.desk.sent(transferOf(5000), top)).toEqual({ noted: false });
    expect(await trial.desk.assess(transferOf(5000), other)).toMatchObject({ kind: 'pass', holdId: id });
  });

  test('pressed in the other after the release: the pass of the first is over, and its page is told', async () => {
    const { id } = await heldIn(top, transferOf(5000));
    await releaseHold(id, six(5000));
    expect(await trial.desk.assess(transferOf(5000), top)).toMatchObject({ kind: 'pass' });
    expect((await heldIn(other, transferOf(5000))).id).toBe(id);
    expect(trial.told.at(-1)).toEqual({ kind: 'look-again' });
    expect(await trial.desk.assess(transferOf(5000), top)).toEqual({ kind: 'would-hold' });
    expect(await trial.desk.assess(transferOf(5000), other)).toEqual({ kind: 'would-hold' });
  });
});
