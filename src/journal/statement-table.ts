// The table of a statement as a person sees it: each column with its words, what it holds and an example; it can be corrected.
import { delimiters, rowsOf } from './csv.ts';
import { type Columns, columnsOf, type Role } from './statement-columns.ts';

/** What the person says that each column holds, from the first on; `null`: nothing that is needed. */
export type RolesChosen = readonly (Role | null)[];

/** `name`: its words in the header, `''` where there is none; `example`: the first field below that is not empty. */
export interface StatementColumn {
  readonly name: string;
  readonly role: Role | null;
  readonly example: string;
}

/** Rows that an example is looked for in. */
const LOOKED_AT = 50;

/** The table of a text in which no header is found, by the delimiter that gives most columns; `null` where all give one. */
function withoutHeader(text: string): Columns | null {
  const tables = delimiters.map((delimiter) => rowsOf(text, delimiter));
  const width = (rows: ReturnType<typeof rowsOf>): number =>
    Math.max(0, ...rows.slice(0, LOOKED_AT).map(({ fields }) => fields.length));
  const widest = tables.reduce((best, one) => (width(one) > width(best) ? one : best), []);
  return width(widest) < 2 ? null : { header: [], at: {}, rows: widest };
}

/** Of two columns that are said to hold the same the first counts. */
function placesOf(chosen: RolesChosen): Columns['at'] {
  const places: Partial<Record<Role, number>> = {};
  for (const [at, role] of chosen.entries()) if (role !== null) places[role] ??= at;
  return places;
}

/** The table, by its header's words or as the person says; `null` where the text is none. */
export function tableOf(text: string, chosen?: RolesChosen): Columns | null {
  const found = columnsOf(text) ?? withoutHeader(text);
  return found === null || chosen === undefined ? found : { ...found, at: placesOf(chosen) };
}

/** Every column of the table. */
export function columnsIn({ header, at, rows }: Columns): readonly StatementColumn[] {
  const seen = rows.slice(0, LOOKED_AT);
  const width = Math.max(header.length, ...seen.map(({ fields }) => fields.length));
  const roleAt = new Map(Object.entries(at).map(([role, place]) => [place, role as Role]));
  return Array.from({ length: width }, (_, nth) => ({
    name: header[nth] ?? '',
    role: roleAt.get(nth) ?? null,
    example: seen.map(({ fields }) => fields[nth] ?? '').find((field) => field !== '') ?? '',
  }));
}
