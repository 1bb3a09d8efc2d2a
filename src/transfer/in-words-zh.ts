// Amounts in Chinese words, as they are spoken (一万二千元) and as banks write them in capitals (壹万贰仟元整).
import type { SaysSum, Style } from './in-words.ts';

const digits = { spoken: '零一二三四五六七八九', capitals: '零壹贰叁肆伍陆柒捌玖' } as const;
const places = { spoken: ['', '十', '百', '千'], capitals: ['', '拾', '佰', '仟'] } as const;
const sections = ['', '万', '亿', '万亿'];

type ChineseLanguage = 'zh_CN' | 'zh_TW';

/** How one place writes money: whose 元 it is, what the others are called, and which word before a sum in capitals says whose. */
interface Place {
  readonly yuan: string;
  readonly names: Readonly<Record<string, string>>;
  readonly capitalPrefix: Readonly<Record<string, string>>;
  readonly traditional: boolean;
}

const mainland: Place = {
  yuan: 'CNY',
  names: {
    CNY: '元',
    USD: '美元',
    EUR: '欧元',
    GBP: '英镑',
    HKD: '港元',
    TWD: '新台币',
    MOP: '澳门元',
    SGD: '新加坡元',
    AUD: '澳元',
    CAD: '加元',
    NZD: '新西兰元',
    CHF: '瑞士法郎',
    JPY: '日元',
    KRW: '韩元',
    THB: '泰铢',
    INR: '卢比',
    RUB: '卢布',
    VND: '越南盾',
  },
  capitalPrefix: { CNY: '', HKD: '港币', TWD: '新台币' },
  traditional: false,
};

const taiwan: Place = {
  yuan: 'TWD',
  names: {
    TWD: '元',
    CNY: '人民幣',
    USD: '美元',
    EUR: '歐元',
    GBP: '英鎊',
    HKD: '港幣',
    MOP: '澳門幣',
    SGD: '新加坡幣',
    AUD: '澳幣',
    CAD: '加幣',
    NZD: '紐幣',
    CHF: '瑞士法郎',
    JPY: '日圓',
    KRW: '韓元',
    THB: '泰銖',
    INR: '盧比',
    RUB: '盧布',
    VND: '越南盾',
  },
  capitalPrefix: { TWD: '新臺幣', CNY: '人民幣', HKD: '港幣' },
  traditional: true,
};

const placeOf: Readonly<Record<ChineseLanguage, Place>> = { zh_CN: mainland, zh_TW: taiwan };

/** The letters of numbers that Taiwan writes otherwise: one for one, so that they can be exchanged at the end. */
const traditional: Readonly<Record<string, string>> = {
  万: '萬',
  亿: '億',
  两: '兩',
  点: '點',
  贰: '貳',
  叁: '參',
  陆: '陸',
};

/** 1 to 9999; a gap between two digits is one 零. */
function section(n: number, style: Style): string {
  return [3, 2, 1, 0]
    .map((place) => [Math.floor(n / 10 ** place) % 10, places[style][place]] as const)
    .map(([digit, unit]) => (digit === 0 ? '零' : `${digits[style][digit]}${unit}`))
    .join('')
    .replace(/^零+|零+$/g, '')
    .replace(/零+/g, '零');
}

function number(n: bigint, style: Style): string {
  if (n === 0n) return '零';
  const groups = sections.map((unit, at) => [Number((n / 10_000n ** BigInt(at)) % 10_000n), unit] as const);
  return groups.reduceRight((said, [group, unit], at) => {
    if (group === 0) return said;
    // 万亿 is one unit only where nothing stands in the 亿 after it: 一万亿 but 一万二千亿 is 一万 and 二千 of 亿.
    const name = at === 3 && (groups[2]?.[0] ?? 0) > 0 ? '万' : unit;
    const gap = said !== '' && group < 1000 ? '零' : '';
    return said + gap + section(group, style) + name;
  }, '');
}

/** 十二 for 一十二, 两千 for 二千 at the start, as people say them. */
function spokenNumber(n: bigint): string {
  return number(n, 'spoken')
    .replace(/^一十/, '十')
    .replace(/^二(?=[百千万亿]|$)/, '两');
}

/** 角 and 分 after a sum of `whole`; 零 where the 角 is skipped. */
function small(whole: bigint, decimals: string, style: Style): string {
  const [jiao = 0, fen = 0] = decimals.padEnd(2, '0').split('').map(Number);
  const gap = whole > 0n && jiao === 0 && fen > 0 ? '零' : '';
  const tenths = jiao > 0 ? `${digits[style][jiao]}角` : '';
  return gap + tenths + (fen > 0 ? `${digits[style][fen]}分` : '');
}

function inYuan(whole: bigint, decimals: string, style: Style): string {
  const yuan = style === 'spoken' ? spokenNumber(whole) : number(whole, 'capitals');
  const large = whole === 0n && decimals !== '' ? '' : `${yuan}元`;
  const complete = style === 'capitals' && decimals.length < 2 ? '整' : '';
  return large + small(whole, decimals, style) + complete;
}

function plainNumber(whole: bigint, decimals: string, style: Style): string {
  if (decimals === '') return style === 'spoken' ? spokenNumber(whole) : number(whole, style);
  const point = decimals.split('').map((digit) => digits[style][Number(digit)]);
  return `${number(whole, style)}点${point.join('')}`;
}

/** `capitals` are said only as a whole with the currency before them, where banks write it so. */
export function chineseWords(language: ChineseLanguage): SaysSum {
  const place = placeOf[language];
  const write = (said: string): string =>
    place.traditional ? said.replace(/[万亿两点贰叁陆]/g, (letter) => traditional[letter] ?? letter) : said;
  return (whole, decimals, currency, style) => {
    const spokenPrefix = currency === place.yuan ? '' : undefined;
    const prefix = style === 'capitals' ? place.capitalPrefix[currency ?? ''] : spokenPrefix;
    if (prefix !== undefined && decimals.length <= 2) return prefix + write(inYuan(whole, decimals, style));
    const name = currency === null ? '' : (place.names[currency] ?? ` ${currency}`);
    return write(plainNumber(whole, decimals, style)) + name;
  };
}
