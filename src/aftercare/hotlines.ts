// Whom to call, by region: the numbers of police, fraud lines and deposit protection, as text to dial.
import type { Region } from '../settings/region.ts';

/**
 * `police`: emergency or crime. `fraud-line`: advice on frauds, or a line that reaches the bank. `bank`: the number on the
 * person's own card, which no list knows. `report`: a web page to file a report on, to be typed, not followed.
 */
type HotlineKind = 'police' | 'fraud-line' | 'bank' | 'report' | 'wallet';

/** `number` is what is dialled or typed; `null` where it stands on the person's own card. */
export interface Hotline {
  readonly kind: HotlineKind;
  readonly name: string | null;
  readonly number: string | null;
}

const bank: Hotline = { kind: 'bank', name: null, number: null };

const police = (number: string): Hotline => ({ kind: 'police', name: null, number });
const fraudLine = (number: string, name: string | null = null): Hotline => ({
  kind: 'fraud-line',
  name,
  number,
});
const report = (number: string): Hotline => ({ kind: 'report', name: null, number });

/** The first to call stands first. facts/recovery-playbooks.json, `contacts`, and facts/warning-rules.json, W19. */
const byRegion: Readonly<Record<Region, readonly Hotline[]>> = {
  CN: [
    police('110'),
    fraudLine('96110'),
    bank,
    { kind: 'wallet', name: '微信支付', number: '95017' },
    { kind: 'wallet', name: '支付宝', number: '95188' },
  ],
  HK: [fraudLine('18222', 'ADCC'), bank, police('999')],
  TW: [fraudLine('165'), bank, police('110')],
  SG: [fraudLine('1799', 'ScamShield'), bank, police('999')],
  MY: [fraudLine('997', 'NSRC'), bank],
  IN: [fraudLine('1930'), bank, report('cybercrime.gov.in')],
  JP: [police('110'), fraudLine('#9110'), bank, fraudLine('188')],
  KR: [police('112'), fraudLine('1332'), bank],
  GB: [fraudLine('159'), bank, fraudLine('0300 123 2040', 'Report Fraud')],
  US: [bank, report('ic3.gov'), report('reportfraud.ftc.gov')],
  AU: [bank, fraudLine('1800 595 160', 'IDCARE'), report('scamwatch.gov.au')],
  BR: [bank],
  EU: [bank],
  other: [bank],
};

export function hotlinesOf(region: Region): readonly Hotline[] {
  return byRegion[region];
}
