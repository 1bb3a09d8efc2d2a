// A carer in Osaka who pays for her mother and for herself.
import { aWeek, everyDays, inWeeks, monthly, type Plan } from './plan.ts';

export const carer: Plan = {
  name: 'carer',
  begins: '2026-09-07T00:00+09:00',
  site: 'direct.smbc.co.jp',
  currency: 'JPY',
  habits: [
    monthly(27)(['カ）ミナトフドウサン', '1670790', 'bank-card', 'business'], 82000, 'ヤチン'),
    monthly(25)(
      ['シカイゴセンター', '5826165', 'bank-card', 'business'],
      [38000, 43000],
      '母 介護費',
      'bill',
    ),
    everyDays(7, 3)(['ホウモンカンゴ ハナ', '3213079', 'bank-card', 'business'], [6000, 9000], '訪問看護'),
    aWeek(4)(['イオンネットスーパー', '', 'wallet', 'business'], [1800, 7000], '', 'purchase'),
    aWeek(2)(['Amazon.co.jp', '', 'wallet', 'business'], [900, 5400], '', 'purchase'),
    aWeek(2)(['ヨシケイ', '', 'wallet', 'business'], [2200, 3600], '母の食事', 'purchase'),
    monthly(10)(['カンサイデンリヨク', '4188487', 'bank-card', 'business'], [7000, 9800], '電気', 'bill'),
    monthly(12)(['オオサカガス', '6208135', 'bank-card', 'business'], [4200, 6100], 'ガス', 'bill'),
    aWeek(1)(['タナカ ユミ', '8443505', 'bank-card', 'personal'], [1500, 4000], '母の買い物 立替'),
    aWeek(1)(['ドラッグセイムス', '', 'wallet', 'business'], [1200, 5200], 'おむつ', 'purchase'),
    inWeeks(2)(['ニシムラ シカ', '4938952', 'bank-card', 'business'], 8400, '歯科'),
    inWeeks(5)(['タタミヤ ヤスダ', '3792119', 'bank-card', 'personal'], 9500, '畳替え'),
    inWeeks(6)(['フクシヨウグ ナニワ', '1420224', 'bank-card', 'business'], 18000, '車いすレンタル'),
    inWeeks(8)(['サトウ ミホ', '2859075', 'bank-card', 'personal'], 5000, '香典返し'),
    inWeeks(9)(['コウベビヨウイン', '4729849', 'bank-card', 'business'], 32000, '母 検査入院', 'bill'),
  ],
};
