// Objects as rows, for storage: each field has its place, and its name is written nowhere.

/** The values of the fields in this order; those that are not there are left out at the end. A new field comes last. */
export function rowOf<T extends object>(fields: readonly (keyof T)[], value: T): readonly unknown[] {
  const row = fields.map((field) => value[field]);
  return row.slice(0, row.findLastIndex((one) => one !== undefined) + 1);
}

/** The object again, without what was not there; a value without a field gets a name that no shape knows. */
export function fromRow(
  fields: readonly string[],
  row: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const named = row.map((value, at) => [fields[at] ?? `beyond ${at}`, value] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}
