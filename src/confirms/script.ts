// Which script the findings look like, and what a yes or a no to its question says.
import type { Finding, FindingCode } from '../findings/finding.ts';
import type { Said } from '../findings/said.ts';
import type { Script } from '../findings/script.ts';
import type { Tier } from '../settings/tier.ts';

/** The kinds of scam of facts/cue-lexicon.json (`scam_type`) that have a question of their own. */
const scriptOfScam: Readonly<Record<string, Script>> = {
  safe_account: 'safe-account',
  impersonate_police: 'safe-account',
  impersonate: 'safe-account',
  bank_impersonation: 'safe-account',
  authority: 'safe-account',
  tech_support: 'remote-help',
  tech_screen: 'remote-help',
  screen: 'remote-help',
  fake_service_refund: 'fake-refund',
  installment: 'fake-refund',
  brushing: 'prepaid-job',
  job: 'prepaid-job',
  unlock_fee: 'prepaid-job',
  withdraw_block: 'prepaid-job',
  advance_fee: 'prepaid-job',
  deposit_fee: 'prepaid-job',
  loan_fee: 'prepaid-job',
  prize: 'prepaid-job',
  romance: 'romance',
  bec: 'invoice-change',
  bec_soft: 'invoice-change',
  rental: 'rental',
  recovery: 'recovery',
  investment: 'investment',
  vip_class: 'investment',
  secrecy: 'coached',
};

const scriptOfCode: Readonly<Partial<Record<FindingCode, Script>>> = {
  'payee/known-name-new-account': 'invoice-change',
  'anomaly/recovery-after-loss': 'recovery',
  'anomaly/screen-seen': 'remote-help',
  'anomaly/prepaid-to-withdraw': 'prepaid-job',
  'relationship/authority': 'safe-account',
  'relationship/online-only': 'romance',
};

/** The purpose's findings name the word and, second, the kind of scam in whose orders it stands. */
function scriptOf({ code, facts }: Finding): Script | null {
  const scam = code.startsWith('purpose/') ? facts[1] : undefined;
  if (scam?.kind === 'text' && Object.hasOwn(scriptOfScam, scam.text)) return scriptOfScam[scam.text] ?? null;
  return scriptOfCode[code] ?? null;
}

/** The script of the first finding that has one; from the fourth tier on, where none has, whether someone dictates. */
export function scriptIn(findings: readonly Finding[], tier: Tier): Script | null {
  const found = findings.map(scriptOf).find((script) => script !== null);
  return found ?? (tier >= 4 ? 'coached' : null);
}

/** What a yes to the script's question says (facts/warning-rules.json, `questions`). */
const yes: Readonly<Record<Script, Said>> = {
  'safe-account': { idea: 'caller' },
  'remote-help': { screenSeen: true },
  'fake-refund': { idea: 'caller' },
  'prepaid-job': { prepaidToWithdraw: true },
  romance: { met: true },
  'invoice-change': { calledBack: true },
  rental: { met: true },
  recovery: { prepaidToWithdraw: true },
  investment: { idea: 'online' },
  coached: { guided: true },
};

const no: Readonly<Partial<Record<Script, Said>>> = {
  romance: { met: false },
  'invoice-change': { calledBack: false },
  rental: { met: false },
};

export function saidOf(script: Script, told: boolean): Said {
  return told ? yes[script] : (no[script] ?? {});
}
