// The ten lives, and each lived through: how many payments and which windows there were, week by week.
import { defaultSettings } from '../../../src/settings/settings.ts';
import { Life } from '../../histories/life.ts';
import { bookkeeper } from './bookkeeper.ts';
import { carer } from './carer.ts';
import { familyPix } from './family-pix.ts';
import { familyZelle } from './family-zelle.ts';
import { freelancer } from './freelancer.ts';
import { landlord } from './landlord.ts';
import { newArrival } from './new-arrival.ts';
import { pensioner } from './pensioner.ts';
import { type Plan, paymentsOf, WEEKS } from './plan.ts';
import { shopper } from './shopper.ts';
import { studentAbroad } from './student-abroad.ts';

export const plans: readonly Plan[] = [
  pensioner,
  studentAbroad,
  bookkeeper,
  familyZelle,
  familyPix,
  freelancer,
  landlord,
  shopper,
  newArrival,
  carer,
];

interface Week {
  readonly payments: number;
  readonly windows: readonly string[];
}

/** The extension is installed as week 1 begins. */
export function live(plan: Plan): readonly Week[] {
  const planned = paymentsOf(plan);
  const life = new Life(defaultSettings, Date.parse(plan.begins));
  const met = planned.map(({ week, payment }) => ({ week, payment, tier: life.pay(payment).tier }));
  return Array.from({ length: WEEKS }, (_, at) => {
    const here = met.filter(({ week }) => week === at + 1);
    const windows = here.filter(({ tier }) => tier > 1);
    return {
      payments: here.length,
      windows: windows.map(({ payment }) => payment.transfer.payee.name ?? ''),
    };
  });
}
