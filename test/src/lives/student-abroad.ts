// A student from China in Leeds: rent, tuition, flatmates, food.
import { aWeek, inWeeks, monthly, type Plan } from './plan.ts';

export const studentAbroad: Plan = {
  name: 'student abroad',
  begins: '2026-09-07T00:00+01:00',
  site: 'online.barclays.co.uk',
  currency: 'GBP',
  habits: [
    monthly(14)(['Unite Students', '23-05-80 73468326', 'sort-code', 'business'], 640, 'rent room 14C'),
    inWeeks(2)(
      ['University of Leeds', '60-83-71 93340607', 'sort-code', 'business'],
      8900,
      'tuition 201567788 inst 1',
    ),
    aWeek(4)(['Tesco', '', 'wallet', 'business'], [8, 42], 'groceries', 'purchase'),
    aWeek(3)(['Deliveroo', '', 'wallet', 'business'], [11, 26], '', 'purchase'),
    aWeek(2)(['Trainline', '', 'wallet', 'business'], [6, 38], 'train', 'purchase'),
    aWeek(2)(['Wang Siyu', '30-90-89 86218551', 'sort-code', 'personal'], [5, 30], 'dinner'),
    aWeek(1)(['Tom Fletcher', '40-47-84 90536925', 'sort-code', 'personal'], [4, 18], 'pub quiz'),
    monthly(25)(['Three Mobile', '20-45-11 13106863', 'sort-code', 'business'], 12, 'phone', 'bill'),
    inWeeks(3)(['Leeds Badminton Club', '20-45-11 25984013', 'sort-code', 'business'], 45, 'membership'),
    inWeeks(5)(['Chen Lu', '60-83-71 31265312', 'sort-code', 'personal'], 38, 'second hand rice cooker'),
    inWeeks(6)(['Currys', '', 'wallet', 'business'], 219, 'monitor', 'purchase'),
    inWeeks(7)(['Amy Doyle', '04-00-04 69990173', 'sort-code', 'personal'], 22, 'hoodie society'),
    inWeeks(8)(['Ryanair', '', 'wallet', 'business'], 118, 'flights dublin', 'purchase'),
    inWeeks(9)(['Liu Yang', '30-90-89 26870674', 'sort-code', 'personal'], 64, 'halloween house share'),
  ],
};
