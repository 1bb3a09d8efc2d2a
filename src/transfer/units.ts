// Unit words of large numbers (万, lakh, juta, million): the power of ten each stands for, and where it does so.

/**
 * `literal`: a number after it counts as written (1 lakh 500); `next`: it continues the decimals (3tr5 is 3.5 million);
 * `han`: one digit continues the decimals (1万5 is 15,000), more count as written.
 */
type UnitTail = 'literal' | 'next' | 'han';

export interface Unit {
  readonly power: number;
  readonly tail: UnitTail;
}

/**
 * `power:words[:where]` (facts/payee-amount-checks.json, amount.units and unit_traps). `where` lists the languages,
 * regions or currencies that use it so, `+` any amount with a currency mark; without it the word means the same everywhere.
 */
const table =
  'literal 3:천|thousand|พัน|тыс|тысяч|हज़ार|tausend|tsd|duizend|ألف|الف;3:mil:es pt;3:mila:it;3:mille:fr;3:tys:pl;3:bin:tr;2:백;4:만|หมื่น;4:w:zh +;5:lakhs|lakh|lacs|lac|लाख|แสน;' +
  '6:million|millions|millón|millones|milhão|milhões|milyon|milioni|milione|miljoen|مليون|ล้าน|mio|mln|млн;6:m:en +;6:mn:en;7:crores|crore|करोड़;7:cr:IN hi INR;' +
  '8:억;9:bn|mrd|mld|млрд|billion|miliar|miljard|milliards|مليار;9:b:+' +
  '/next 3:k|nghìn|ngàn|ribu;3:rb:id IDR;6:triệu|juta;6:tr:vi VND;6:jt:id IDR;9:tỷ|tỉ' +
  '/han 1:十;2:百;3:千;4:万;8:亿';

interface Entry extends Unit {
  readonly where: readonly string[];
}

function entriesOf(group: string): readonly (readonly [string, Entry])[] {
  const [tail, list] = [group.slice(0, group.indexOf(' ')), group.slice(group.indexOf(' ') + 1)];
  return list.split(';').flatMap((row) => {
    const [power, words = '', where] = row.split(':');
    const entry = { power: Number(power), tail: tail as UnitTail, where: where?.split(' ') ?? [] };
    return words.split('|').map((word) => [word, entry] as const);
  });
}

const units = new Map(table.split('/').flatMap(entriesOf));

/** Every unit word as one pattern source, longest first; match without regard to case. */
export const unitWords = [...units.keys()].sort((a, b) => b.length - a.length).join('|');

/** The unit a word is where any of `places` (language, region, currency, `+`) holds; `null` where it is none here. */
export function unitOf(word: string, places: readonly string[]): Unit | null {
  const entry = units.get(word.toLowerCase());
  if (entry === undefined) return null;
  return entry.where.length === 0 || entry.where.some((where) => places.includes(where)) ? entry : null;
}

/** Units below the currency's own, as `code:power:words`: how many of them make one; `*` is the currency of the page. */
const smallTable =
  'BTC:8:sat|sats|satoshi|satoshis;ETH:9:gwei;ETH:18:wei;SOL:9:lamport|lamports;GBP:2:pence;INR:2:paise;*:2:cent|cents|¢|centavos|céntimos|cêntimos|centimes|centesimi|groszy|kuruş|копеек|копейках';

/** `currency`: `null` for the page's own. */
export interface SmallUnit {
  readonly currency: string | null;
  readonly power: number;
}

const smallUnits = new Map(
  smallTable.split(';').flatMap((row) => {
    const [code = '', power, words = ''] = row.split(':');
    const unit = { currency: code === '*' ? null : code, power: Number(power) };
    return words.split('|').map((word) => [word, unit] as const);
  }),
);

/** Their words as one pattern source, longest first; match without regard to case. */
export const smallUnitWords = [...smallUnits.keys()].sort((a, b) => b.length - a.length).join('|');

/** `null` where the word is none. */
export function smallUnitOf(word: string): SmallUnit | null {
  return smallUnits.get(word.toLowerCase()) ?? null;
}
