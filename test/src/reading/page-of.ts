// A page as the harvest hands it over, for tests: the control's words and rows of labels and values.
import type { LabelledValue, PageText } from '../../../src/reading/page.ts';

export type Row = readonly [label: string, value: string, more?: Partial<LabelledValue>];

/** What a person typed. */
export const typed = { source: 'input', editable: true } as const;

export function pageOf(control: string, rows: readonly Row[], more: Partial<PageText> = {}): PageText {
  return {
    host: 'bank.example',
    language: 'en-US',
    title: '',
    siteName: '',
    brand: '',
    owner: '',
    linkedHost: '',
    sumBeside: () => false,
    lines: [],
    values: rows.map(([label, value, other]) => ({
      label,
      under: '',
      value,
      source: 'table',
      hint: '',
      unit: '',
      distance: 0,
      editable: false,
      ...other,
    })),
    prompts: [],
    control: { name: control, place: 'button' },
    asks: { code: false, password: false, card: false },
    ...more,
  };
}
