// Visits to the practice pages as a person makes them: filled in, committed, and seen to be done.
import type { Tab } from '../browsers/browser.ts';
import { furtherPages } from '../practice-bank/further-pages.ts';
import { fill, type PracticePage, practicePages, type Step } from '../practice-bank/pages.ts';
import { take } from '../stage/person.ts';
import type { VisitStep } from './visit.ts';

export const visitedPages: readonly PracticePage[] = [...practicePages, ...furtherPages];

/** With the site switched off, every step of the way to the payment, and the payment itself. */
export function practiceSteps(page: PracticePage, url: string): readonly VisitStep[] {
  const taken = (name: string, steps: readonly Step[]): VisitStep => [name, (tab) => take(tab, url, steps)];
  const commit = async (tab: Tab): Promise<void> => {
    const place = page.frame === undefined ? tab : await tab.frame(page.frame);
    await place.waitFor(page.commit);
    await place.click(page.commit);
  };
  return [
    taken('opened', [{ kind: 'go', path: page.path }]),
    taken('filled in', fill(page, page.sample).slice(1)),
    [
      'paid',
      async (tab) => {
        await commit(tab);
        await take(tab, url, [...page.afterCommit, { kind: 'waitFor', selector: page.done }]);
      },
    ],
  ];
}
