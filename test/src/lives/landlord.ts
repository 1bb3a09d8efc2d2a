// A landlord with four flats: trades, a caretaker, a deposit returned.
import { aWeek, everyDays, inWeeks, monthly, type Plan } from './plan.ts';

export const landlord: Plan = {
  name: 'landlord',
  begins: '2026-09-07T00:00+02:00',
  site: 'www.sparkasse.de',
  currency: 'EUR',
  habits: [
    monthly(1)(
      ['Volksbank Baufinanzierung', 'DE63100100100744678603', 'iban', 'business'],
      1890,
      'Rate 77120',
    ),
    monthly(28)(['Hausmeister Yilmaz', 'DE80430609676640324304', 'iban', 'personal'], 450, 'Hausmeister'),
    everyDays(14, 3)(
      ['Delta Reinigung GmbH', 'DE31200505503668632982', 'iban', 'business'],
      [160, 190],
      'Treppenhaus',
    ),
    aWeek(3)(['OBI', '', 'wallet', 'business'], [12, 95], '', 'purchase'),
    aWeek(3)(['REWE', '', 'wallet', 'business'], [20, 90], '', 'purchase'),
    aWeek(2)(['Amazon.de', '', 'wallet', 'business'], [9, 60], '', 'purchase'),
    monthly(15)(
      ['Stadtwerke', 'DE12700202703945048901', 'iban', 'business'],
      [310, 360],
      'Allgemeinstrom',
      'bill',
    ),
    everyDays(7, 2)(['Gärtner Pohl', 'DE78700202701201520762', 'iban', 'personal'], [60, 90], 'Garten'),
    monthly(10)(['Finanzamt München', 'DE51700202706246192682', 'iban', 'business'], 912, 'ESt-VZ', 'bill'),
    aWeek(1)(['Jonas Weber', 'DE48370400448620309171', 'iban', 'personal'], 20, 'Taschengeld'),
    inWeeks(2)(['Sanitär Kuhn GmbH', 'DE20370400442583730015', 'iban', 'business'], 389, 'RE Bad 2.OG'),
    inWeeks(4)(['Sanitär Kuhn GmbH', 'DE20370400442583730015', 'iban', 'business'], 214, 'RE Therme'),
    inWeeks(7)(['Lena Hartmann', 'DE61430609676967090874', 'iban', 'personal'], 1300, 'Kaution zurück'),
    inWeeks(8)(['Sanitär Kuhn GmbH', 'DE20370400442583730015', 'iban', 'business'], 305, 'RE Küche'),
    inWeeks(9)(['Malerei Sommer', 'DE97370400447403491595', 'iban', 'business'], 420, 'Anstrich Flur'),
  ],
};
