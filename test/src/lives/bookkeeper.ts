// A bookkeeper: 190 payments to suppliers of every week, and ten new ones.
import { everyDays, inWeeks, type Plan } from './plan.ts';

export const bookkeeper: Plan = {
  name: 'bookkeeper',
  begins: '2026-09-07T00:00+02:00',
  site: 'www.commerzbank.de',
  currency: 'EUR',
  habits: [
    everyDays(7, 0)(
      ['Alpine Bearings AG', 'DE42430609671986710606', 'iban', 'business'],
      [1054, 1488],
      'RE Alpine',
    ),
    everyDays(7, 1)(
      ['Bergmann Logistik GmbH', 'DE71700202704654737572', 'iban', 'business'],
      [756, 1068],
      'RE Bergmann',
    ),
    everyDays(7, 2)(['Cuno Druckerei', 'DE87200505504023507153', 'iban', 'business'], [265, 374], 'RE Cuno'),
    everyDays(7, 3)(
      ['Delta Reinigung GmbH', 'DE31200505503668632982', 'iban', 'business'],
      [1258, 1776],
      'RE Delta',
    ),
    everyDays(7, 4)(
      ['Elbe Stahl GmbH & Co. KG', 'DE05430609673944167489', 'iban', 'business'],
      [13005, 18360],
      'RE Elbe',
    ),
    everyDays(7, 0)(
      ['Feinmechanik Roth', 'DE41500105173158896704', 'iban', 'business'],
      [5440, 7680],
      'RE Feinmechanik',
    ),
    everyDays(7, 1)(
      ['Gerber Paletten GmbH', 'DE76430609673459732788', 'iban', 'business'],
      [357, 504],
      'RE Gerber',
    ),
    everyDays(7, 2)(
      ['Hansa Energie AG', 'DE47500105173323873614', 'iban', 'business'],
      [4335, 6120],
      'RE Hansa',
    ),
    everyDays(7, 3)(
      ['Iller Kies GmbH', 'DE37700202701715110601', 'iban', 'business'],
      [1955, 2760],
      'RE Iller',
    ),
    everyDays(7, 4)(['Jost Werkzeuge', 'DE81100100109559707994', 'iban', 'business'], [646, 912], 'RE Jost'),
    everyDays(7, 0)(
      ['Kappel Schrauben KG', 'DE95200505501666058197', 'iban', 'business'],
      [833, 1176],
      'RE Kappel',
    ),
    everyDays(7, 1)(
      ['Lohmann Lacke GmbH', 'DE13430609679608905653', 'iban', 'business'],
      [1402, 1980],
      'RE Lohmann',
    ),
    everyDays(7, 2)(
      ['Moser Transporte', 'DE93700202709177175936', 'iban', 'business'],
      [459, 648],
      'RE Moser',
    ),
    everyDays(7, 3)(
      ['Nordsee Kühl GmbH', 'DE78370400443611687150', 'iban', 'business'],
      [2635, 3720],
      'RE Nordsee',
    ),
    everyDays(14, 0)(
      ['Oberland Papier', 'DE55370400443594724883', 'iban', 'business'],
      [178, 252],
      'Rechnung Oberland',
    ),
    everyDays(14, 8)(
      ['Pfister Hydraulik GmbH', 'DE73370400445207037801', 'iban', 'business'],
      [2380, 3360],
      'Rechnung Pfister',
    ),
    everyDays(14, 2)(
      ['Quarz Dichtungen', 'DE25430609679156332149', 'iban', 'business'],
      [280, 396],
      'Rechnung Quarz',
    ),
    everyDays(14, 10)(
      ['Riedel Elektro GmbH', 'DE68200505506875056847', 'iban', 'business'],
      [1615, 2280],
      'Rechnung Riedel',
    ),
    everyDays(14, 4)(
      ['Sturm Arbeitsschutz', 'DE33500105175379722518', 'iban', 'business'],
      [127, 180],
      'Rechnung Sturm',
    ),
    everyDays(14, 7)(
      ['Thoma Gase GmbH', 'DE23430609676203091719', 'iban', 'business'],
      [544, 768],
      'Rechnung Thoma',
    ),
    everyDays(14, 1)(
      ['Uhl Waagen', 'DE12500105179074906080', 'iban', 'business'],
      [229, 324],
      'Rechnung Uhl',
    ),
    everyDays(14, 9)(
      ['Vogel IT Service GmbH', 'DE94430609671168267611', 'iban', 'business'],
      [1011, 1428],
      'Rechnung Vogel',
    ),
    everyDays(14, 3)(
      ['Weiss Kantine', 'DE39370400447330805592', 'iban', 'business'],
      [731, 1032],
      'Rechnung Weiss',
    ),
    everyDays(14, 11)(
      ['Zink Oberflächen GmbH', 'DE73430609678362251358', 'iban', 'business'],
      [3570, 5040],
      'Rechnung Zink',
    ),
    inWeeks(2)(['Gerüstbau Tamm GmbH', 'DE87370400444078500361', 'iban', 'business'], 420, 'RE 1000'),
    inWeeks(3)(['Kanzlei Ahrens & Partner', 'DE61700202703076505654', 'iban', 'business'], 1785, 'RE 1001'),
    inWeeks(4)(['Blumen Iris', 'DE19700202704132618063', 'iban', 'business'], 86, 'RE 1002'),
    inWeeks(5)(['Schlüssel Notdienst Beck', 'DE40430609674301740481', 'iban', 'business'], 149, 'RE 1003'),
    inWeeks(6)(['Messebau Falk GmbH', 'DE38700202704490470412', 'iban', 'business'], 2640, 'RE 1004'),
    inWeeks(6)(['Copyshop Nord', 'DE86200505506546259794', 'iban', 'business'], 38, 'RE 1005'),
    inWeeks(7)(['Seminarhaus Linde', 'DE91430609675709778177', 'iban', 'business'], 310, 'RE 1006'),
    inWeeks(8)(['Kältetechnik Braun GmbH', 'DE41700202709808911682', 'iban', 'business'], 920, 'RE 1007'),
    inWeeks(9)(['Fahrschule Alt', 'DE18700202701903273192', 'iban', 'business'], 265, 'RE 1008'),
    inWeeks(10)(['Glaserei Huber', 'DE32500105171910295697', 'iban', 'business'], 410, 'RE 1009'),
  ],
};
