// One person's life with the product: each payment is looked at with all that went before, and goes into the journal.
import { type Assessment, type Attempt, assess } from '../../src/assess/assess.ts';
import type { Said } from '../../src/findings/said.ts';
import type { Entry, JournalEvent } from '../../src/journal/entry.ts';
import { graceRuns, type Memory, pastFrom, remember, withEvent } from '../../src/journal/known.ts';
import { marksOf } from '../../src/payees/marks.ts';
import { noStanding, type Past } from '../../src/payees/past.ts';
import type { PayeeRecord } from '../../src/payees/record.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { imitationOf } from '../../src/sites/imitation.ts';
import { maskAccount } from '../../src/transfer/mask.ts';
import type { Moment } from '../../src/transfer/moment.ts';
import { noSignals, type Signals } from '../../src/transfer/signals.ts';
import { fingerprint, type Transfer } from '../../src/transfer/transfer.ts';

/** What is about to be sent, and when; `signals` are those that the page and the browser tell of it. */
export interface Payment {
  readonly transfer: Transfer;
  readonly at: Moment;
  readonly signals?: Partial<Signals>;
}

/** What became of it: the money went, or the person turned back at the window. */
export type Outcome = 'released' | 'cancelled';

/** What the background itself finds in the address of the page, and what the payment says beside it. */
function signalsOf({ transfer, signals }: Payment): Signals {
  const imitation = imitationOf(transfer.site);
  return {
    ...noSignals,
    imitates: imitation?.of ?? null,
    oddHost: imitation !== null && imitation.of === null ? imitation.kind : null,
    ...signals,
  };
}

/** `installedAt`: ms since the epoch. The journal begins empty; `declared` is what the person told of payees. */
export class Life {
  readonly #settings: Settings;
  readonly #installedAt: number;
  #memory: Memory;

  constructor(settings: Settings, installedAt: number, declared: readonly PayeeRecord[] = []) {
    this.#memory = remember([], declared);
    this.#settings = settings;
    this.#installedAt = installedAt;
  }

  #past(payment: Payment): Past {
    const { transfer, at } = payment;
    // The texts themselves stand in for their HMACs: here nothing has to be kept secret.
    const marks = marksOf(transfer.payee, transfer.site);
    const grace = graceRuns(this.#memory.lately, this.#settings, this.#installedAt, at.epochMs);
    return pastFrom(
      this.#memory,
      { transfer, marks, now: at.epochMs },
      { ...noStanding, grace },
      this.#settings,
    );
  }

  /** The assessment at this moment; nothing is kept of it. */
  look(payment: Payment, said: Said = {}): Assessment {
    const attempt: Attempt = {
      transfer: payment.transfer,
      signals: signalsOf(payment),
      said,
      at: payment.at,
    };
    return assess(attempt, this.#past(payment), this.#settings);
  }

  #write(event: JournalEvent, { transfer, at }: Payment, { tier, findings }: Assessment): void {
    const { payee, amount, site, kind } = transfer;
    const marks = marksOf(payee, site);
    const entry: Entry = {
      payeeKey: marks.keys.payeeKey,
      accounted: marks.keys.accounted,
      event,
      at: at.epochMs,
      site,
      kind,
      name: payee.name,
      account: payee.account === null ? null : maskAccount(payee.account),
      amount,
      institution: payee.institution,
      accountKind: payee.account?.kind ?? null,
      tier,
      codes: findings.map(({ code }) => code),
      digest: fingerprint(transfer),
      tabId: 1,
    };
    this.#memory = withEvent(this.#memory, { entry, marks });
  }

  /** Looks, and writes what came of it; the assessment it was met with. */
  pay(payment: Payment, outcome: Outcome = 'released'): Assessment {
    const assessment = this.look(payment);
    const isHeld = assessment.tier > 1 || outcome === 'cancelled';
    if (isHeld) this.#write('held', payment, assessment);
    if (outcome === 'cancelled') this.#write('cancelled', payment, assessment);
    else {
      if (isHeld) this.#write('released', payment, assessment);
      this.#write('paid', payment, assessment);
    }
    return assessment;
  }
}
