// The first steps when help is needed now, by region: after a payment that was a mistake, and with a caller on the line.
import type { Region } from '../settings/region.ts';

export const plights = ['just-paid', 'on-the-phone'] as const;
/** `just-paid`: the money has left. `on-the-phone`: someone is telling the person what to do at this moment. */
export type Plight = (typeof plights)[number];

/**
 * What to do, without its words. `call-…`: whom, by the region's own rule; `say-…` what to say there; `keep-…` what proves it
 * later. None names a deadline: a step that comes late is still worth taking.
 */
export type StepName =
  | 'stop-talking'
  | 'call-and-tell'
  | 'call-bank-and-wallet'
  | 'call-bank-recall'
  | 'call-bank-claim'
  | 'call-bank-who-pressed'
  | 'call-bank-write'
  | 'call-bank-24h'
  | 'call-bank-too'
  | 'call-both-banks'
  | 'contest-pix'
  | 'report-fraud-line'
  | 'report-police'
  | 'report-online'
  | 'apply-at-bank'
  | 'keep-proof'
  | 'keep-reference'
  | 'hang-up'
  | 'give-nothing'
  | 'unplug'
  | 'ask-line'
  | 'ask-bank'
  | 'tell-someone';

/** `numbers` fill the sentence in order: numbers to dial, or an address to type. */
export interface FirstStep {
  readonly name: StepName;
  readonly numbers: readonly string[];
}

const step = (name: StepName, ...numbers: readonly string[]): FirstStep => ({ name, numbers });

const stop = step('stop-talking');
const police = step('report-police');
const proof = step('keep-proof');

/** What is told first, whom to call first, what to say and to keep: facts/recovery-playbooks.json, by `region`. */
const justPaid: Readonly<Record<Region, readonly FirstStep[]>> = {
  // cn-wechat-scam, cn-alipay, cn-stop
  CN: [stop, step('call-and-tell', '110'), step('call-bank-and-wallet', '95017', '95188'), proof, police],
  // hk
  HK: [stop, step('call-bank-24h'), step('report-fraud-line', '18222'), police, proof],
  // tw
  TW: [stop, step('call-and-tell', '165'), step('call-bank-too'), proof, police],
  // sg
  SG: [stop, step('call-bank-24h'), step('report-fraud-line', '1799'), police, proof],
  // my
  MY: [stop, step('call-and-tell', '997'), step('call-bank-24h'), police, proof],
  // in
  IN: [stop, step('call-and-tell', '1930'), step('call-bank-too'), step('keep-reference', 'UTR'), police],
  // jp
  JP: [stop, step('call-and-tell', '110'), step('call-both-banks'), proof, police],
  // kr
  KR: [stop, step('call-and-tell', '112'), step('call-bank-too'), step('apply-at-bank'), proof],
  // uk-fps-scam
  GB: [
    stop,
    step('call-bank-claim', '159'),
    step('report-fraud-line', '0300 123 2040'),
    proof,
    step('call-bank-write'),
  ],
  // us-zelle, us-wire
  US: [
    stop,
    step('call-bank-who-pressed'),
    step('report-online', 'ic3.gov'),
    step('report-online', 'reportfraud.ftc.gov'),
    proof,
  ],
  // au-scam
  AU: [
    stop,
    step('call-bank-recall'),
    step('report-fraud-line', '1800 595 160'),
    step('report-online', 'scamwatch.gov.au'),
    proof,
  ],
  // br-pix-fraud
  BR: [stop, step('contest-pix'), step('call-bank-recall'), police, step('keep-reference', 'Pix')],
  // eu-sct-recall
  EU: [stop, step('call-bank-recall'), step('call-bank-write'), police, proof],
  other: [stop, step('call-bank-recall'), police, proof, step('tell-someone')],
};

/** Who is asked before anything is paid: the region's line for it; `null` where only the bank's own number is known. */
const adviceLine: Readonly<Record<Region, string | null>> = {
  CN: '96110',
  HK: '18222',
  TW: '165',
  SG: '1799',
  MY: '997',
  IN: '1930',
  JP: '#9110',
  KR: '1332',
  GB: '159',
  US: null,
  AU: '1800 595 160',
  BR: null,
  EU: null,
  other: null,
};

/** The same everywhere but for the number (facts/warning-rules.json, W16, W19, W25). */
function onThePhone(region: Region): readonly FirstStep[] {
  const line = adviceLine[region];
  const ask = line === null ? step('ask-bank') : step('ask-line', line);
  return [step('hang-up'), step('give-nothing'), step('unplug'), step('tell-someone'), ask];
}

/** Five, in order. */
export function firstSteps(region: Region, plight: Plight): readonly FirstStep[] {
  return plight === 'just-paid' ? justPaid[region] : onThePhone(region);
}
