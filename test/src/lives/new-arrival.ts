// A new arrival in Toronto: everything is new in the first weeks.
import { aWeek, inWeeks, monthly, type Plan } from './plan.ts';

export const newArrival: Plan = {
  name: 'new arrival',
  begins: '2026-09-07T00:00-04:00',
  site: 'www.td.com',
  currency: 'CAD',
  habits: [
    inWeeks(1)(
      ['Wendy Chow', 'wendychow.home@gmail.com', 'email', 'personal'],
      2800,
      'deposit + first month',
    ),
    monthly(1)(['Wendy Chow', 'wendychow.home@gmail.com', 'email', 'personal'], 1400, 'rent'),
    aWeek(4)(['No Frills', '', 'wallet', 'business'], [15, 75], '', 'purchase'),
    aWeek(3)(['Amazon.ca', '', 'wallet', 'business'], [12, 110], '', 'purchase'),
    aWeek(2)(['Presto', '', 'wallet', 'business'], [20, 40], 'transit', 'purchase'),
    inWeeks(1)(['IKEA', '', 'wallet', 'business'], 640, 'bed, desk', 'purchase'),
    inWeeks(2)(['Seneca College', '02634-003 8165377', 'routing', 'business'], 720, 'language course'),
    monthly(20)(['Freedom Mobile', '05704-003 3395520', 'routing', 'business'], 45, 'phone', 'bill'),
    monthly(22)(['Toronto Hydro', '02845-003 3849023', 'routing', 'business'], [50, 80], 'acct', 'bill'),
    aWeek(1)(['Ravi N', 'ravi.n@gmail.com', 'email', 'personal'], [8, 30], 'carpool'),
    aWeek(1)(['Language Circle', 'circle@langto.ca', 'email', 'business'], 10, 'class'),
    aWeek(2)(['Uber Eats', '', 'wallet', 'business'], [18, 35], '', 'purchase'),
    inWeeks(3)(['ServiceOntario', '08674-003 4350863', 'routing', 'business'], 125, 'licence', 'bill'),
    inWeeks(5)(['Mei Lin', 'mei.lin.to@gmail.com', 'email', 'personal'], 90, 'winter coat'),
    inWeeks(6)(['Dental on King', '06913-003 4117298', 'routing', 'business'], 210, 'checkup'),
    inWeeks(7)(['Omar S', 'omar.s.moves@gmail.com', 'email', 'personal'], 120, 'moving help'),
    inWeeks(9)(['Grace Kim', 'gracekim.to@gmail.com', 'email', 'personal'], 75, 'potluck + tickets'),
  ],
};
