// A family in Chicago that sends money with Zelle.
import { aWeek, everyDays, inWeeks, monthly, type Plan } from './plan.ts';

export const familyZelle: Plan = {
  name: 'family with Zelle',
  begins: '2026-09-07T00:00-05:00',
  site: 'enroll.zellepay.com',
  currency: 'USD',
  habits: [
    monthly(1)(['Ridgeview Apartments LLC', '111000025 4197534536', 'routing', 'business'], 1650, 'rent'),
    aWeek(2)(['Chloe', '+13125550111', 'phone', 'personal'], [40, 85], 'babysitting'),
    aWeek(2)(['Jason Miller', 'jmiller88@gmail.com', 'email', 'personal'], [12, 48], 'pizza'),
    aWeek(5)(['Amazon.com', '', 'wallet', 'business'], [9, 75], '', 'purchase'),
    aWeek(3)(['Instacart', '', 'wallet', 'business'], [45, 160], 'groceries', 'purchase'),
    aWeek(1)(['Grandma Jo', 'jo.parker44@yahoo.com', 'email', 'personal'], 25, 'for the kids'),
    monthly(12)(['ComEd', '011401533 5785823532', 'routing', 'business'], [95, 140], 'acct 88120', 'bill'),
    monthly(18)(
      ['Peoples Gas', '011401533 7416125777', 'routing', 'business'],
      [40, 70],
      'acct 2214',
      'bill',
    ),
    everyDays(14, 5)(['Coach Ramirez', 'coach.ramirez@yfc.org', 'email', 'personal'], 30, 'soccer snacks'),
    aWeek(1)(['Kate PTA', 'pta.lincoln@gmail.com', 'email', 'personal'], [5, 20], 'lunch fund'),
    inWeeks(3)(['Lawn by Luis', 'luis.lawns@gmail.com', 'email', 'personal'], 65, 'mowing'),
    inWeeks(6)(['Erin Walsh', 'erin.w@outlook.com', 'email', 'personal'], 40, 'birthday gift group'),
    inWeeks(7)(['Dr. Patel DDS', '011401533 7667550898', 'routing', 'business'], 180, 'cleaning copay'),
    inWeeks(9)(['Marcus T', 'marcus.t.0@gmail.com', 'email', 'personal'], 150, 'used stroller'),
  ],
};
