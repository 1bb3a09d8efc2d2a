// The shop whose page this is, for a purchase; payment services that stand between are never the payee.
import { nameForm } from './name-forms.ts';
import type { PageText } from './page.ts';
import { greetsUser, isBetween, isPageWord } from './page-words.ts';
import type { Read } from './reading.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The part of a title that is the shop's name: the one the host repeats, else the last that says nothing of the page. */
function nameInTitle(
  title: string,
  host: string,
): { readonly name: string; readonly sure: 'high' | 'medium' } | null {
  const parts = title.split(/\s+[|\-–—·•»:]\s+|[|｜]|:\s|\s?[_]\s?/u).map((part) => part.trim());
  const labels = host.split('.').map(letters);
  const own = parts.find(
    (part) => letters(part).length > 2 && labels.some((label) => label === letters(part)),
  );
  if (own !== undefined) return { name: own, sure: 'high' };
  const other =
    parts.length > 1
      ? parts.findLast(
          (part) => part !== '' && part.length < 40 && !isPageWord(part) && nameForm(part) !== null,
        )
      : undefined;
  return other === undefined ? null : { name: other, sure: 'medium' };
}

/** Whether a name is what the page calls its site, in its head, its header or its title. */
export function namesSite({ siteName, brand, title }: PageText, name: string): boolean {
  const said = letters(name);
  const own = [siteName, brand, ...title.split(/\s+[|\-–—·•»:]\s+|[|｜]/u)];
  return said !== '' && own.some((one) => letters(one) === said);
}

/** How a sentence begins that says who sells. */
const soldBy =
  '[Ss]old (?:and (?:shipped|fulfilled) )?by|[Vv]endido (?:y enviado |e entregue )?por|[Vv]endu (?:et expédié )?par|[Vv]enduto (?:e spedito )?da|[Vv]erkauf(?:t)? (?:und Versand )?(?:durch|von)|[Vv]erkocht door|[Dd]ijual oleh|[Bb]án bởi';

/** The same in one word, which is also a label by itself. */
const seller = '[Vv]endedor|[Ss]atıcı|[Ss]przedawca|[Пп]родавец';

const sale = new RegExp(`^(?:${soldBy}) \\S`, 'iu');

/** Whether a text says by itself who sells, "Sold by Acme", and is no label of what follows it. */
export function saysSeller(text: string): boolean {
  return sale.test(text);
}

/** The number that an order may have before it says whose it is. */
const number = '(?: (?:n[or]?[.°º]?|num\\.?|#|№)? ?#?[\\p{L}-]{0,4}\\p{Nd}[\\p{Nd}/-]*)?';

/** How languages name an order, and what goes before whose it is. */
const orders: readonly (readonly [order: string, of: string])[] = [
  ['\\b(?:order|purchase|basket|bag|cart)', 'from|at|with'],
  ['\\bpedido', 'a|en|em|na|no'],
  ['\\bbestellung', 'bei'],
  ['\\bcommande', 'chez'],
  ['\\bordine', 'da|presso'],
  ['\\bbestelling', 'bij'],
  ['zamówienie', 'w sklepie|w|od'],
  ['\\bpesanan', 'dari'],
  ['đơn hàng', 'từ'],
  ['заказ', 'в магазине|в'],
];
const ofOrder = orders.map(([order, of]) => `${order}${number} (?:${of})`).join('|');

/** How a shop names itself where it asks for consent or speaks of the sale; the name is the first group. */
const ownSentences: readonly RegExp[] = [
  new RegExp(`(?:${soldBy}|${seller}) (\\p{Lu}[\\p{L}\\p{N}&.' -]{1,40}?)(?:[.,|(]|$)`, 'u'),
  new RegExp(
    `(?:${ofOrder}) (\\p{Lu}[\\p{L}\\p{N}&.' -]{1,40}?(?:\\b(?:Co|Inc|Ltd|Bros)\\.)?)(?:[.,|(]|$)`,
    'iu',
  ),
  /\b(?:allow|authori[sz]e) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) to (?:charge|debit|collect|take)\b/u,
  /\b(?:autorisez|autorise) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) à (?:débiter|prélever)/u,
  /\b(?:autorizas?|autorizo|autoriza|autorizzi|autorizzo) (?:a )?(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) (?:a|ad) (?:cargar|cobrar|debitar|addebitare)/u,
  /\bermächtige (?:ich |Sie )?(?:die |den )?(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)[,.]? (?:Zahlungen|den Betrag|einmalig)/u,
  /\bmachtig (?:je|u|ik) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) om\b/u,
  /\bagree to (?:the )?(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)['’]s? (?:[Gg]eneral |[Oo]nline )?(?:[Tt]erms|[Cc]onditions|[Pp]rivacy|[Pp]olic(?:y|ies))\b/u,
  /\b(?:purchases?|orders?|sales?|sold) (?:at|from|by|on) ([\p{L}\p{N}-]{2,30}\.[a-z]{2,4})\b/u,
];

/** What is offered beside the goods has a seller of its own. */
const besides =
  /insur|underwrit|warrant|protection plan|versicher|garantie|assuranc|seguro|garant[ií]a|assicura|garanzia|保险|保險|延保|保険|보험|страхов|sigorta|ubezpiecz|verzeker|bảo hiểm|asuransi|ประกัน/i;

/** The one name by which the page's own sentences call the shop; without the ending of its address. */
function nameInSentences(page: PageText): Read<string> | null {
  const found = page.lines.flatMap(({ text }) => {
    if (besides.test(text)) return [];
    const name = ownSentences.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
    return name === undefined || isBetween(name) || isPageWord(name)
      ? []
      : [
          {
            value: name.trim().replace(/\.(?:com|net|org|shop|store|co)$/i, ''),
            sure: 'medium' as const,
            from: text,
          },
        ];
  });
  const [first] = found;
  const isOne = new Set(found.map(({ value }) => letters(value))).size === 1;
  return first !== undefined && isOne ? first : null;
}

/** What stands before the public suffix: `shop` of www.shop.co.uk; `''` for a bare address and a host with no dot. */
function labelOf(host: string): string {
  if (/^[\d.:[\]]+$/.test(host)) return '';
  const labels = host.split('.').slice(0, -1);
  const last = labels.findLast((label) => !/^(?:www|com?|net|org|ac|gov)$/.test(label)) ?? '';
  return letters(last);
}

const FOUND_WORDS_MAX = 3;

/** How a text writes the name that a host runs together: of `alaskaair` it is "Alaska Airlines". */
function writtenIn(text: string, label: string): string | null {
  const words = text.split(/\s+/);
  for (let at = 0; at < words.length; at += 1) {
    if (!/^\p{Lu}/u.test(words[at] ?? '')) continue;
    for (let count = 1; count <= FOUND_WORDS_MAX; count += 1) {
      const name = words.slice(at, at + count).join(' ');
      if (letters(name).startsWith(label)) return name.replace(/[^\p{L}\p{N}]+$/u, '');
    }
  }
  return null;
}

const HOST_NAME_MIN = 4;

/** Pages of every shop link there. */
const elsewhere = /github|google|apple|facebook|twitter|instagram|youtube|linkedin|whatsapp|tiktok/;

/** The name of the page's host, or of the one that its links lead to, where the page's own words have it too. */
function nameByHost(page: PageText): Read<string> | null {
  for (const host of [page.host, page.linkedHost]) {
    const label = labelOf(host);
    if (label.length < HOST_NAME_MIN || isBetween(host) || elsewhere.test(label)) continue;
    const found = page.lines.map(({ text }) => writtenIn(text, label)).find((name) => name !== null);
    if (found !== undefined && found !== null) return { value: found, sure: 'medium', from: host };
  }
  return null;
}

/** The line that says who owns a page, taken apart; what it says of rights and of its licence is none of the name. */
const owned =
  /(?:©|\(c\)|copyright|版权所有|版權所有)[\s©]*(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?[,，]?\s*(?:by )?(\p{L}[^|·•,，。©]{1,40}?)(?=\s*(?:\d{4}|[|·•,，。©]|\.(?:\s|$)|\s[-–—]\s|,? (?:inc|llc|ltd|gmbh|corp|s\.a)\b|\b(?:all rights|alle rechte|tous droits|todos l?os|tutti i|tüm hakları|wszelkie|alle rechten)|все права|保留|版权|版權|\p{Script=Han}?ICP|무단|$))/iu;

function ownerOf({ owner, lines }: PageText): string {
  const said = [owner, ...lines.map(({ text }) => text).filter((text) => /©|\(c\) ?\d{4}/iu.test(text))];
  return said.map((text) => owned.exec(text)?.[1]?.trim() ?? '').find((one) => one !== '') ?? '';
}

interface Sign {
  readonly read: Read<string>;
  /** What speaks for it: two signs that agree are more than one of the better kind. */
  readonly points: number;
}

const sign = (value: string, points: number, sure: 'high' | 'medium', from = value): readonly Sign[] =>
  value === '' || isBetween(value) || greetsUser(value) || (sure === 'medium' && isPageWord(value))
    ? []
    : [{ read: { value, sure, from }, points }];

function readSign(read: Read<string> | null, points: number): readonly Sign[] {
  return read === null ? [] : [{ read, points }];
}

/** Whether two signs name the same shop, one perhaps with its legal form: "Birch", "Birch Books Ltd". */
function agree(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * The shop by all the signs that a page gives of whose it is; `null` for a payment service's own page and where none tells.
 * Of signs that differ the one counts that others agree with, then the one nearer to the shop's own word.
 */
export function shopOf(page: PageText): Read<string> | null {
  if (isBetween(page.siteName) || isBetween(page.host)) return null;
  const title = nameInTitle(page.title, page.host);
  if (page.siteName === '' && title !== null && isBetween(title.name)) return null;
  const signs = [
    ...sign(page.siteName, 9, 'high'),
    ...(title === null ? [] : sign(title.name, title.sure === 'high' ? 8 : 3, title.sure, page.title)),
    ...sign(page.brand, 4, 'medium'),
    ...sign(ownerOf(page), 2, 'medium'),
    ...readSign(nameInSentences(page), 2),
    ...readSign(nameByHost(page), 1),
  ];
  const weights = signs.map(({ read }) =>
    signs.reduce((sum, one) => (agree(one.read.value, read.value) ? sum + one.points : sum), 0),
  );
  const most = Math.max(...weights);
  return signs[weights.indexOf(most)]?.read ?? null;
}
