// The number an amount states, with its unit words: 1.5万, 3tr5, 1億2,000万, 壹万零伍.
import type { NumberStyle } from './locale.ts';
import { plainHan } from './numerals.ts';
import { type Decimal, readNumber } from './separators.ts';
import { type Unit, unitOf, unitWords } from './units.ts';

/** `decimals`: how many the currency has. `places`: what `unitOf` needs. `marked`: a currency sign, code or word stands beside it. */
export interface MagnitudeRules {
  readonly style: NumberStyle;
  readonly decimals: number;
  readonly places: readonly string[];
  readonly marked: boolean;
}

type Token = { readonly number: string } | { readonly unit: Unit };

const SEPARATORS = "[.,'’٬٫ \\u00a0\\u2007\\u2009\\u202f]";
/** A written number in ASCII digits with its separators; pattern source. */
export const writtenNumber = `\\d+(?:${SEPARATORS}\\d+)*`;
const part = new RegExp(`\\s*(?:([.,]?${writtenNumber})|(${unitWords})(?!\\p{Script=Latin})\\.?)`, 'iuy');
const TOKENS_MAX = 40;

function tokensOf(text: string, places: readonly string[]): readonly Token[] | null {
  const tokens: Token[] = [];
  part.lastIndex = 0;
  for (let end = 0; end < text.length; end = part.lastIndex) {
    const found = part.exec(text);
    if (found === null || tokens.length === TOKENS_MAX) return null;
    const unit = found[2] === undefined ? null : unitOf(found[2], places);
    if (unit !== null) tokens.push({ unit });
    else if (found[1] !== undefined) tokens.push({ number: found[1] });
    else return null;
  }
  return tokens;
}

const scaled = ({ digits, scale }: Decimal, power: number): Decimal => ({
  digits: digits * 10n ** BigInt(power),
  scale,
});

function added(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const lift = (x: Decimal): bigint => x.digits * 10n ** BigInt(scale - x.scale);
  return { digits: lift(a) + lift(b), scale };
}

const below = (value: Decimal, power: number): boolean => value.digits < 10n ** BigInt(power + value.scale);

type Part = Decimal | { readonly unit: Unit };

/** What stands before the largest unit multiplies it, what stands after is added; `null` for what is no number (一万一万). */
function evaluated(parts: readonly Part[]): Decimal | null {
  const powers = parts.map((each) => ('unit' in each ? each.unit.power : -1));
  const largest = Math.max(...powers);
  if (largest < 0) return onlyNumber(parts);
  const at = powers.indexOf(largest);
  const left = at === 0 && largest === 1 ? { digits: 1n, scale: 0 } : evaluated(parts.slice(0, at));
  const after = parts.slice(at + 1);
  const right = after.length === 0 ? { digits: 0n, scale: 0 } : evaluated(after);
  if (left === null || right === null || !below(right, largest)) return null;
  return added(scaled(left, largest), right);
}

function onlyNumber(parts: readonly Part[]): Decimal | null {
  const [only] = parts;
  return parts.length === 1 && only !== undefined && !('unit' in only) ? only : null;
}

/** The tail that continues the decimals of the unit before it (1万5, 3tr500), as the value it adds; `null` where there is none. */
function continued(tokens: readonly Token[]): { readonly adds: Decimal; readonly unit: Unit } | null {
  const [before, last] = tokens.slice(-2);
  if (before === undefined || last === undefined || !('unit' in before) || !('number' in last)) return null;
  const { power, tail } = before.unit;
  const most = tail === 'han' ? 1 : 3;
  if (tail === 'literal' || power < 2 || !/^[1-9]\d*$/.test(last.number) || last.number.length > most)
    return null;
  return {
    adds: scaled({ digits: BigInt(last.number), scale: 0 }, power - last.number.length),
    unit: before.unit,
  };
}

function numbersOf(token: Token, tokens: readonly Token[], rules: MagnitudeRules): readonly Part[] {
  if ('unit' in token) return [token];
  const powers = tokens.map((each) => ('unit' in each ? each.unit.power : 0));
  const allowed = rules.decimals + Math.max(...powers);
  const values = readNumber(token.number, { style: rules.style, allowed, spaced: rules.marked });
  const compound = tokens.filter((each) => 'number' in each).length > 1;
  return compound ? values.filter((value) => value.scale === 0) : values;
}

function literal(tokens: readonly Token[], rules: MagnitudeRules): readonly Decimal[] {
  const options = tokens.map((token) => numbersOf(token, tokens, rules));
  const counts = options.map((option) => option.length);
  if (counts.some((count) => count === 0) || counts.filter((count) => count > 1).length > 1) return [];
  const readings = Array.from({ length: Math.max(...counts) }, (_, at) =>
    evaluated(options.flatMap((option) => option[Math.min(at, option.length - 1)] ?? [])),
  );
  return readings.filter((reading) => reading !== null);
}

/** The values the text can state: none, one, or two where separators or a spoken short form (一万五元) leave it open. */
export function readMagnitude(text: string, rules: MagnitudeRules): readonly Decimal[] {
  const plain = plainHan(text);
  const tokens = plain === null ? null : tokensOf(plain, rules.places);
  if (tokens === null || tokens.length === 0) return [];
  const short = continued(tokens);
  if (short === null) return literal(tokens, rules);
  const spoken = literal(tokens.slice(0, -1), rules).map((base) => added(base, short.adds));
  return short.unit.tail === 'han' && rules.marked ? [...spoken, ...literal(tokens, rules)] : spoken;
}
