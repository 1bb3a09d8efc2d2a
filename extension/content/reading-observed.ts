// A reading as the message that background assesses.
import type { Reading } from '../../src/reading/reading.ts';
import type { ControlMark } from '../../src/settings/taught.ts';
import type { PageSignals } from '../../src/transfer/signals.ts';
import type { Observation } from '../channel/content-protocol.ts';

/** The most prompts that a message may carry. */
const PROMPTS_MAX = 20;
/** The most sums beside the amount. */
const SUMS_MAX = 20;

/** `site` is the host; `pasted` of its account. What was not read is `null`, in the transfer and in its sureness. */
export function observed(
  reading: Reading,
  site: string,
  pasted: PageSignals['pasted'],
  control: ControlMark,
): Observation {
  const { name, account, institution, holder, amount, purpose, fee, balance, savedPayee } = reading;
  return {
    transfer: {
      kind: reading.kind,
      site,
      payee: {
        name: name?.value ?? null,
        account: account?.value ?? null,
        institution: institution?.value ?? null,
        holder,
      },
      amount: amount?.value ?? null,
      purpose: purpose?.value ?? null,
    },
    sure: {
      payee: (name ?? account)?.sure ?? null,
      amount: amount?.sure ?? null,
      purpose: purpose?.sure ?? null,
    },
    prompts: reading.prompts.slice(0, PROMPTS_MAX),
    signals: {
      nameCheck: reading.nameCheck,
      savedPayee,
      fee,
      balance,
      otherAmounts: reading.otherAmounts.slice(0, SUMS_MAX),
      pasted,
    },
    step: reading.press === 'code' ? 'code' : 'commit',
    control,
  };
}
