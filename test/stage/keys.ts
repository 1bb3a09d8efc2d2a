// What a person does who has a keyboard alone: from one thing to the next, until the one that is meant has the focus.
import type { Tab } from '../browsers/browser.ts';

/** More than any page of ours has things to stop at before the farthest one. */
const STOPS_MAX = 80;

/** Runs in the page: whether it is here, behind or before what has the focus; `null` while there is no such thing. */
function whereIs(selector: string): 'here' | 'onward' | 'back' | null {
  const [here, wanted] = [document.activeElement, document.querySelector(selector)];
  if (wanted === null) return null;
  if (here === wanted) return 'here';
  if (here === null || here === document.body) return 'onward';
  const isBehind = here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBehind === 0 ? 'back' : 'onward';
}

/** Goes there with Tab and Shift+Tab; rejects when it is not reached, or when nothing shows where the focus is. */
export async function tabTo(tab: Tab, selector: string): Promise<void> {
  await tab.waitFor(selector);
  for (let stops = 0; stops < STOPS_MAX; stops += 1) {
    const where = await tab.run(whereIs, selector);
    if (where === 'here') return seesFocus(tab, selector);
    await tab.press('Tab', where === 'back' ? 'Shift' : undefined);
  }
  throw new Error(`${selector} is not reached with the keyboard`);
}

async function seesFocus(tab: Tab, selector: string): Promise<void> {
  const isSeen = await tab.run(() => {
    const here = document.activeElement;
    return here !== null && getComputedStyle(here).outlineStyle !== 'none';
  });
  if (!isSeen) throw new Error(`nothing shows that ${selector} has the focus`);
}

/** Goes there and presses it. */
export async function keyOn(tab: Tab, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(tab, selector);
  await tab.press(key);
}
