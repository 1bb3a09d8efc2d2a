// What axe says of a look, in the light and in the dark: each violation with the elements it is about.
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Language } from '../../src/settings/settings.ts';
import type { Tab } from '../browsers/browser.ts';
import type { Look } from './look.ts';
import { kindOf } from './looks.ts';
import type { LooksStage } from './looks-stage.ts';
import { showLook } from './show-look.ts';

/** One look in one language and one light. `violations`: a sentence each, with where. */
export interface AxeRow {
  readonly look: string;
  readonly kind: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly violations: readonly string[];
}

/** The page is drawn without it, and only then gets it. */
function bringAxe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('no axe'));
    script.src = '/axe.js';
    document.head.append(script);
  });
}

/** All rules, best practices too; or only one of them. No rule of those asks for the style sheets to be fetched once more. */
async function runAxe(rule: string | null): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const only: RunOptions = rule === null ? {} : { runOnly: { type: 'rule', values: [rule] } };
  const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false, ...only });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id} (${help}): ${html.slice(0, 200)} ${failureSummary}`),
  );
}

function goDark(): void {
  document.documentElement.setAttribute('data-theme', 'dark');
}

async function both(tab: Tab): Promise<Readonly<Record<AxeRow['theme'], readonly string[]>>> {
  await tab.run(bringAxe);
  const light = await tab.run(runAxe, null);
  await tab.run(goDark);
  // Only the colours are others in the dark.
  return { light, dark: await tab.run(runAxe, 'color-contrast') };
}

/** A look that cannot be brought up is a violation of its own. */
export async function axeRowsOf(
  { tab, served }: Pick<LooksStage, 'tab' | 'served'>,
  look: Look,
  language: Language,
): Promise<readonly AxeRow[]> {
  const row = { look: look.name, kind: kindOf(look), language };
  try {
    await showLook(tab, served, look, { language, theme: 'light' });
    const { light, dark } = await both(tab);
    return [
      { ...row, theme: 'light', violations: light },
      { ...row, theme: 'dark', violations: dark },
    ];
  } catch (error) {
    return [{ ...row, theme: 'light', violations: [String(error)] }];
  }
}

/** A line for each kind of page and language, and below it whatever was found. */
export function axeLines(rows: readonly AxeRow[]): readonly string[] {
  const groups = [...new Set(rows.map(({ kind, language }) => `${kind}, ${language}`))];
  return groups.flatMap((group) => {
    const some = rows.filter(({ kind, language }) => `${kind}, ${language}` === group);
    const found = some.flatMap(({ look, theme, violations }) =>
      violations.map((one) => `  ${look}, ${theme}: ${one}`.slice(0, 600)),
    );
    return [`axe: ${group}: ${some.length} looked at, ${found.length} violations`, ...found];
  });
}
