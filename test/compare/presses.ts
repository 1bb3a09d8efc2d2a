// What a person does on any page without paying there: types in its fields and presses what is no commit control.
import { controlWord } from '../../src/reading/commit-words.ts';
import type { Tab } from '../browsers/browser.ts';
import type { VisitStep } from './visit.ts';

interface Found {
  readonly selector: string;
  readonly label: string;
  readonly kind: 'field' | 'control';
}

/** Marks what can be typed into or pressed, and says what it is; links and forms lead to the page's own server. */
function mark(): Found[] {
  for (const form of document.forms) {
    const away = new URL(form.action, location.href).origin !== location.origin;
    if (away) form.setAttribute('action', '/elsewhere');
    form.removeAttribute('target');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (/^https?:/.test(link.protocol) && link.origin !== location.origin) link.href = '/elsewhere';
    link.removeAttribute('target');
  }
  const fields =
    'input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=search],input[type=number],input[type=password],textarea';
  const controls =
    'button,input[type=submit],input[type=button],input[type=image],input[type=checkbox],input[type=radio],a[href],summary,label,[role=button],[onclick]';
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  return [...document.querySelectorAll<HTMLElement>(`${fields},${controls}`)]
    .filter((element) => isShown(element) && !element.matches(':disabled,[readonly]'))
    .map((element, at) => {
      element.setAttribute('data-nth', String(at));
      const named = element.getAttribute('aria-label') ?? element.textContent.trim();
      const label = element instanceof HTMLInputElement ? element.value || element.alt : named;
      return {
        selector: `[data-nth="${at}"]`,
        label: label.replace(/\s+/g, ' ').trim(),
        kind: element.matches(fields) ? ('field' as const) : ('control' as const),
      };
    });
}

/** Enough to see a page by; some pages are lists of links. */
const MOST = { field: 8, control: 14 };

/** Opens the page, and marks it as every visit does; a page that went away is opened again before the next press. */
const opened =
  (path: string) =>
  async (tab: Tab): Promise<void> => {
    await tab.goto(path);
    await tab.run(mark);
  };

const pressed =
  (url: string, selector: string) =>
  async (tab: Tab): Promise<void> => {
    if (!(await tab.exists(selector).catch(() => false))) await opened(url)(tab);
    await tab.click(selector);
  };

/**
 * Looks at the page at `path` of the server `at` in `tab`, and answers the steps for it at any server; `marked` is
 * pressed whatever its words say.
 */
export async function ordinarySteps(
  tab: Tab,
  at: string,
  path: string,
  marked: string,
): Promise<(at: string) => readonly VisitStep[]> {
  await tab.goto(at + path);
  const found = await tab.run(mark);
  return (server) => stepsFor(found, server + path, marked);
}

function stepsFor(found: readonly Found[], url: string, marked: string): readonly VisitStep[] {
  const fields = found.filter(({ kind }) => kind === 'field').slice(0, MOST.field);
  const controls = found.filter(({ kind, label }) => kind === 'control' && controlWord(label) !== 'pays');
  return [
    ['loaded', opened(url)],
    ...fields.map(
      ({ selector }, at): VisitStep => [`typed in field ${at}`, (tab) => tab.type(selector, '42')],
    ),
    ...controls
      .slice(0, MOST.control)
      .map(({ selector, label }): VisitStep => [`pressed ${label}`, pressed(url, selector)]),
    ['opened again', opened(url)],
    ['pressed the marked control', (tab) => tab.click(marked)],
  ];
}
