// The warning in every state: each tier, each step before and after its answer, each ending.
import type { ContactView } from '../../extension/channel/page-protocol.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Question } from '../../src/findings/question.ts';
import { elsewhere, type Hold } from '../../src/hold/hold.ts';
import type { Tier } from '../../src/settings/tier.ts';
import { START, sampleHold, viewOf, yuan } from '../extension/popup/fake-background.ts';
import type { Act, Look } from './look.ts';

const MINUTE = 60_000;

const contact: ContactView = { name: '李娜', number: '138 0013 8000', confirmed: true };

const waits: Readonly<Record<Tier, number>> = {
  0: 0,
  1: 0,
  2: 10_000,
  3: MINUTE,
  4: 30 * MINUTE,
  5: 120 * MINUTE,
  6: 1440 * MINUTE,
};

const at = (tier: Tier, more: Partial<Hold> = {}): Hold => ({
  ...sampleHold,
  // Each variant's face comes with one of the tiers.
  id: `h${tier}`,
  tier,
  endsAt: START + waits[tier],
  ...more,
});

const allFit = {
  payee: 'fits',
  amount: 'fits',
  purpose: 'fits',
  'account-type': 'fits',
  relationship: 'fits',
  prompts: 'cannot-be-seen',
} as const;

/** Waited for, and looked at again after the wait where that is asked. */
const ready: Partial<Hold> = {
  endsAt: START - 1,
  outcomes: allFit,
  state: { kind: 'ready', since: START - 1 },
};

function look(name: string, hold: Hold, more: Partial<Look> = {}): Look {
  return { name: `warning-${name}`, page: 'popup', route: `#/hold/${hold.id}`, hold, ...more };
}

const scripted: Question = {
  stroke: 'prompts',
  ask: 'choose',
  prompts: ['转账前请核实对方身份。', '警惕冒充公检法、客服退款类诈骗，请勿向陌生账户转账。'],
  script: 'safe-account',
};

const someoneNew: Question = {
  stroke: 'relationship',
  ask: 'choose',
  amount: yuan(48_000),
  askKnownBy: true,
};

const begin: Act = { press: 'start_steps' };
const { transfer } = sampleHold;
const before = {
  at: START - 200 * 86_400_000,
  name: '王强',
  account: '6222 •••• •••• 1239',
  amount: yuan(2400),
};

/** The hold with one question asked in another way. */
function asking(question: Question, more: Partial<Hold> = {}): Hold {
  const questions = sampleHold.questions.map((one) => (one.stroke === question.stroke ? question : one));
  return at(3, { questions, ...more });
}

/** The first two answers lead to the other questions. */
function step(nth: number, ...acts: readonly Act[]): readonly Act[] {
  return [begin, ...(nth === 0 ? [] : [{ stroke: nth }]), ...acts];
}

const first: readonly Look[] = [
  ...([2, 3, 4, 5, 6] as const).map((tier) => look(`tier-${tier}`, at(tier))),
  look('why-seen', at(4), { acts: [{ press: 'why_seen' }] }),
  look('contact', at(6), { view: { contact } }),
  look('changed-amount', at(4, { change: [{ field: 'amount', before: yuan(4800), now: yuan(48_000) }] })),
  look(
    'changed-account',
    at(5, {
      change: [
        { field: 'name', before: '王强', now: '王 强' },
        { field: 'account', before: '6222 •••• •••• 1239', now: '6222 •••• •••• 1234' },
      ],
    }),
  ),
  look(
    'not-read',
    at(3, {
      transfer: {
        ...transfer,
        payee: { ...transfer.payee, name: null, account: null },
        amount: null,
        purpose: null,
      },
    }),
  ),
  look(
    'private',
    at(3, { uncheckedAt: START - 20 * MINUTE, place: { ...sampleHold.place, isPrivate: true } }),
  ),
  look(
    'company',
    at(5, {
      transfer: {
        ...transfer,
        payee: { ...transfer.payee, holder: 'business', name: '上海远航国际货物运输代理有限公司第三分公司' },
        amount: yuan(1_234_567),
        purpose: '2026年11月份海运费及报关费 合同号 YH-2026-1187',
        site: 'corporate.ebank.long-name-of-a-bank.example.cn',
      },
    }),
  ),
  look('elsewhere', at(3, { place: elsewhere(false), transfer: { ...transfer, site: '' } })),
  look(
    'elsewhere-changed',
    at(3, {
      place: elsewhere(false),
      transfer: { ...transfer, site: '' },
      change: [{ field: 'amount', before: yuan(4800), now: yuan(48_000) }],
    }),
  ),
];

const steps: readonly Look[] = [
  look('payee-last-four', at(3), { acts: step(0) }),
  look('payee-wrong', at(3), { acts: step(0, { give: '1239' }) }),
  look('payee-fits', at(4), { acts: step(0, { give: '1234' }) }),
  look(
    'payee-tap',
    asking({
      stroke: 'payee',
      ask: 'tap-name',
      name: '王强',
      account: '6222 •••• •••• 1234',
      institution: null,
      before,
    }),
    { acts: step(0) },
  ),
  ...(['', '1'] as const).map((choose) =>
    look(
      choose === '' ? 'payee-names' : 'payee-names-wrong',
      asking({
        stroke: 'payee',
        ask: 'tap-name',
        name: '王强',
        account: '6222 •••• •••• 1234',
        institution: null,
        before,
        alike: ['王刚', '王平'],
      }),
      { acts: step(0, ...(choose === '' ? [] : [{ choose }])) },
    ),
  ),
  look(
    'payee-who',
    asking({ stroke: 'payee', ask: 'say-who', name: null, account: null, institution: null, before: null }),
    { acts: step(0) },
  ),
  look('amount', at(3), { acts: step(1) }),
  look('amount-wrong', at(3), { acts: step(1, { give: '4800' }) }),
  look('amount-unclear', at(3), { acts: step(1, { give: 'many' }) }),
  look(
    'amount-choose',
    asking({ stroke: 'amount', ask: 'choose', options: [yuan(4800), yuan(48_000), yuan(480_000)], before }),
    { acts: step(1) },
  ),
  look('purpose', at(3), { acts: step(2) }),
  look('purpose-compared', at(5), { acts: step(2, { choose: 'goods' }) }),
  look('account-type', at(3), { acts: step(3) }),
  look('account-type-wrong', at(3), { acts: step(3, { choose: 'person' }) }),
  look('relationship', at(3), { acts: step(4) }),
  look('relationship-wrong', at(3), { acts: step(4, { choose: 'authority' }) }),
  look('relationship-known', asking(someoneNew), { acts: step(4, { choose: 'family' }) }),
  look('relationship-neither', asking(someoneNew), {
    acts: step(4, { choose: 'family' }, { choose: 'neither' }),
  }),
  look('prompts', at(3), { acts: step(5) }),
  look('prompts-idea', at(3), { acts: step(5, { choose: 'nobody' }) }),
  look('prompts-idea-risky', at(3), { acts: step(5, { choose: 'nobody' }, { choose: 'caller' }) }),
  // Which of its questions comes first goes by the hold; the next one is brought into sight.
  look('prompts-script', { ...asking(scripted), id: 'h1' }, { acts: step(5) }),
  look('prompts-script-last', asking(scripted), {
    acts: step(5, { choose: 'nobody' }, { choose: 'no' }),
  }),
  look('guided', at(3), { acts: step(5, { choose: 'someone-guides' }) }),
];

/** The steps again at the other tiers, where the foot is another. */
const stepsByTier: readonly Look[] = ([2, 4, 5, 6] as const).flatMap((tier) =>
  sampleHold.questions.map(({ stroke }, nth) =>
    look(`${stroke}-tier-${tier}`, at(tier), { acts: step(nth) }),
  ),
);

const asked = { pin: 'asked', code: 'asked', approver: 'not-set' } as const;
const pinAsked = at(6, { ...ready, stepUp: { ...asked, code: 'not-set' } });
const codeAsked = at(6, { ...ready, stepUp: { ...asked, pin: 'given' } });

function refused(why: 'page-gone' | 'does-not-fit'): Look {
  return look(`refused-${why}`, at(3, ready), {
    answers: { release: () => ({ refused: why }) },
    acts: [{ press: 'go_on' }],
  });
}

const hurried: Finding = { code: 'anomaly/hurried', stroke: 'prompts', points: 6, floor: 5, facts: [] };

const last: readonly Look[] = [
  look('last-waiting', at(3, { outcomes: { ...allFit, 'account-type': 'does-not-fit' } })),
  look('last-long', at(5, { outcomes: allFit })),
  look('hurried', at(5, { findings: [hurried, ...sampleHold.findings] })),
  look('last-ready', at(3, ready)),
  look(
    'last-ready-elsewhere',
    at(3, { ...ready, place: elsewhere(false), transfer: { ...transfer, site: '' } }),
  ),
  look('pin', pinAsked),
  look('pin-wrong', pinAsked, {
    answers: { 'prove-pin': () => ({ kind: 'wrong', until: START + 5 * MINUTE }) },
    acts: [{ give: '1234' }],
  }),
  look('code', codeAsked, { view: { contact } }),
  look('code-wrong', codeAsked, {
    view: { contact },
    answers: { 'prove-code': () => ({ kind: 'wrong', until: null }) },
    acts: [{ give: '123456' }],
  }),
  refused('page-gone'),
  refused('does-not-fit'),
];

const ended = (name: string, state: Hold['state']): Look => look(name, at(3, { state }));

const endings: readonly Look[] = [
  look('released', at(3, ready), { acts: [{ press: 'go_on' }] }),
  ended('cancelled', { kind: 'cancelled', at: START }),
  ended('expired', { kind: 'expired', at: START }),
  ended('looked-up', { kind: 'looked-up', at: START }),
  look('gone', at(3), { answers: { hold: () => null } }),
  look('silent', at(3), { silent: true }),
];

/** Every state once. */
export const warningLooks: readonly Look[] = [...first, ...steps, ...last, ...endings];

/** With the steps of every tier. */
export const allWarningLooks: readonly Look[] = [...warningLooks, ...stepsByTier];

export const heldView = (hold: Hold) => viewOf(hold, START);

/** For the lists of the toolbar view. */
export const someHolds = [at(3), at(5, { id: 'h7', transfer: { ...transfer, amount: null } }), at(4, ready)];

export const trusted = contact;
