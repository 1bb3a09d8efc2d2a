// The shop whose page this is, for a purchase; payment services that stand between are never the payee.
import type { PageText } from './page.ts';
import type { Read } from './reading.ts';

/** They take the money for somebody else. */
const between =
  /pay\s?pal|stripe|alipay|支付宝|支付寶|wechat pay|微信支付|tenpay|财付通|union\s?pay|银联|klarna|adyen|mollie|braintree|checkout\.com|worldpay|authorize\.net|google pay|apple pay|amazon pay|shop pay|收银台|cashier|payoneer|razorpay|paytm|mercado pago|payu|paystack|cybersource/i;

/** What a title says of the page and not of the shop. */
const pageWords =
  /check\s?-?out|payment|pay\b|secure|order|cart|basket|bag|review|confirm|billing|shipping|summary|支付|订单|結帳|结算|付款|确认|購物車|购物车|kasse|bestell|zahlung|warenkorb|panier|commande|paiement|pago|pedido|compra|carrito|carrinho|pagamento|ordine|carrello|cassa|注文|購入|決済|支払|カート|주문|결제|장바구니|корзина|заказ|оплат|sepet|sipariş|ödeme|koszyk|zamówieni|bestelling|winkelwagen|home|welcome/i;

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

/** By og:site_name or application-name, then the title; `null` for a payment service's own page and where neither tells. */
export function shopOf(page: PageText): Read<string> | null {
  if (page.siteName !== '') {
    return between.test(page.siteName) ? null : { value: page.siteName, sure: 'high', from: page.siteName };
  }
  const found = nameInTitle(page.title, page.host);
  if (found === null || between.test(found.name) || between.test(page.host)) return null;
  return { value: found.name, sure: found.sure, from: page.title };
}
