// The places of the popup, each loaded only when it is gone to: a warning carries no more than a warning.
import type { JSX } from 'preact';

export type ShownPlace = JSX.Element;

/** The page a route leads to; the toolbar view when it leads nowhere. */
export async function loadPlace([place, id]: readonly string[]): Promise<ShownPlace> {
  if (place === 'hold' && id !== undefined) {
    const { HoldPage } = await import('./hold-page.tsx');
    return <HoldPage key={`hold ${id}`} id={id} />;
  }
  if (place === 'help') {
    const { HelpView } = await import('./help-view.tsx');
    return <HelpView key={`help ${id}`} holdId={id ?? null} />;
  }
  if (place === 'holds') {
    const { HoldsPage } = await import('./holds-page.tsx');
    return <HoldsPage />;
  }
  if (place === 'look') {
    const { LookUpPage } = await import('./look-up-page.tsx');
    return <LookUpPage key={`look ${id}`} practice={id === 'practice'} />;
  }
  const { ToolbarPage } = await import('./toolbar-page.tsx');
  return <ToolbarPage />;
}
