// Currency signs, codes and words around an amount, and the currency each means on this page.
import { isCurrency } from './currency.ts';
import { localeOf } from './locale.ts';

/** `language`: BCP-47 as the page wrote it, or ''. `currency`: the page's own, where it is known. */
export interface AmountContext {
  readonly language: string;
  readonly currency: string | null;
}

/** Marks that mean one currency everywhere, lower case, as `code:mark|mark`. */
const fixed =
  'USD:us$|$us|us $|$ us|us dollars|us dollar|美元|美金;HKD:hk$|$hk|hk $|$ hk|港币|港元|港幣;TWD:nt$|$tw|nt $|新台币|新臺幣|新台幣;SGD:s$|sg$|$sg;' +
  'AUD:a$|au$|$au|$ au;CAD:c$|ca$|$ca|$ ca;NZD:nz$|$nz;MXN:mx$|$mx|m.n.|m.n;BRL:r$|br$|reais|real;MOP:mop$;EUR:€|euros|euro|欧元|歐元;' +
  'GBP:£gb|uk£|英镑|英鎊;INR:₹|rupees|रुपये;JPY:jp¥|円|yen|日元|日圓;CNY:cn¥|rmb|人民币|人民幣|yuan;KRW:₩|원|won|韩元;' +
  'VND:₫|đồng|đ|vnđ|dong;THB:฿|บาท|baht;IDR:rp|rp.;PLN:zł|zl;RUB:₽|руб.|руб|рублей|рубля;TRY:₺|tl;ILS:₪;UAH:₴|грн|грн.;' +
  'PHP:₱;NGN:₦;CZK:kč;HUF:ft;RON:lei;MYR:rm;CHF:fr.|sfr.|sfr;AED:د.إ.|د.إ|dh|dhs|درهم إماراتي;SAR:ر.س.|ر.س|﷼|sr|ريال سعودي;MAD:د.م.|د.م|درهم مغربي;TND:د.ت.|د.ت;BDT:৳;KZT:₸;BGN:лв.|лв;GEL:₾;CRC:₡;EGP:ج.م.|ج.م|جنيه مصري|e£|eg£;' +
  'KWD:د.ك.|د.ك|دينار كويتي;QAR:ر.ق.|ر.ق|ريال قطري;BHD:د.ب.|د.ب;OMR:ر.ع.|ر.ع;JOD:د.أ.|د.أ;XOF:f cfa;XAF:fcfa;PEN:s/;BTC:₿;KES:ksh|kshs;TZS:tsh|tshs;UGX:ush;GHS:gh₵|₵;PYG:₲;MNT:₮;LAK:₭;KHR:៛;AZN:₼;AMD:֏;DOP:rd$;JMD:j$;TTD:tt$;ARS:ar$;COP:col$';

/**
 * Marks that several currencies share: `where:code`, where being a region, a script or a language, `*` anywhere.
 * A page that names one of the codes as its own decides before that.
 */
const shared: Readonly<Record<string, string>> = {
  $: 'AU:AUD CA:CAD NZ:NZD HK:HKD TW:TWD SG:SGD MX:MXN AR:ARS CL:CLP CO:COP UY:UYU BN:BND JM:JMD TT:TTD BB:BBD BS:BSD BZ:BZD FJ:FJD NA:NAD *:USD',
  '¥': 'zh:CNY ja:JPY',
  元: 'TW:TWD HK:HKD MO:MOP Hant:TWD *:CNY',
  ريال: 'SA:SAR QA:QAR OM:OMR YE:YER',
  درهم: 'AE:AED MA:MAD',
  جنيه: 'EG:EGP SD:SDG',
  دينار: 'KW:KWD BH:BHD JO:JOD IQ:IQD TN:TND DZ:DZD LY:LYD',
  r: 'ZA:ZAR',
  kr: 'sv:SEK nb:NOK nn:NOK no:NOK da:DKK is:ISK',
  '£': 'EG:EGP LB:LBP SD:SDG *:GBP',
  rs: 'IN:INR hi:INR PK:PKR ur:PKR LK:LKR si:LKR NP:NPR ne:NPR MU:MUR',
};

const aliases: Readonly<Record<string, string>> = {
  圆: '元',
  圓: '元',
  块: '元',
  塊: '元',
  块钱: '元',
  塊錢: '元',
  'kr.': 'kr',
  'rs.': 'rs',
  '₨': 'rs',
  dollars: '$',
  dollar: '$',
  pounds: '£',
  pound: '£',
};

const fixedCodes = new Map(
  fixed.split(';').flatMap((entry) => {
    const [code = '', marks = ''] = entry.split(':');
    return marks.split('|').map((mark) => [mark, code] as const);
  }),
);

/** Codes that pages also write in lower case; other lower-case words of three letters are words. */
const lowerCodes = /^(usd|eur|gbp|cny|hkd|twd|jpy|inr|aud|cad|chf|btc|eth|usdt|usdc)$/;

const listed = [...fixedCodes.keys(), ...Object.keys(shared), ...Object.keys(aliases)]
  .sort((a, b) => b.length - a.length)
  .map((mark) => mark.replace(/[$.]/g, '\\$&').replace(' ', '\\s'))
  .join('|');
const mark = `(?:${listed}|[a-z]{3,4})`;
/** A mark in Latin letters ends where the letters end: neither `for` nor `5km` holds one. */
const inWord = '(?:(?<=\\p{Script=Latin})(?=\\p{Script=Latin}))';
const markAtStart = new RegExp(`^[\\s(]*(${mark})(?!${inWord})[)\\s:：]*`, 'iu');
const markAtEnd = new RegExp(`(?!${inWord})(${mark})[\\s)]*$`, 'iu');
const markAfterNumber = new RegExp(`^\\s*[(]?(${mark})(?!${inWord})[)]?`, 'iu');

/** Every currency the mark can mean; empty where it is no currency mark. */
function candidates(written: string): readonly string[] {
  const lower = written.toLowerCase().replace(/\s/u, ' ');
  const code = fixedCodes.get(lower);
  if (code !== undefined) return [code];
  const places = shared[aliases[lower] ?? lower];
  if (places !== undefined) return places.split(' ').map((place) => place.slice(-3));
  const upper = written.toUpperCase();
  return isCurrency(upper) && (written === upper || lowerCodes.test(lower)) ? [upper] : [];
}

function byPlace(written: string, language: string): string | null {
  const lower = written.toLowerCase();
  const locale = localeOf(language);
  const places = (shared[aliases[lower] ?? lower] ?? '').split(' ').map((place) => place.split(':'));
  const found = [locale.region, locale.script, locale.language, '*']
    .filter((where) => where !== '')
    .map((where) => places.find((place) => place[0] === where)?.[1]);
  return found.find((code) => code !== undefined) ?? null;
}

/** What the marks around one amount mean together; `undefined` where they contradict each other, `null` where they leave it open. */
export function currencyOf(marks: readonly string[], context: AmountContext): string | null | undefined {
  const [first = ''] = marks;
  if (marks.length === 0) return context.currency;
  const possible = marks.map(candidates).reduce((left, right) => left.filter((code) => right.includes(code)));
  if (possible.length < 2) return possible[0];
  if (context.currency !== null && possible.includes(context.currency)) return context.currency;
  return byPlace(first, context.language);
}

/** The text without the currency marks around it (two before and two after at most), and those marks. */
export function withoutMarks(text: string): { readonly rest: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let rest = text;
  for (const pattern of [markAtStart, markAtStart, markAtEnd, markAtEnd]) {
    const found = pattern.exec(rest);
    if (found?.[1] === undefined || candidates(found[1]).length === 0) continue;
    marks.push(found[1]);
    rest = (
      pattern === markAtStart
        ? rest.slice(found[0].length)
        : rest.slice(0, found.index).replace(/[\s(]+$/, '')
    ).trim();
  }
  return { rest, marks };
}

/** How many characters of marks end `before`, the text in front of a number. */
export function marksBefore(before: string): number {
  const found = markAtEnd.exec(before);
  if (found?.[1] === undefined || candidates(found[1]).length === 0) return 0;
  return found[0].length + marksBefore(before.slice(0, found.index));
}

/** How many characters of marks begin `after`, the text behind a number. */
export function marksAfter(after: string): number {
  const found = markAfterNumber.exec(after);
  if (found?.[1] === undefined || candidates(found[1]).length === 0) return 0;
  return found[0].length + marksAfter(after.slice(found[0].length));
}
