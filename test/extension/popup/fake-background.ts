// A background for the views: the real engine over one hold, in memory, with a clock of its own.
import type { ask } from '../../../extension/channel/channel.ts';
import type { HoldView, SettingsView } from '../../../extension/channel/page-protocol.ts';
import type { AnswerTo, Data, Reply, RequestKind } from '../../../extension/channel/protocol.ts';
import { waysOf } from '../../../src/findings/ways.ts';
import { answered, cancel, type Hold, release, releaseRefusal, ripen } from '../../../src/hold/hold.ts';
import { judge } from '../../../src/hold/judge.ts';
import { noStepUp } from '../../../src/hold/step-up.ts';
import { defaultSettings, waitOf } from '../../../src/settings/settings.ts';
import type { Amount } from '../../../src/transfer/amount.ts';

export const yuan = (whole: number): Amount => ({
  minor: BigInt(whole) * 100n,
  decimals: 2,
  currency: 'CNY',
});

export const START = new Date(2026, 10, 24, 15, 0).getTime();

/** A first transfer to Wang Qiang at tier 3, all six steps open, 60 s to wait. */
export const sampleHold: Hold = {
  id: 'h1',
  createdAt: START,
  endsAt: START + 60_000,
  tier: 3,
  transfer: {
    kind: 'transfer',
    site: 'ebank.example.cn',
    payee: {
      name: '王强',
      account: { kind: 'card', value: '6222 •••• •••• 1234', masked: true, checksum: 'none' },
      institution: null,
      holder: 'personal',
    },
    amount: yuan(48_000),
    purpose: '货款',
  },
  sure: { payee: 'high', amount: 'high', purpose: 'high' },
  digest: 'digest',
  keys: { payeeKey: 'payee', nameKey: 'name', accounted: true },
  lastFour: '1234',
  findings: [
    {
      code: 'payee/first-time',
      stroke: 'payee',
      points: 4,
      floor: 0,
      facts: [{ kind: 'text', text: '王强' }],
    },
  ],
  questions: [
    {
      stroke: 'payee',
      ask: 'type-last-four',
      name: '王强',
      account: '6222 •••• •••• ••••',
      institution: null,
      before: null,
    },
    { stroke: 'amount', ask: 'type', amount: yuan(48_000), before: null },
    { stroke: 'purpose', ask: 'reason', purpose: '货款' },
    { stroke: 'account-type', ask: 'choose', seen: ['business'], ruledOut: ['person'] },
    { stroke: 'relationship', ask: 'choose', amount: yuan(48_000) },
    { stroke: 'prompts', ask: 'choose', prompts: ['转账前请核实对方身份。'] },
  ],
  outcomes: {},
  stepUp: noStepUp,
  change: [],
  place: { tabId: 1, frameId: 0, documentId: 'd1', origin: 'https://ebank.example.cn', isPrivate: false },
  state: { kind: 'cooling' },
};

export function viewOf(hold: Hold, now: number): HoldView {
  const { digest: _, keys: _keys, lastFour: _lastFour, ...shown } = hold;
  return {
    ...shown,
    canRelease: releaseRefusal(hold, now),
    offersNoPayment: false,
    now,
    registrable: 'example.cn',
    ways: waysOf(hold.findings),
  };
}

export interface FakeBackground {
  readonly ask: typeof ask;
  /** The kinds that were asked, in order. */
  readonly asked: RequestKind[];
  hold: Hold;
  /** ms since the epoch. */
  now: number;
  silent: boolean;
}

/** The settings of who has changed nothing. */
export const plainSettings: SettingsView = {
  settings: defaultSettings,
  base: defaultSettings,
  pending: [],
  fixed: [],
  brokenPolicy: [],
  failures: [],
  aside: [],
  builtIn: [],
  granted: [],
  installedAt: 0,
  hasPin: false,
  contact: null,
  approver: null,
  now: START,
};

type Answers = { [K in RequestKind]?: (data: Data<K>) => AnswerTo<K> };

/** Answers only what the popup asks of one hold; `more` adds to it. */
export function fakeBackground(hold: Hold = sampleHold, more: Answers = {}): FakeBackground {
  const take = (next: ReturnType<typeof release>): typeof next => {
    if (next.ok) it.hold = next.hold;
    return next;
  };
  const own: Answers = {
    hold: ({ id }) => (id === it.hold.id ? viewOf(it.hold, it.now) : null),
    answer: ({ answer }) => {
      const judgement = judge(it.hold, answer);
      if (judgement !== null)
        take(answered(it.hold, answer.stroke, judgement, (tier) => waitOf(defaultSettings, tier), it.now));
      return viewOf(it.hold, it.now);
    },
    release: () => {
      const step = take(release(it.hold, it.now));
      return { refused: step.ok ? null : step.why };
    },
    settings: () => plainSettings,
    cancel: () => ({ cancelled: take(cancel(it.hold, it.now)).ok }),
  };
  const it: FakeBackground = {
    hold,
    now: START,
    silent: false,
    asked: [],
    ask: <K extends RequestKind>(kind: K, data: Data<K>): Promise<Reply<K>> => {
      it.asked.push(kind);
      it.hold = ripen(it.hold, it.now);
      const answerTo = (more[kind] ?? own[kind]) as ((data: Data<K>) => AnswerTo<K>) | undefined;
      return Promise.resolve(
        it.silent || answerTo === undefined
          ? { ok: false, why: 'silent' }
          : { ok: true, answer: answerTo(data) },
      );
    },
  };
  return it;
}
