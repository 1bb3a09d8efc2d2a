// The dates of a column: in which order day and month stand is decided by the whole column, or asked.

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** The three numbers of a date as written; with 4 digits the first or the last is the year. */
type Written = readonly [first: string, second: string, third: string];

const han = /^(\d{4})年(\d{1,2})月(\d{1,2})日?/u;
const parted = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?!\d)/u;
const packed = /^(\d{4})(\d{2})(\d{2})(?!\d)/u;
const named = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4})/u;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function written(text: string): Written | null {
  const plain = text.normalize('NFKC').trim();
  const month = named.exec(plain);
  const nth = months.indexOf(month?.[2]?.toLowerCase() ?? '');
  if (month !== null && nth >= 0) return [month[3] ?? '', String(nth + 1), month[1] ?? ''];
  const found = han.exec(plain) ?? packed.exec(plain) ?? parted.exec(plain);
  return found === null ? null : [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dayIn([a, b, c]: Written, order: DateOrder): Day {
  if (order === 'ymd') return { year: a, month: b, day: c };
  return order === 'dmy' ? { year: c, month: b, day: a } : { year: c, month: a, day: b };
}

/** Two digits are a year of this century: no statement is older. `null` of any other number of digits. */
function yearOf(text: string): number | null {
  if (text.length === 2) return 2000 + Number(text);
  return text.length === 4 ? Number(text) : null;
}

const HALF_DAY = 12 * 60 * 60 * 1000;

/** Noon UTC of the day, ms since the epoch; `null` where there is no such day in that order. */
export function dateIn(text: string, order: DateOrder): number | null {
  const numbers = written(text);
  if (numbers === null) return null;
  const { year, month, day } = dayIn(numbers, order);
  const full = yearOf(year);
  if (full === null || month.length > 2 || day.length > 2) return null;
  const at = Date.UTC(full, Number(month) - 1, Number(day));
  const read = new Date(at);
  const exists = read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day);
  return exists ? at + HALF_DAY : null;
}

/** Orders in which so many dates of the column exist as in the best of them. */
export function ordersOf(column: readonly string[]): readonly DateOrder[] {
  const counts = dateOrders.map((order) => column.filter((text) => dateIn(text, order) !== null).length);
  const most = Math.max(...counts);
  return most === 0 ? [] : dateOrders.filter((_, nth) => counts[nth] === most);
}
