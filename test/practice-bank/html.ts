// Markup written as a template: every value is escaped unless it is markup itself.

export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: Value): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map((part) => part.markup).join('');
}

export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const filled = values.map((value, index) => written(value) + (parts[index + 1] ?? ''));
  return { markup: (parts[0] ?? '') + filled.join('') };
}

export const nothing: Markup = { markup: '' };
