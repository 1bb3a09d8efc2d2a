// The shop whose page this is, for a purchase; payment services that stand between are never the payee.
import type { PageText } from './page.ts';
import type { Read } from './reading.ts';

/** They take the money for somebody else. */
const between =
  /pay\s?pal|stripe|alipay|支付宝|支付寶|wechat pay|微信支付|tenpay|财付通|union\s?pay|银联|klarna|adyen|mollie|braintree|checkout\.com|worldpay|authorize\.net|google pay|apple pay|amazon pay|shop pay|收银台|cashier|payoneer|razorpay|paytm|mercado pago|payu|paystack|cybersource/i;

/** What a title says of the page and not of the shop. */
const pageWords =
  /check\s?-?out|payment|pay\b|secure|order|cart|basket|bag|review|confirm|billing|shipping|summary|支付|订单|結帳|结算|付款|确认|購物車|购物车|kasse|bestell|zahlung|warenkorb|panier|commande|paiement|pago|pedido|compra|carrito|carrinho|pagamento|ordine|carrello|cassa|注文|購入|決済|支払|カート|주문|결제|장바구니|корзина|заказ|оплат|sepet|sipariş|ödeme|koszyk|zamówieni|bestelling|winkelwagen|home|welcome|send|transfer|转账|汇款|提现|充值|送金|振込|송금|이체|überweis|virement|bonifico|przelew|перевод/i;

export function isPageWord(text: string): boolean {
  return pageWords.test(text);
}

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
      ? parts.findLast((part) => part !== '' && part.length < 40 && !pageWords.test(part))
      : undefined;
  return other === undefined ? null : { name: other, sure: 'medium' };
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

/** How a shop names itself where it asks for consent or speaks of the sale; the name is the first group. */
const ownSentences: readonly RegExp[] = [
  new RegExp(`(?:${soldBy}|${seller}) (\\p{Lu}[\\p{L}\\p{N}&.' -]{1,40}?)(?:[.,|(]|$)`, 'u'),
  /\b(?:allow|authori[sz]e) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) to (?:charge|debit|collect|take)\b/u,
  /\b(?:autorisez|autorise) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) à (?:débiter|prélever)/u,
  /\b(?:autorizas?|autorizo|autoriza|autorizzi|autorizzo) (?:a )?(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) (?:a|ad) (?:cargar|cobrar|debitar|addebitare)/u,
  /\bermächtige (?:ich |Sie )?(?:die |den )?(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)[,.]? (?:Zahlungen|den Betrag|einmalig)/u,
  /\bmachtig (?:je|u|ik) (\p{Lu}[\p{L}\p{N}&.' -]{1,40}?) om\b/u,
  /\bagree to (?:the )?(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)['’]s? (?:[Gg]eneral |[Oo]nline )?(?:[Tt]erms|[Cc]onditions|[Pp]rivacy|[Pp]olic(?:y|ies))\b/u,
  /^\s*(?:©|\(c\)|copyright)(?: ©)?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by )?(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)(?:,? (?:inc|llc|ltd|gmbh|corp|s\.?a|all rights)\b.*|[.,|].*|$)/iu,
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
    return name === undefined || between.test(name) || pageWords.test(name)
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
    if (label.length < HOST_NAME_MIN || between.test(host) || elsewhere.test(label)) continue;
    const found = page.lines.map(({ text }) => writtenIn(text, label)).find((name) => name !== null);
    if (found !== undefined && found !== null) return { value: found, sure: 'medium', from: host };
  }
  return null;
}

/** By the site's own name for itself, then its header, the title, then the shop's own sentences; `null` for a payment service's own page and where none of them tells. */
export function shopOf(page: PageText): Read<string> | null {
  if (page.siteName !== '') {
    return between.test(page.siteName) ? null : { value: page.siteName, sure: 'high', from: page.siteName };
  }
  const found = nameInTitle(page.title, page.host);
  if (between.test(page.host) || (found !== null && between.test(found.name))) return null;
  if (found?.sure !== 'high' && page.brand !== '' && !between.test(page.brand) && !pageWords.test(page.brand))
    return { value: page.brand, sure: 'medium', from: page.brand };
  if (found === null) return nameInSentences(page) ?? nameByHost(page);
  return { value: found.name, sure: found.sure, from: page.title };
}
