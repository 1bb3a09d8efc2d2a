// A freelancer in Lyon: studio, tools, taxes, colleagues.
import { aWeek, everyDays, inWeeks, monthly, type Plan } from './plan.ts';

export const freelancer: Plan = {
  name: 'freelancer',
  begins: '2026-09-07T00:00+02:00',
  site: 'www.labanquepostale.fr',
  currency: 'EUR',
  habits: [
    monthly(1)(['SCI Les Tilleuls', 'FR7630004894686738576875056', 'iban', 'business'], 720, 'loyer'),
    monthly(3)(['La Ruche Coworking', 'FR7630004663679755563878881', 'iban', 'business'], 190, 'poste fixe'),
    aWeek(3)(['Carrefour', '', 'wallet', 'business'], [15, 85], '', 'purchase'),
    aWeek(2)(['SNCF Connect', '', 'wallet', 'business'], [12, 90], '', 'purchase'),
    aWeek(2)(['Uber Eats', '', 'wallet', 'business'], [14, 32], '', 'purchase'),
    aWeek(1)(['Camille Petit', 'FR7630004106158992887150382', 'iban', 'personal'], [10, 45], 'resto'),
    monthly(20)(
      ['URSSAF Rhône', 'FR7630004471895049779000650', 'iban', 'business'],
      [410, 560],
      'cotisations',
      'bill',
    ),
    monthly(15)(['Adobe', '', 'wallet', 'business'], 67, 'CC', 'purchase'),
    everyDays(14, 9)(
      ['Hugo Bernard', 'FR7630004022887074009462854', 'iban', 'personal'],
      [300, 430],
      'sous-traitance maquettes',
    ),
    aWeek(1)(['OVH', '', 'wallet', 'business'], [5, 40], '', 'purchase'),
    aWeek(1)(['Amap des Monts', 'FR7630004250409934588951153', 'iban', 'business'], 22, 'panier'),
    inWeeks(3)(['Trésor Public', 'FR7630004606368282133233757', 'iban', 'business'], 340, 'CFE', 'bill'),
    inWeeks(5)(
      ['Imprimerie du Parc', 'FR7630004438040822982439825', 'iban', 'business'],
      128,
      'cartes de visite',
    ),
    inWeeks(6)(['Nadia Cherif', 'FR7630004790588134349349477', 'iban', 'personal'], 80, 'traduction'),
    inWeeks(8)(['Chambre des Métiers', 'FR7630004396532236212186035', 'iban', 'business'], 95, 'formation'),
    inWeeks(9)(
      ['Leïla Roux', 'FR7630004250409934588951153', 'iban', 'personal'],
      650,
      'sous-traitance vidéo',
    ),
  ],
};
