// A control that was said to be no payment, and may still be none, is not held again.
import type { Assessment } from '../../src/assess/assess.ts';
import { mayBeNoPayment } from '../../src/hold/no-payment.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { noPaymentKey } from '../../src/settings/taught.ts';
import { isBuiltIn } from '../../src/sites/built-in.ts';
import type { Observation } from '../channel/content-protocol.ts';

/** The part of a look that it needs. */
interface Seen {
  readonly observation: Observation;
  readonly assessment: Assessment;
  readonly settings: Settings;
}

/** Whether what is pressed was said to be no payment, that counts by now, and it still may be none. */
export function isKnownNoPayment({ observation, assessment, settings }: Seen): boolean {
  const { control, transfer, step } = observation;
  if (control === undefined || step === 'code') return false;
  const isRemembered = Object.hasOwn(settings.noPayments, noPaymentKey({ host: transfer.site, ...control }));
  return (
    isRemembered && mayBeNoPayment({ transfer, tier: assessment.tier, named: true }, isBuiltIn(transfer.site))
  );
}
