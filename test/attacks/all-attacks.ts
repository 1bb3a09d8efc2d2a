// Every attempt that is one page and one act, and every honest press beside them.
import type { Attack } from './attack.ts';
import { byways } from './byways.ts';
import { honestPresses } from './honest.ts';
import { presses } from './presses.ts';
import { scripts } from './scripts.ts';

export const allAttacks: readonly Attack[] = [...presses, ...scripts, ...byways, ...honestPresses];
