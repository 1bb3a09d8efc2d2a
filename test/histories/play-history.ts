// Plays one history through the engine: its past into the journal, then the attempt, then the answers.
import type { Finding } from '../../src/findings/finding.ts';
import type { Said } from '../../src/findings/said.ts';
import { namedRecord, withRelationship, withVouch } from '../../src/payees/declare.ts';
import { marksOf } from '../../src/payees/marks.ts';
import { newRecord, type PayeeRecord } from '../../src/payees/record.ts';
import type { Relationship } from '../../src/payees/relationship.ts';
import { resolveSettings } from '../../src/settings/profiles.ts';
import type { Tier } from '../../src/settings/tier.ts';
import type { Moment } from '../../src/transfer/moment.ts';
import { momentFrom, periodFrom, repeated } from './calendar.ts';
import type { Earlier, History, Written, WrittenAnswers, WrittenDeclared } from './history.ts';
import { Life, type Outcome, type Payment } from './life.ts';
import { amountFrom, payeeFrom } from './written-payee.ts';

const DAY = 24 * 60 * 60 * 1000;

/** One line of `out/eval.json`. `ms`: how long the assessment of the attempt took. */
export interface Row {
  readonly id: string;
  readonly tier: Tier;
  readonly tierAnswered: Tier | null;
  readonly score: number;
  readonly reason: string | null;
  readonly findings: readonly string[];
  readonly ms: number;
}

/** How often ordinary payments of this life's past were stopped, from a month after the first of them on. */
export interface Played {
  readonly row: Row;
  readonly settled: { readonly payments: number; readonly windows: number };
}

function read(text: string): Moment {
  const moment = momentFrom(text);
  if (moment === null) throw new Error(`no moment: ${text}`);
  return moment;
}

function paymentOf(history: History, written: Written, moment = read(written.at)): Payment {
  const { site, kind, payee, amount, purpose } = written;
  const currency = written.currency ?? history.currency;
  const transfer = {
    site,
    kind,
    payee: payeeFrom(payee),
    amount: amountFrom(amount, currency),
    purpose: purpose === '' ? null : purpose,
  };
  return { transfer, at: moment };
}

interface Step {
  readonly payment: Payment;
  readonly outcome: Outcome;
}

function stepsOf(history: History, earlier: Earlier): readonly Step[] {
  const { repeat, outcome } = earlier;
  const first = read(earlier.at);
  const period = repeat == null ? null : periodFrom(repeat.every);
  const moments = period === null || repeat == null ? [first] : repeated(first, period, repeat.times);
  return moments.map((moment) => ({ payment: paymentOf(history, earlier, moment), outcome }));
}

/** All that lies before the attempt, oldest first. */
function pastOf(history: History): readonly Step[] {
  const now = read(history.attempt.at).epochMs;
  return history.past
    .flatMap((earlier) => stepsOf(history, earlier))
    .filter(({ payment }) => payment.at.epochMs <= now)
    .sort((a, b) => a.payment.at.epochMs - b.payment.at.epochMs);
}

function attemptOf(history: History): Payment {
  const { attempt } = history;
  const { pasted, insecure, imitates, fromLink } = attempt.signals;
  const signals = {
    prompts: attempt.riskPrompts,
    pasted: pasted ?? null,
    insecure: insecure ?? false,
    fromLink: fromLink ?? false,
    ...(typeof imitates === 'string' ? { imitates } : {}),
  };
  return { ...paymentOf(history, attempt), signals };
}

function saidFrom({ share, ...answers }: WrittenAnswers): Said {
  const given = Object.entries(answers).filter(([, answer]) => answer != null);
  const said = given.map(([question, answer]) => [question, answer === 'yes'] as const);
  return { ...Object.fromEntries(said), ...(share == null ? {} : { share }) };
}

/** Whom one knows in life; the others are declared too, and trusted by nobody. */
const trusted: readonly Relationship[] = [
  'self',
  'family',
  'friend',
  'colleague',
  'landlord',
  'merchant',
  'employer',
  'supplier',
];

/** A name alone stands for whatever account it has; an account that was written stands for itself. */
function recordOf(payee: WrittenDeclared['payee'], site: string): PayeeRecord | null {
  if (typeof payee === 'string') return namedRecord(payee);
  const marks = marksOf(payeeFrom(payee), site);
  if (payee.account !== null && marks.keys.payeeKey !== null) return newRecord(marks.keys.payeeKey, marks);
  return payee.name === null ? null : namedRecord(payee.name);
}

/** Told a month ago, or at installation where that is later: the format gives no date. */
function declaredIn({ book, attempt }: History, installedAt: number, now: number): readonly PayeeRecord[] {
  const at = Math.max(installedAt, now - 30 * DAY);
  return book.flatMap(({ payee, relationship }) => {
    const record = recordOf(payee, attempt.site);
    if (record === null) return [];
    const told = withRelationship(record, relationship, at);
    return [trusted.includes(relationship) ? withVouch(told, at) : told];
  });
}

/** The family of what is shown first; good news is no reason, and nothing is shown at tier 0. */
function reasonOf(findings: readonly Finding[], tier: Tier): string | null {
  const first = findings.find(({ points, floor }) => points > 0 || floor > 0);
  return tier === 0 || first === undefined ? null : (first.code.split('/')[0] ?? null);
}

function playPast(life: Life, steps: readonly Step[]): Played['settled'] {
  const begun = (steps[0]?.payment.at.epochMs ?? 0) + 30 * DAY;
  const tiers = steps.map(({ payment, outcome }) => ({
    isSettled: payment.at.epochMs >= begun,
    tier: life.pay(payment, outcome).tier,
  }));
  const settled = tiers.filter(({ isSettled }) => isSettled);
  return { payments: settled.length, windows: settled.filter(({ tier }) => tier > 1).length };
}

export function playHistory(history: History): Played {
  const attempt = attemptOf(history);
  const installedAt = attempt.at.epochMs - history.installedDaysAgo * DAY;
  const settings = resolveSettings({ profile: history.profile }, { preset: {}, fixed: {} });
  const life = new Life(settings, installedAt, declaredIn(history, installedAt, attempt.at.epochMs));
  const settled = playPast(life, pastOf(history));
  const before = performance.now();
  const { tier, score, findings } = life.look(attempt);
  const ms = Math.round((performance.now() - before) * 1000) / 1000;
  const isAnswered = history.answers != null || history.expectAnswered != null;
  const answered = isAnswered ? life.look(attempt, saidFrom(history.answers ?? {})).tier : null;
  const row = {
    id: history.id,
    tier,
    tierAnswered: answered,
    score,
    reason: reasonOf(findings, tier),
    findings: findings.map(({ code }) => code),
    ms,
  };
  return { row, settled };
}
